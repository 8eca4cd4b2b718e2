<?php
/**
 * The arithmetic of a day, as the script does it: money in US dollars, energy in kWh, coins in BTC.
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * A quotient; null where the divisor is not positive or the result not finite.
 *
 * @param float $dividend The dividend.
 * @param float $divisor  The divisor.
 * @return float|null
 */
function kz_mining_calculator_ratio( $dividend, $divisor ) {
	return $divisor > 0 ? kz_mining_calculator_finite( $dividend / $divisor ) : null;
}

/**
 * The value; null for infinity and for what is no number. A zero has no minus.
 *
 * @param float $value The value.
 * @return float|null
 */
function kz_mining_calculator_finite( $value ) {
	return is_finite( $value ) ? $value + 0 : null;
}

/**
 * The share of the day, possibly above 1, for which approvals can feed a farm with this power in kW.
 *
 * @param array $inputs The inputs.
 * @param float $power  The power.
 * @return float
 */
function kz_mining_calculator_approved_share( $inputs, $power ) {
	$megawatts = $power / 1000;
	$hours     = $inputs['approvalDelay'] / 60;
	// Next to nothing, divided, can be nothing, by which PHP would not divide.
	if ( ! ( $megawatts > 0 ) || ! ( $hours > 0 ) ) {
		return INF;
	}
	return $inputs['purchasesAhead'] * ( $inputs['purchaseCap'] / $megawatts ) / $hours;
}

/**
 * Load of the farm, the share of the day that it runs, and its energy.
 *
 * @param array $inputs The inputs.
 * @return array
 */
function kz_mining_calculator_supply( $inputs ) {
	$power  = $inputs['rigs'] * ( $inputs['rigPower'] * ( 1 + $inputs['coolingOverhead'] / 100 ) );
	$uptime = min( $inputs['uptime'] / 100, kz_mining_calculator_approved_share( $inputs, $power ) );
	return array(
		'power'           => $power,
		'effectiveUptime' => $uptime,
		'energy'          => $power * 24 * $uptime,
	);
}

/**
 * Subsidy of a block at a height, BTC: halved in every era and rounded down to whole satoshi.
 *
 * @param float $height The height.
 * @return float
 */
function kz_mining_calculator_subsidy( $height ) {
	$era = floor( $height / kz_mining_calculator_data()['blocksPerEra'] );
	return floor( 50 * 1e8 / 2 ** $era ) / 1e8;
}

/**
 * What turns a hashprice and a revenue per rig into the revenue of a day.
 *
 * @param array $inputs The inputs.
 * @param float $uptime The share of the day that the rigs run.
 * @return array
 */
function kz_mining_calculator_multipliers( $inputs, $uptime ) {
	return array(
		'hashprice'  => ( $inputs['rigs'] * $inputs['rigHashrate'] ) / 1000 * ( 1 - $inputs['poolFee'] / 100 ) * $uptime,
		'rigRevenue' => $inputs['rigs'] * $uptime,
	);
}

/**
 * Coins and revenue of a day under the basis in force.
 *
 * @param array $inputs The inputs.
 * @param float $uptime The share of the day that the rigs run.
 * @return array
 */
function kz_mining_calculator_earnings( $inputs, $uptime ) {
	if ( 'network' === $inputs['basis'] ) {
		$hashrate = $inputs['rigs'] * $inputs['rigHashrate'];
		$reward   = kz_mining_calculator_subsidy( $inputs['blockHeight'] ) + $inputs['blockFees'];
		$mined    = ( $hashrate * 1e12 * 86400 * $reward ) / ( $inputs['difficulty'] * 2 ** 32 );
		$coins    = $mined * ( 1 - $inputs['poolFee'] / 100 ) * $uptime;
		return array( $coins, $coins * $inputs['btcPrice'] );
	}
	$figure  = kz_mining_calculator_data()['priceKeys'][ $inputs['basis'] ];
	$revenue = kz_mining_calculator_multipliers( $inputs, $uptime )[ $figure ] * $inputs[ $figure ];
	return array( $revenue / $inputs['btcPrice'], $revenue );
}

/**
 * The share of revenue that is left after compliance and the exchange fee.
 *
 * @param array $inputs The inputs.
 * @return float
 */
function kz_mining_calculator_kept_share( $inputs ) {
	$keep = ( ( 100 - $inputs['complianceRate'] ) * 100 - $inputs['aifcFee'] * $inputs['aifcShare'] ) / 10000;
	return abs( $keep ) < kz_mining_calculator_data()['roundingTolerance'] ? 0.0 : $keep;
}

/**
 * The figures of a day.
 *
 * @param array $inputs The inputs.
 * @return array
 */
function kz_mining_calculator_day( $inputs ) {
	$month  = kz_mining_calculator_data()['daysPerMonth'];
	$supply = kz_mining_calculator_supply( $inputs );
	$energy = $supply['energy'];
	$share  = $inputs['aifcShare'] / 100;

	list( $coins, $revenue ) = kz_mining_calculator_earnings( $inputs, $supply['effectiveUptime'] );

	$costs = array(
		'electricity' => $energy * ( $inputs['electricityPrice'] * ( 1 + $inputs['electricityVat'] / 100 ) ),
		'levy'        => ( $energy * $inputs['miningLevy'] ) / $inputs['kztPerUsd'],
		'compliance'  => ( $inputs['complianceRate'] / 100 ) * $revenue + $inputs['complianceFixed'] / $month,
		'aifcFee'     => ( $inputs['aifcFee'] / 100 ) * $share * $revenue,
		'fixed'       => $inputs['fixedCosts'] / $month,
	);

	$profit = $revenue;
	$total  = 0;
	foreach ( $costs as $cost ) {
		$profit -= $cost;
		$total  += $cost;
	}
	$costs['tax']   = ( $inputs['taxRate'] / 100 ) * max( 0, $profit );
	$costs['total'] = $total + $costs['tax'];

	$net = $profit - $costs['tax'];
	$day = $supply + array(
		'btcMined'        => $coins,
		'revenue'         => $revenue,
		'costs'           => $costs,
		'profitBeforeTax' => $profit + 0,
		'netProfit'       => $net + 0,
		'margin'          => kz_mining_calculator_ratio( $net, $revenue ),
	);

	$day['breakEven'] = kz_mining_calculator_break_evens( $inputs, $day );
	return $day;
}

/**
 * The prices at which the net profit is zero, each while all else stays the same; null where there is none.
 *
 * @param array $inputs The inputs.
 * @param array $day    The figures of the day.
 * @return array
 */
function kz_mining_calculator_break_evens( $inputs, $day ) {
	$keep = kz_mining_calculator_kept_share( $inputs );
	if ( ! ( $keep > 0 ) ) {
		return array(
			'electricityPrice' => null,
			'btcPrice'         => null,
			'hashprice'        => null,
			'rigRevenue'       => null,
		);
	}
	$month       = kz_mining_calculator_data()['daysPerMonth'];
	$costs       = $day['costs'];
	$fixed       = $inputs['fixedCosts'] / $month + $inputs['complianceFixed'] / $month;
	$need        = ( $costs['electricity'] + $costs['levy'] + $fixed ) / $keep;
	$multipliers = kz_mining_calculator_multipliers( $inputs, $day['effectiveUptime'] );
	$levy        = $inputs['miningLevy'] / $inputs['kztPerUsd'];
	$price       = kz_mining_calculator_ratio( $keep * $day['revenue'] - $fixed, $day['energy'] );
	if ( null !== $price ) {
		$price = kz_mining_calculator_finite( ( $price - $levy ) / ( 1 + $inputs['electricityVat'] / 100 ) );
	}
	return array(
		'electricityPrice' => $price,
		'btcPrice'         => kz_mining_calculator_ratio( $need, $day['btcMined'] ),
		'hashprice'        => kz_mining_calculator_ratio( $need, $multipliers['hashprice'] ),
		'rigRevenue'       => kz_mining_calculator_ratio( $need, $multipliers['rigRevenue'] ),
	);
}
