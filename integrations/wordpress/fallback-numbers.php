<?php
/**
 * Writes numbers as the script does, whatever the settings of PHP are.
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * A positive number as decimal text: the digits behind "0.", and by how many places the point is to the right of there.
 *
 * @param float $size   The number.
 * @param int   $digits How many digits.
 * @return array
 */
function kz_mining_calculator_digits( $size, $digits ) {
	list( $mantissa, $exponent ) = explode( 'e', sprintf( '%.' . ( $digits - 1 ) . 'e', $size ) );
	return array( preg_replace( '/[^0-9]/', '', $mantissa ), (int) $exponent + 1 );
}

/**
 * The shortest decimal text that is read as a number which is not negative.
 *
 * @param float $size The number.
 * @return array Digits and place of the point. Zero has no digits.
 */
function kz_mining_calculator_decimal( $size ) {
	if ( 0.0 === (float) $size ) {
		return array( '', 0 );
	}
	$digits = 0;
	do {
		++$digits;
		$decimal = kz_mining_calculator_digits( $size, $digits );
	} while ( $digits < 17 && kz_mining_calculator_read_decimal( $decimal ) !== $size );
	return array( rtrim( $decimal[0], '0' ), $decimal[1] );
}

/**
 * The number that a decimal text is read as.
 *
 * @param array $decimal Digits and place of the point.
 * @return float
 */
function kz_mining_calculator_read_decimal( $decimal ) {
	return (float) sprintf( '0.%se%d', $decimal[0], $decimal[1] );
}

/**
 * Rounds decimal text to so many places behind the point, a half upwards.
 *
 * @param array $decimal Digits and place of the point.
 * @param int   $places  The places; before the point they are negative.
 * @return array
 */
function kz_mining_calculator_round_to( $decimal, $places ) {
	list( $digits, $point ) = $decimal;

	$kept = $point + $places;
	if ( $kept < 0 ) {
		return array( '', 0 );
	}
	if ( $kept >= strlen( $digits ) ) {
		return $decimal;
	}
	$head = substr( $digits, 0, $kept );
	if ( $digits[ $kept ] < '5' ) {
		$head = rtrim( $head, '0' );
		return array( $head, '' === $head ? 0 : $point );
	}
	// A nine that counts up becomes a zero and hands on to the digit before it.
	$head = rtrim( $head, '9' );
	$last = strlen( $head ) - 1;
	if ( $last < 0 ) {
		return array( '1', $point + 1 );
	}
	$head[ $last ] = (string) ( $head[ $last ] + 1 );
	return array( $head, $point );
}

/**
 * Rounds a number that is not negative to fifteen significant digits, which are those that a double always keeps.
 *
 * @param float $size The number.
 * @return float
 */
function kz_mining_calculator_fifteen_digits( $size ) {
	if ( 0.0 === (float) $size ) {
		return 0.0;
	}
	$decimal = kz_mining_calculator_digits( $size, 40 );
	return kz_mining_calculator_read_decimal( kz_mining_calculator_round_to( $decimal, 15 - $decimal[1] ) );
}

/**
 * Writes a number with at most so many decimals; a dash for one that is not finite.
 *
 * @param array  $wording  How the language writes numbers.
 * @param float  $value    The number.
 * @param int    $decimals The decimals.
 * @param int    $fewest   At least so many decimals.
 * @param string $currency The currency of an amount; empty for other numbers.
 * @return string
 */
function kz_mining_calculator_write( $wording, $value, $decimals, $fewest = 0, $currency = '' ) {
	if ( ! is_finite( $value ) ) {
		return "\xe2\x80\x93";
	}
	$decimal = kz_mining_calculator_round_to( kz_mining_calculator_decimal( abs( $value ) ), $decimals );

	list( $digits, $point ) = $decimal;

	$whole    = $point > 0 ? str_pad( substr( $digits, 0, $point ), $point, '0' ) : '0';
	$fraction = $point > 0 ? (string) substr( $digits, $point ) : str_repeat( '0', -$point ) . $digits;
	$fraction = str_pad( $fraction, $fewest, '0' );

	$text = preg_replace( '/\B(?=(?:[0-9]{3})+\z)/', $wording['groupMark'], $whole );
	if ( '' !== $fraction ) {
		$text .= $wording['decimalMark'] . $fraction;
	}
	if ( '' !== $currency ) {
		$text = str_replace( '{0}', $text, $wording['currencies'][ $currency ] );
	}
	return $value < 0 && '' !== $digits ? kz_mining_calculator_data()['minus'] . $text : $text;
}

/**
 * Fills the places of a text. A value that ends in a point ends a sentence too.
 *
 * @param string   $text   The text.
 * @param string[] $values The values.
 * @return string
 */
function kz_mining_calculator_filled( $text, $values ) {
	foreach ( $values as $index => $value ) {
		if ( '.' === substr( $value, -1 ) ) {
			$text = str_replace( '{' . $index . '}.', $value, $text );
		}
		$text = str_replace( '{' . $index . '}', $value, $text );
	}
	return $text;
}

/**
 * The language of the texts for a language tag; English where there is none. The common mistakes kz and en_US are
 * accepted.
 *
 * @param string $tag The language tag.
 * @return string
 */
function kz_mining_calculator_language( $tag ) {
	$space = kz_mining_calculator_space();
	$found = preg_match( "/^[$space]*+([A-Za-z\\x{212a}]+)(?:[-_]|[$space]*+\\z)/u", $tag, $parts );
	// No language of ours has more than one part.
	$language = $found ? kz_mining_calculator_lower( $parts[1] ) : '';
	if ( 'kz' === $language ) {
		$language = 'kk';
	}
	return isset( kz_mining_calculator_data()['languages'][ $language ] ) ? $language : 'en';
}

/**
 * A number as the text of an attribute: with a point, whatever the locale of PHP, and exactly the number.
 *
 * @param int|float $number The number.
 * @return string
 */
function kz_mining_calculator_number_text( $number ) {
	list( $digits, $point ) = kz_mining_calculator_decimal( abs( (float) $number ) );

	$sign = $number < 0 ? '-' : '';
	if ( '' === $digits ) {
		return '0';
	}
	if ( $point > 21 || $point < -6 ) {
		return sprintf( '%s0.%se%d', $sign, $digits, $point );
	}
	if ( $point <= 0 ) {
		return $sign . '0.' . str_repeat( '0', -$point ) . $digits;
	}
	$whole    = str_pad( substr( $digits, 0, $point ), $point, '0' );
	$fraction = (string) substr( $digits, $point );
	return $sign . $whole . ( '' === $fraction ? '' : ".$fraction" );
}
