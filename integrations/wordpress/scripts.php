<?php
/**
 * The scripts of the calculator and of its block: their names, what they say to programs that rewrite pages, and which
 * of them a page loads.
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The handles of the scripts that readers load, with their files.
 *
 * @return string[]
 */
function kz_mining_calculator_files() {
	return array(
		'kz-mining-calculator'       => 'kz-mining-calculator.min.js',
		'kz-mining-calculator-full'  => 'kz-mining-calculator.full.min.js',
		'kz-mining-calculator-watch' => 'watch.js',
	);
}

/**
 * Makes scripts and style known. None of this puts anything on a page yet.
 */
function kz_mining_calculator_register_scripts() {
	foreach ( kz_mining_calculator_files() as $handle => $file ) {
		// WordPress before 6.3 reads the array as "in the footer".
		$place = array(
			'in_footer' => true,
			'strategy'  => 'defer',
		);
		wp_register_script( $handle, plugins_url( $file, __FILE__ ), array(), '{{version}}', $place );
	}

	// Until the script runs, and without it, a tag that the browser does not know would be a part of the line.
	wp_register_style( 'kz-mining-calculator', false, array(), '{{version}}' );
	wp_add_inline_style( 'kz-mining-calculator', 'kz-mining-calculator:not(:defined){display:block}' );

	$editor = array(
		'kz-mining-calculator-fields'    => array( 'editor-fields.js', array( 'wp-i18n' ) ),
		'kz-mining-calculator-shortcode' => array( 'editor-shortcode.js', array( 'kz-mining-calculator-fields', 'wp-blocks', 'wp-html-entities', 'wp-shortcode' ) ),
		'kz-mining-calculator-editor'    => array( 'editor.js', array( 'kz-mining-calculator-shortcode', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element' ) ),
	);
	foreach ( $editor as $handle => list( $file, $needs ) ) {
		wp_register_script( $handle, plugins_url( $file, __FILE__ ), $needs, '{{version}}', true );
		wp_set_script_translations( $handle, 'kz-mining-calculator', __DIR__ . '/languages' );
	}
}

/**
 * Asks plugins and services that join, delay or rewrite scripts to leave these as they are. They look for these
 * attributes: LiteSpeed Cache, WP Rocket, Autoptimize, WP Fastest Cache, Jetpack Boost, NitroPack, Cloudflare and
 * PageSpeed. The script that watches also gets the address of the one to load.
 *
 * @param string $tag    The tag that WordPress has made.
 * @param string $handle The handle of its script.
 * @return string
 */
function kz_mining_calculator_script_tag( $tag, $handle ) {
	if ( ! array_key_exists( $handle, kz_mining_calculator_files() ) ) {
		return $tag;
	}
	$attributes = 'data-no-optimize="1" data-no-minify="1" data-no-defer="1" data-noptimize="1" data-cfasync="false" data-wpfc-render="false" data-jetpack-boost="ignore" data-pagespeed-no-defer="1" nowprocket="1" nitro-exclude="1"';
	if ( 'kz-mining-calculator-watch' === $handle ) {
		$files       = kz_mining_calculator_files();
		$settings    = kz_mining_calculator_settings();
		$file        = $files[ 'full' === $settings['file'] ? 'kz-mining-calculator-full' : 'kz-mining-calculator' ];
		$address     = add_query_arg( 'ver', '{{version}}', plugins_url( $file, __FILE__ ) );
		$attributes .= ' data-kz-script="' . esc_url( $address ) . '"';
	}
	return str_replace( '<script ', "<script $attributes ", $tag );
}
add_filter( 'script_loader_tag', 'kz_mining_calculator_script_tag', 10, 2 );

/**
 * Both files register one tag, and the larger one does all that the smaller one does. So a page gets one of them.
 *
 * @param string $file "full" for the one with all sections, "compact" for the other; else what the settings say.
 */
function kz_mining_calculator_enqueue( $file ) {
	if ( 'full' !== $file && 'compact' !== $file ) {
		$settings = kz_mining_calculator_settings();
		$file     = $settings['file'];
	}
	wp_enqueue_style( 'kz-mining-calculator' );
	if ( 'full' === $file ) {
		wp_dequeue_script( 'kz-mining-calculator' );
		wp_enqueue_script( 'kz-mining-calculator-full' );
	} elseif ( ! wp_script_is( 'kz-mining-calculator-full' ) ) {
		wp_enqueue_script( 'kz-mining-calculator' );
	}
}

/**
 * Has every page watch for calculators that arrive later, where the settings say so.
 */
function kz_mining_calculator_watch() {
	$settings = kz_mining_calculator_settings();
	if ( $settings['watch'] ) {
		wp_enqueue_style( 'kz-mining-calculator' );
		wp_enqueue_script( 'kz-mining-calculator-watch' );
	}
}
add_action( 'wp_enqueue_scripts', 'kz_mining_calculator_watch' );

/**
 * Tells the editor which file the site's calculators have and which language its pages are in, so that the preview shows
 * what the page will: the editor itself speaks the language of its user, and its frame says none.
 *
 * @param array $settings The settings of the editor.
 * @return array
 */
function kz_mining_calculator_editor_settings( $settings ) {
	$own = kz_mining_calculator_settings();

	$settings['kzMiningCalculatorFile']     = $own['file'];
	$settings['kzMiningCalculatorLanguage'] = str_replace( '_', '-', get_locale() );
	return $settings;
}
add_filter( 'block_editor_settings_all', 'kz_mining_calculator_editor_settings' );
