<?php
/**
 * What holds for the whole site, and the page under Settings where an administrator says it.
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The settings, whatever the database has.
 *
 * @return array
 */
function kz_mining_calculator_settings() {
	return kz_mining_calculator_sanitize( get_option( 'kz_mining_calculator' ) );
}

/**
 * Settings of which each has one of its possible values.
 *
 * @param mixed $given What the form or the database says.
 * @return array
 */
function kz_mining_calculator_sanitize( $given ) {
	$given = is_array( $given ) ? $given : array();
	return array(
		'file'  => isset( $given['file'] ) && 'full' === $given['file'] ? 'full' : 'compact',
		'watch' => ! empty( $given['watch'] ),
	);
}

/**
 * Makes the settings and their fields known to the dashboard.
 */
function kz_mining_calculator_register_settings() {
	register_setting(
		'kz_mining_calculator',
		'kz_mining_calculator',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'kz_mining_calculator_sanitize',
			'show_in_rest'      => false,
			'default'           => kz_mining_calculator_sanitize( null ),
		)
	);
	add_settings_field(
		'kz_mining_calculator_file',
		__( 'Compact or full', 'kz-mining-calculator' ),
		'kz_mining_calculator_file_field',
		'kz-mining-calculator'
	);
	add_settings_field(
		'kz_mining_calculator_watch',
		__( 'Posts that arrive later', 'kz-mining-calculator' ),
		'kz_mining_calculator_watch_field',
		'kz-mining-calculator'
	);
}
add_action( 'admin_init', 'kz_mining_calculator_register_settings' );

/**
 * Lets the administrator choose what calculators have that do not say it themselves.
 */
function kz_mining_calculator_file_field() {
	$settings = kz_mining_calculator_settings();
	$choices  = array(
		'compact' => __( 'Compact: the calculator alone', 'kz-mining-calculator' ),
		'full'    => __( 'Full: with all sections', 'kz-mining-calculator' ),
	);
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'Compact or full', 'kz-mining-calculator' ) . '</legend>';
	foreach ( $choices as $value => $label ) {
		echo '<p><label><input type="radio" name="kz_mining_calculator[file]" value="' . esc_attr( $value ) . '"' . checked( $value, $settings['file'], false ) . '> ' . esc_html( $label ) . '</label></p>';
	}
	echo '<p class="description">' . esc_html__( 'It holds for every calculator that does not say it itself. A page loads one of the two files, and only if it has a calculator.', 'kz-mining-calculator' ) . '</p></fieldset>';
}

/**
 * Lets the administrator have every page watched for calculators.
 */
function kz_mining_calculator_watch_field() {
	$settings = kz_mining_calculator_settings();
	echo '<label><input type="checkbox" name="kz_mining_calculator[watch]" value="1" aria-describedby="kz-mining-calculator-watch"' . checked( $settings['watch'], true, false ) . '> ' . esc_html__( 'Load the calculator on any page as soon as one appears', 'kz-mining-calculator' ) . '</label>';
	echo '<p class="description" id="kz-mining-calculator-watch">' . esc_html__( 'Choose this if your theme adds posts to a page without loading a new page, as with infinite scroll. Every page then has a script of less than 1 kB that watches for calculators.', 'kz-mining-calculator' ) . '</p>';
}

/**
 * Puts the page under Settings.
 */
function kz_mining_calculator_menu() {
	add_options_page(
		__( 'Mining calculator', 'kz-mining-calculator' ),
		__( 'Mining calculator', 'kz-mining-calculator' ),
		'manage_options',
		'kz-mining-calculator',
		'kz_mining_calculator_settings_page'
	);
}
add_action( 'admin_menu', 'kz_mining_calculator_menu' );

/**
 * The page itself. WordPress checks the capability and the nonce again when the form is saved.
 */
function kz_mining_calculator_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'kz_mining_calculator' );
	echo '<table class="form-table" role="presentation">';
	do_settings_fields( 'kz-mining-calculator', 'default' );
	echo '</table>';
	submit_button();
	echo '</form></div>';
}

/**
 * Leads from the list of plugins to the settings.
 *
 * @param string[] $links Links of the plugin's row.
 * @return string[]
 */
function kz_mining_calculator_action_links( $links ) {
	$address = admin_url( 'options-general.php?page=kz-mining-calculator' );
	array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'kz-mining-calculator' ) . '</a>' );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( __DIR__ . '/kz-mining-calculator.php' ), 'kz_mining_calculator_action_links' );
