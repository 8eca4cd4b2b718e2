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
 * Domain Path:       /languages
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/scripts.php';
require_once __DIR__ . '/fallback.php';
require_once __DIR__ . '/fallback-values.php';
require_once __DIR__ . '/fallback-fleet.php';
require_once __DIR__ . '/fallback-day.php';
require_once __DIR__ . '/fallback-totals.php';
require_once __DIR__ . '/fallback-numbers.php';

/**
 * Makes the translations, scripts, style, block and shortcode known. None of this puts anything on a page yet.
 */
function kz_mining_calculator_register() {
	load_plugin_textdomain( 'kz-mining-calculator', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	kz_mining_calculator_register_scripts();

	$block = array( 'render_callback' => 'kz_mining_calculator_block' );
	if ( is_admin() ) {
		// The preview is the element itself. The editor gives the scripts of its blocks to the frame that it draws them in.
		// The full file shows both forms; a page loads the one that its calculators ask for.
		$block['script_handles'] = array( 'kz-mining-calculator-full' );
	}
	register_block_type( __DIR__, $block );
	add_shortcode( 'kz_mining_calculator', 'kz_mining_calculator_shortcode' );
}
add_action( 'init', 'kz_mining_calculator_register' );

/**
 * Lets authors hide what holds for other values of the calculator than those of the page. WordPress 6.4 lets them anyway.
 *
 * @param array  $tags    Attributes that authors may write, by tags.
 * @param string $context Where they write them.
 * @return array
 */
function kz_mining_calculator_allow_hidden( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( $tags as $tag => $attributes ) {
		if ( is_array( $attributes ) && ! empty( $attributes['data-*'] ) ) {
			$tags[ $tag ]['hidden'] = true;
		}
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 'kz_mining_calculator_allow_hidden', 10, 2 );

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
 * The element, and with it the script: only a page that has the one loads the other. Inside stand the figures of its
 * attributes, which readers see until the script runs, and without JavaScript.
 *
 * The attributes are written by people who may not write HTML, so only known names come through, and each value
 * escaped. What a value means, and whether article-url is an address to link to, is for the element to judge.
 *
 * @param array $given Attributes by name.
 * @return string Markup.
 */
function kz_mining_calculator_element( $given ) {
	kz_mining_calculator_enqueue( isset( $given['file'] ) ? $given['file'] : '' );

	$attributes = '';
	$values     = array();
	foreach ( kz_mining_calculator_attribute_names() as $name ) {
		$text = isset( $given[ $name ] ) ? kz_mining_calculator_value_text( $given[ $name ] ) : null;
		if ( null !== $text ) {
			$value       = esc_attr( $text );
			$attributes .= sprintf( ' %s="%s"', esc_attr( $name ), $value );
			// As the browser reads it: escaping leaves a character reference of the author's what it is.
			$values[ $name ] = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}
	}

	// Without a language of its own the element takes that of the page.
	if ( ! isset( $values['lang'] ) || '' === $values['lang'] ) {
		$values['lang'] = get_bloginfo( 'language' );
	}
	$fallback = kz_mining_calculator_fallback( $values, 'en' );
	return "<kz-mining-calculator$attributes>$fallback</kz-mining-calculator>";
}

/**
 * The value of an attribute as text. In a block, numbers and switches have types of their own.
 *
 * @param mixed $value The value.
 * @return string|null Null for what is no value.
 */
function kz_mining_calculator_value_text( $value ) {
	if ( is_bool( $value ) ) {
		return $value ? 'on' : 'off';
	}
	if ( is_int( $value ) || is_float( $value ) ) {
		// A number of a block that is too large for a double is read as infinity.
		return is_finite( $value ) ? kz_mining_calculator_number_text( $value ) : null;
	}
	return is_string( $value ) ? $value : null;
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
