<?php
/**
 * The figures of a calculator as HTML, for readers without script, for feeds and for search: the same that the script's
 * fallbackHTML writes.
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Inputs, presets, constants, texts and forms of numbers, as the build took them from the modules of the script.
 *
 * @return array
 */
function kz_mining_calculator_data() {
	static $data = null;
	if ( null === $data ) {
		$data = wp_json_file_decode( __DIR__ . '/fallback.json', array( 'associative' => true ) );
	}
	return $data;
}

/**
 * A price in the display currency, with its unit in words.
 *
 * @param array  $wording  Texts and forms of numbers.
 * @param array  $inputs   The inputs.
 * @param string $key      The key of the price.
 * @param float  $shown    The price in the display currency.
 * @param int    $decimals At most so many decimals.
 * @return string
 */
function kz_mining_calculator_price( $wording, $inputs, $key, $shown, $decimals ) {
	$amount = kz_mining_calculator_write( $wording, $shown, $decimals, 0, $inputs['currency'] );
	return kz_mining_calculator_filled( $wording['prices'][ $key ], array( $amount ) );
}

/**
 * An input of the first line: with all its digits where it was given, else with the decimals of its field.
 *
 * @param array  $wording Texts and forms of numbers.
 * @param array  $inputs  The inputs.
 * @param array  $given   The values that were given.
 * @param string $key     The key of the input.
 * @return string
 */
function kz_mining_calculator_input_text( $wording, $inputs, $given, $key ) {
	$value    = $inputs[ $key ];
	$currency = $inputs['currency'];
	$is_given = isset( $given[ $key ] );
	$is_price = isset( $wording['prices'][ $key ] );
	if ( $is_price ) {
		$is_given = $is_given && $given[ $key ]['currency'] === $currency;
		$value    = $is_given ? $given[ $key ]['amount'] : kz_mining_calculator_in_display_currency( $value, $inputs );
	}
	$value    = kz_mining_calculator_fifteen_digits( $value );
	$decimals = $is_given ? 15 : kz_mining_calculator_data()['decimals'][ $currency ][ $key ];
	if ( $is_price ) {
		return kz_mining_calculator_price( $wording, $inputs, $key, $value, $decimals );
	}
	return kz_mining_calculator_write( $wording, $value, $decimals );
}

/**
 * A price at which the result turns, with its unit in words; empty where there is none that a market could have.
 *
 * @param array  $wording Texts and forms of numbers.
 * @param array  $inputs  The inputs.
 * @param string $key     The key of the price.
 * @param array  $day     The figures of the day.
 * @return string
 */
function kz_mining_calculator_turning_point( $wording, $inputs, $key, $day ) {
	$usd = $day['breakEven'][ $key ];
	if ( null === $usd || $usd <= 0 ) {
		return '';
	}
	$shown    = kz_mining_calculator_in_display_currency( $usd, $inputs );
	$decimals = $shown < 1000 ? kz_mining_calculator_data()['decimals'][ $inputs['currency'] ][ $key ] : 0;
	return kz_mining_calculator_price( $wording, $inputs, $key, $shown, $decimals );
}

/**
 * At which prices the result turns from profit into loss or back; empty without rigs.
 *
 * @param array $wording Texts and forms of numbers.
 * @param array $inputs  The inputs.
 * @param array $day     The figures of the day.
 * @param float $net     The rounded net profit.
 * @return string
 */
function kz_mining_calculator_turning_text( $wording, $inputs, $day, $net ) {
	$texts = $wording['texts'];
	if ( 0.0 === $inputs['rigs'] ) {
		return '';
	}
	if ( ! ( $day['revenue'] > 0 ) ) {
		return $texts['earnsNothing'];
	}
	if ( kz_mining_calculator_kept_share( $inputs ) <= 0 ) {
		return $texts['neverPays'];
	}
	if ( 0.0 === $net ) {
		return $texts['evenNow'];
	}
	$price  = kz_mining_calculator_data()['priceKeys'][ $inputs['basis'] ];
	$points = array(
		kz_mining_calculator_turning_point( $wording, $inputs, 'electricityPrice', $day ),
		kz_mining_calculator_turning_point( $wording, $inputs, $price, $day ),
	);

	list( $power, $revenue ) = $points;
	if ( '' !== $power && '' !== $revenue ) {
		return kz_mining_calculator_filled( $texts[ $net > 0 ? 'stopsBoth' : 'wouldBoth' ], $points );
	}
	if ( $net > 0 ) {
		if ( '' === $power && '' === $revenue ) {
			return $texts['alwaysPays'];
		}
		$key = '' !== $power ? 'stopsAbove' : 'stopsBelow';
		return kz_mining_calculator_filled( $texts[ $key ], array( $power . $revenue ) );
	}
	if ( '' === $revenue ) {
		return $texts['notEvenFree'];
	}
	return $texts['notEvenFree'] . ' ' . kz_mining_calculator_filled( $texts['wouldAbove'], array( $revenue ) );
}

/**
 * What the other rules leave: the present law, or where its figures are in force, the article's.
 *
 * @param array $wording Texts and forms of numbers.
 * @param array $inputs  The inputs.
 * @return string
 */
function kz_mining_calculator_rules_text( $wording, $inputs ) {
	$data   = kz_mining_calculator_data();
	$law    = kz_mining_calculator_preset( 'rules', $data['presentLaw'] );
	$is_law = true;
	foreach ( $law as $key => $value ) {
		$is_law = $is_law && $inputs[ $key ] === $value;
	}
	$rules  = $is_law ? kz_mining_calculator_preset( 'rules', 'article' ) : $law;
	$inputs = array_merge( $inputs, $rules );
	$totals = kz_mining_calculator_statement( kz_mining_calculator_day( $inputs ), $inputs );
	$amount = kz_mining_calculator_write( $wording, $totals['net'], $totals['decimals'], $totals['decimals'], $inputs['currency'] );
	$values = array( $amount, $wording['periods'][ $inputs['period'] ]['per'] );
	return kz_mining_calculator_filled( $wording['texts'][ $is_law ? 'underArticle' : 'underLaw' ], $values );
}

/**
 * The date of the market figures, while one of them is the plugin's own.
 *
 * @param array $wording Texts and forms of numbers.
 * @param array $inputs  The inputs.
 * @param array $given   The values that were given.
 * @return string
 */
function kz_mining_calculator_date_text( $wording, $inputs, $given ) {
	$are_given = isset( $given['btcPrice'], $given['difficulty'], $given['blockFees'] );
	return 'network' === $inputs['basis'] && ! $are_given ? $wording['pricesOf'] : '';
}

/**
 * What stands inside the tag of a calculator: the figures of its attributes, on one line.
 *
 * @param array  $attributes Values by the names of the attributes.
 * @param string $language   A language tag; the attribute lang counts before it.
 * @return string HTML.
 */
function kz_mining_calculator_fallback( $attributes, $language ) {
	if ( isset( $attributes['lang'] ) && is_string( $attributes['lang'] ) ) {
		$language = $attributes['lang'];
	}
	$wording = kz_mining_calculator_data()['languages'][ kz_mining_calculator_language( $language ) ];
	$texts   = $wording['texts'];

	list( $inputs, $given ) = kz_mining_calculator_inputs( $attributes );

	$day    = kz_mining_calculator_day( $inputs );
	$totals = kz_mining_calculator_statement( $day, $inputs );
	$names  = $wording['periods'][ $inputs['period'] ];
	$lines  = array();
	foreach ( array( 'rigs', 'electricityPrice' ) as $key ) {
		$lines[] = $texts[ $key ] . ': ' . kz_mining_calculator_input_text( $wording, $inputs, $given, $key ) . '.';
	}
	$lines = array( implode( ' ', $lines ) );
	foreach ( array( 'revenue', 'costs', 'net' ) as $key ) {
		$decimals = $totals['decimals'];
		$lines[]  = $names[ $key ] . ': ' . kz_mining_calculator_write( $wording, $totals[ $key ], $decimals, $decimals, $inputs['currency'] );
	}
	$percent = "\xe2\x80\x93";
	if ( null !== $totals['percent'] ) {
		$percent = kz_mining_calculator_filled( $wording['percent'], array( kz_mining_calculator_write( $wording, $totals['percent'], 1, 1 ) ) );
	}
	$lines[] = $texts['margin'] . ': ' . $percent;
	$lines[] = kz_mining_calculator_turning_text( $wording, $inputs, $day, $totals['net'] );
	$lines[] = $day['revenue'] > 0 ? kz_mining_calculator_rules_text( $wording, $inputs ) : '';
	$lines[] = kz_mining_calculator_date_text( $wording, $inputs, $given );

	$escaped = array_map( 'esc_html', array_filter( $lines, 'strlen' ) );
	return '<span data-kz-fallback><b>' . esc_html( $texts['heading'] ) . '</b><br>' . implode( '<br>', $escaped ) . '</span>';
}
