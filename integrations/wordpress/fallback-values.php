<?php
/**
 * Reads the attributes of a calculator as its script does: a value that cannot be used is left out.
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * What JavaScript takes for white space, as part of a pattern with the modifier u.
 *
 * @return string
 */
function kz_mining_calculator_space() {
	return '\x09-\x0d\x20\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}';
}

/**
 * A text without white space and without the quotes that content systems add around a value.
 *
 * @param string $text The text, in UTF-8.
 * @return string
 */
function kz_mining_calculator_trimmed( $text ) {
	$ends = '[' . kz_mining_calculator_space() . '"\'\x{201c}\x{201d}\x{201e}\x{ab}\x{bb}\x{2018}\x{2019}]++';
	return preg_replace( "/^$ends|$ends\\z/u", '', $text );
}

/**
 * A text in lower case, as far as a name in Latin letters could come of it: the sign of the kelvin becomes a k.
 *
 * @param string $text The text, in UTF-8.
 * @return string
 */
function kz_mining_calculator_lower( $text ) {
	return strtolower( str_replace( "\xe2\x84\xaa", 'k', $text ) );
}

/**
 * Whether a text is in UTF-8, and not longer than any number, choice or amount, or than another limit. JavaScript counts a
 * character beyond the first 65,536 as two.
 *
 * @param string $text    The text.
 * @param int    $longest The most characters.
 * @return bool
 */
function kz_mining_calculator_is_readable( $text, $longest = 100 ) {
	if ( strlen( $text ) > 3 * $longest || ! preg_match( '//u', $text ) ) {
		return false;
	}
	return preg_match_all( '/[^\x80-\xbf]/', $text ) + preg_match_all( '/[\xf0-\xf4]/', $text ) <= $longest;
}

/**
 * Reads a number: a point is the decimal mark; spaces, apostrophes and underscores may group digits.
 *
 * @param string $text The text.
 * @return float|null Null for what is no number.
 */
function kz_mining_calculator_numeral( $text ) {
	$ungrouped = preg_replace( '/[' . kz_mining_calculator_space() . "'\\x{2019}_]/u", '', $text );
	$ungrouped = str_replace( "\xe2\x88\x92", '-', $ungrouped );
	if ( ! preg_match( '/^-?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?\z/', $ungrouped ) ) {
		return null;
	}
	// A zero with a minus becomes one without.
	return (float) $ungrouped + 0;
}

/**
 * Reads an amount: a number of US dollars, or a text such as "33 KZT".
 *
 * @param string $text The text.
 * @return array|null Amount and currency; null for what is no amount.
 */
function kz_mining_calculator_money( $text ) {
	$currency = 'USD';
	if ( preg_match( '/^(.*)([A-Za-z]{3})\z/su', $text, $parts ) ) {
		list( , $text, $currency ) = $parts;
	}
	$currency   = strtoupper( $currency );
	$currencies = kz_mining_calculator_data()['inputs']['currency']['options'];
	$amount     = kz_mining_calculator_numeral( $text );
	if ( null === $amount || ! in_array( $currency, $currencies, true ) ) {
		return null;
	}
	return array(
		'amount'   => $amount,
		'currency' => $currency,
	);
}

/**
 * Reads a choice: an option, or a name of a rig.
 *
 * @param array  $row  The row of the input.
 * @param string $text The text.
 * @return string|null Null for what is no option.
 */
function kz_mining_calculator_choice( $row, $text ) {
	$name = kz_mining_calculator_lower( $text );
	return isset( $row['options'][ $name ] ) ? $row['options'][ $name ] : kz_mining_calculator_rig_named( $row, $text );
}

/**
 * The rig of an id or a name, in any case.
 *
 * @param array  $row  The row of the input; one that is not about rigs has no names.
 * @param string $text The text.
 * @return string|null Null where there is none.
 */
function kz_mining_calculator_rig_named( $row, $text ) {
	$dashed = str_replace( '+', '-plus', kz_mining_calculator_lower( $text ) );
	$dashed = preg_replace( '/[' . kz_mining_calculator_space() . '_-]+/u', '-', $dashed );
	return isset( $row['names'][ $dashed ] ) ? $row['names'][ $dashed ] : null;
}

/**
 * Whether a number is in the range of its input.
 *
 * @param array $row   The row of the input.
 * @param float $value The number.
 * @return bool
 */
function kz_mining_calculator_is_accepted( $row, $value ) {
	return $value >= $row['min'] && $value <= $row['max'] && ( ! $row['whole'] || floor( $value ) === $value );
}

/**
 * Reads the value of an attribute.
 *
 * @param array  $row  The row of its input.
 * @param string $text The value as it is written.
 * @return array|float|string|null An amount, a number, a choice or the figures of a fleet; null where there is none that
 *                                 can be used.
 */
function kz_mining_calculator_read( $row, $text ) {
	if ( 'fleet' === $row['kind'] ) {
		return kz_mining_calculator_fleet( $row, $text );
	}
	if ( ! kz_mining_calculator_is_readable( $text ) ) {
		return null;
	}
	$text = kz_mining_calculator_trimmed( $text );
	if ( 'choice' === $row['kind'] ) {
		return kz_mining_calculator_choice( $row, $text );
	}
	if ( $row['isMoney'] ) {
		return kz_mining_calculator_money( $text );
	}
	$number = kz_mining_calculator_numeral( $row['isPercent'] ? preg_replace( '/%\z/', '', $text ) : $text );
	return null !== $number && kz_mining_calculator_is_accepted( $row, $number ) ? $number : null;
}

/**
 * The values that attributes give, each by the key of its input. Amounts are not yet checked, because their range is in
 * dollars.
 *
 * @param array $attributes Values by the names of the attributes.
 * @return array
 */
function kz_mining_calculator_given( $attributes ) {
	$data  = kz_mining_calculator_data();
	$texts = array();
	foreach ( $attributes as $name => $text ) {
		$name = kz_mining_calculator_lower( (string) $name );
		if ( is_string( $text ) && isset( $data['keys'][ $name ] ) ) {
			$texts[ $data['keys'][ $name ] ] = $text;
		}
	}
	$given = array();
	foreach ( $texts as $key => $text ) {
		$value = kz_mining_calculator_read( $data['inputs'][ $key ], $text );
		if ( null !== $value ) {
			$given[ $key ] = $value;
		}
	}
	return $given;
}

/**
 * The figures that a choice fills in, by the keys of their inputs; none where it has none.
 *
 * @param string $key    The key of the choice: rules or rig.
 * @param string $choice The choice.
 * @return float[]
 */
function kz_mining_calculator_preset( $key, $choice ) {
	$presets = kz_mining_calculator_data()['presets'][ $key ];
	return isset( $presets[ $choice ] ) ? array_map( 'floatval', $presets[ $choice ] ) : array();
}

/**
 * All inputs in force: the defaults, over them the figures of a rule set and of a rig, over them those of a fleet, over
 * them the other values.
 *
 * @param array $attributes Values by the names of the attributes.
 * @return array Inputs, and the values that were given and used, by their keys.
 */
function kz_mining_calculator_inputs( $attributes ) {
	$rows   = kz_mining_calculator_data()['inputs'];
	$given  = kz_mining_calculator_given( $attributes );
	$inputs = array();
	foreach ( $rows as $key => $row ) {
		$inputs[ $key ] = is_int( $row['default'] ) ? (float) $row['default'] : $row['default'];
	}
	foreach ( array( 'rules', 'rig' ) as $key ) {
		if ( isset( $given[ $key ] ) ) {
			$inputs = array_merge( $inputs, kz_mining_calculator_preset( $key, $given[ $key ] ) );
		}
	}
	if ( isset( $given['fleet'] ) ) {
		$inputs = array_merge( $inputs, $given['fleet'] );
		unset( $given['fleet'] );
	}
	$rate = isset( $given['kztPerUsd'] ) ? $given['kztPerUsd'] : $inputs['kztPerUsd'];
	foreach ( $given as $key => $value ) {
		if ( is_array( $value ) ) {
			$value = 'KZT' === $value['currency'] ? $value['amount'] / $rate : $value['amount'];
			if ( ! kz_mining_calculator_is_accepted( $rows[ $key ], $value ) ) {
				unset( $given[ $key ] );
				continue;
			}
		}
		$inputs[ $key ] = $value;
	}
	$inputs['basis'] = kz_mining_calculator_basis( $inputs, $given );
	return array( $inputs, $given );
}

/**
 * The basis in force: the one that is given, or that a given figure implies. Without its figure it is the network.
 *
 * @param array $inputs The inputs.
 * @param array $given  The values that were given and used.
 * @return string
 */
function kz_mining_calculator_basis( $inputs, $given ) {
	$basis = 'network';
	if ( isset( $given['basis'] ) ) {
		$basis = $given['basis'];
	} elseif ( isset( $given['rigRevenue'] ) ) {
		$basis = 'rig-revenue';
	} elseif ( isset( $given['hashprice'] ) ) {
		$basis = 'hashprice';
	}
	$price = kz_mining_calculator_data()['priceKeys'][ $basis ];
	return null === $inputs[ $price ] ? 'network' : $basis;
}
