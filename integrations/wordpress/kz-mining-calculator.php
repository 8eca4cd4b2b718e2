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

require_once __DIR__ . '/fallback.php';
require_once __DIR__ . '/fallback-values.php';
require_once __DIR__ . '/fallback-fleet.php';
require_once __DIR__ . '/fallback-day.php';
require_once __DIR__ . '/fallback-totals.php';
require_once __DIR__ . '/fallback-numbers.php';

/**
 * Makes scripts, style, block and shortcode known. None of this puts anything on a page yet.
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

	// Until the script runs, and without it, a tag that the browser does not know would be a part of the line.
	wp_register_style( 'kz-mining-calculator', false, array(), '{{version}}' );
	wp_add_inline_style( 'kz-mining-calculator', 'kz-mining-calculator:not(:defined){display:block}' );

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
	kz_mining_calculator_enqueue( isset( $given['file'] ) ? $given['file'] : 'compact' );

	$attributes = '';
	$values     = array();
	foreach ( kz_mining_calculator_attribute_names() as $name ) {
		if ( isset( $given[ $name ] ) && is_string( $given[ $name ] ) ) {
			$value       = esc_attr( $given[ $name ] );
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
 * Both files register one tag, and the larger one does all that the smaller one does. So a page gets one of them.
 *
 * @param string $file "full" for the one with all sections.
 */
function kz_mining_calculator_enqueue( $file ) {
	wp_enqueue_style( 'kz-mining-calculator' );
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
