<?php
/**
 * Removes what the plugin has stored, which are its settings, when somebody deletes it.
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

if ( is_multisite() ) {
	$kz_mining_calculator_query = array(
		'fields' => 'ids',
		'number' => 0,
	);
	foreach ( get_sites( $kz_mining_calculator_query ) as $kz_mining_calculator_site ) {
		delete_blog_option( $kz_mining_calculator_site, 'kz_mining_calculator' );
	}
} else {
	delete_option( 'kz_mining_calculator' );
}
