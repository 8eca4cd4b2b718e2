<?php
/**
 * Plugin Name:       KZ Mining Calculator
 * Description:       A calculator of what legal Bitcoin mining in Kazakhstan leaves per day, as a block and a shortcode.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The kz-mining-calculator authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       kz-mining-calculator
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Makes scripts, block and shortcode known. None of this puts anything on a page yet.
 */
function kz_mining_calculator_register() {
	$files = array(
		'kz-mining-calculator'      => 'kz-mining-calculator.min.js',
		'kz-mining-calculator-full' => 'kz-mining-calculator.full.min.js',
	);
	foreach ( $files as $handle => $file ) {
		// WordPress before 6.3 reads the array as "in the footer".
		$place = array(
			'in_footer' => true,
			'strategy'  => 'defer',
		);
		wp_register_script( $handle, plugins_url( $file, __FILE__ ), array(), '{{version}}', $place );
	}

	wp_register_script(
		'kz-mining-calculator-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		'{{version}}',
		true
	);
	wp_set_script_translations( 'kz-mining-calculator-editor', 'kz-mining-calculator' );

	register_block_type( __DIR__, array( 'render_callback' => 'kz_mining_calculator_block' ) );
	add_shortcode( 'kz_mining_calculator', 'kz_mining_calculator_shortcode' );
}
add_action( 'init', 'kz_mining_calculator_register' );

/**
 * The block's preview in the editor is the element itself. Newer editors draw it in a frame, which gets this too.
 */
function kz_mining_calculator_preview() {
	if ( is_admin() ) {
		wp_enqueue_script( 'kz-mining-calculator' );
	}
}
add_action( 'enqueue_block_assets', 'kz_mining_calculator_preview' );

/**
 * The block, as a page shows it.
 *
 * @param array $attributes What the block's comment in the post says.
 * @return string Markup.
 */
function kz_mining_calculator_block( $attributes ) {
	$element = kz_mining_calculator_element( $attributes );
	return '<div ' . get_block_wrapper_attributes() . '>' . $element . '</div>';
}

/**
 * The shortcode, as a page shows it.
 *
 * @param array|string $given   Its attributes. One without a value, such as "curtail", has a number as its key.
 * @param string       $content What stands before a closing tag. There should be none; where there is, no word is lost.
 * @return string Markup.
 */
function kz_mining_calculator_shortcode( $given, $content = '' ) {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$attributes[ strtolower( $value ) ] = '';
		} else {
			$attributes[ $name ] = $value;
		}
	}
	return kz_mining_calculator_element( $attributes ) . do_shortcode( $content );
}

/**
 * The element, and with it the script: only a page that has the one loads the other.
 *
 * The attributes are written by people who may not write HTML, so only known names come through, and each value
 * escaped. What a value means, and whether article-url is an address to link to, is for the element to judge.
 *
 * @param array $given Attributes by name.
 * @return string Markup.
 */
function kz_mining_calculator_element( $given ) {
	kz_mining_calculator_enqueue( isset( $given['file'] ) ? $given['file'] : 'compact' );

	$attributes = '';
	foreach ( kz_mining_calculator_attribute_names() as $name ) {
		if ( isset( $given[ $name ] ) && is_string( $given[ $name ] ) ) {
			$attributes .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $given[ $name ] ) );
		}
	}

	// What readers see until the script runs, and without JavaScript.
	$fallback = __( 'Here stands a calculator of Bitcoin mining in Kazakhstan. It needs JavaScript.', 'kz-mining-calculator' );
	return "<kz-mining-calculator$attributes>" . esc_html( $fallback ) . '</kz-mining-calculator>';
}

/**
 * Both files register one tag, and the larger one does all that the smaller one does. So a page gets one of them.
 *
 * @param string $file "full" for the one with all sections.
 */
function kz_mining_calculator_enqueue( $file ) {
	if ( 'full' === $file ) {
		wp_dequeue_script( 'kz-mining-calculator' );
		wp_enqueue_script( 'kz-mining-calculator-full' );
	} elseif ( ! wp_script_is( 'kz-mining-calculator-full' ) ) {
		wp_enqueue_script( 'kz-mining-calculator' );
	}
}

/**
 * The names of the element's attributes. block.json has them from the element's own manifest, as the build wrote them.
 *
 * @return string[]
 */
function kz_mining_calculator_attribute_names() {
	static $names = null;
	if ( null === $names ) {
		$block = wp_json_file_decode( __DIR__ . '/block.json', array( 'associative' => true ) );
		// This one is the plugin's own.
		unset( $block['attributes']['file'] );
		$names = array_keys( $block['attributes'] );
	}
	return $names;
}
