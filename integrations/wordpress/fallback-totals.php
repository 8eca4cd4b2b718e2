<?php
/**
 * Totals of a period in the display currency, rounded as the script rounds them.
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Rounds to a whole number, a half upwards.
 *
 * @param float $value The value.
 * @return float
 */
function kz_mining_calculator_whole( $value ) {
	$floor = floor( $value );
	return $value - $floor >= 0.5 ? $floor + 1 : $floor;
}

/**
 * Rounds to some decimals, or with a negative number of them to tens, hundreds and so on. A zero has no minus.
 *
 * @param float $value    The value.
 * @param int   $decimals The decimals.
 * @return float
 */
function kz_mining_calculator_round( $value, $decimals ) {
	$scale = 10 ** abs( $decimals );
	if ( $decimals < 0 ) {
		return (float) sprintf( '%.0Fe%d', kz_mining_calculator_whole( $value / $scale ), -$decimals ) + 0;
	}
	return kz_mining_calculator_whole( $value * $scale ) / $scale + 0;
}

/**
 * Whether a double still has a number's hundredths, tenths or whatever else it is counted in.
 *
 * @param float $count The number of them.
 * @return bool
 */
function kz_mining_calculator_is_exact( $count ) {
	return abs( $count ) <= 2 ** 53 - 1;
}

/**
 * The decimals that amounts up to a size can have.
 *
 * @param float $size  The size.
 * @param int   $usual The decimals of smaller amounts.
 * @return int
 */
function kz_mining_calculator_decimals_up_to( $size, $usual ) {
	// Significant digits that a double keeps even after some sums and differences.
	$digits = 14;
	return $size * 10 ** $usual < 10 ** $digits ? $usual : (int) min( 0, $digits - 1 - floor( log10( $size ) ) );
}

/**
 * An amount in US dollars, converted to the display currency.
 *
 * @param float $usd    The amount.
 * @param array $inputs The inputs.
 * @return float
 */
function kz_mining_calculator_in_display_currency( $usd, $inputs ) {
	return 'KZT' === $inputs['currency'] ? $usd * $inputs['kztPerUsd'] : $usd;
}

/**
 * The totals of the period in the display currency, rounded so that they add up.
 *
 * @param array $day    The figures of the day.
 * @param array $inputs The inputs.
 * @return array
 */
function kz_mining_calculator_statement( $day, $inputs ) {
	$data  = kz_mining_calculator_data();
	$days  = $data['days'][ $inputs['period'] ];
	$exact = array();
	foreach ( array( $day['revenue'], $day['costs']['total'] ) as $usd ) {
		$exact[] = kz_mining_calculator_in_display_currency( $usd * $days, $inputs );
	}
	$decimals = kz_mining_calculator_decimals_up_to( max( $exact ), $data['decimalsOfTotals'][ $inputs['currency'] ] );
	$revenue  = kz_mining_calculator_round( $exact[0], $decimals );
	$costs    = kz_mining_calculator_round( $exact[1], $decimals );
	$percent  = null === $day['margin'] ? null : 100 * $day['margin'];
	$is_exact = null !== $percent && kz_mining_calculator_is_exact( 10 * $percent );
	return array(
		'revenue'  => $revenue,
		'costs'    => $costs,
		'net'      => kz_mining_calculator_round( $revenue - $costs, $decimals ),
		'percent'  => $is_exact ? kz_mining_calculator_round( $percent, 1 ) : null,
		'decimals' => max( 0, $decimals ),
	);
}
