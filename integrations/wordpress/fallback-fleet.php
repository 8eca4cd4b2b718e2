<?php
/**
 * Reads a fleet as the script does, such as "antminer-s21:600, 3.4/150:25": an entry that cannot be used is left out.
 *
 * @package kz-mining-calculator
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The figures of a fleet: its rigs, and the mean power and hashrate of one.
 *
 * @param array  $row  The row of the input.
 * @param string $text The fleet as it is written.
 * @return float[]|null By the keys of the inputs; null where no entry can be used.
 */
function kz_mining_calculator_fleet( $row, $text ) {
	if ( ! kz_mining_calculator_is_readable( $text, $row['maxLength'] ) ) {
		return null;
	}
	$entries = kz_mining_calculator_fleet_entries( $row, kz_mining_calculator_fleet_texts( $text ) );
	if ( array() === $entries ) {
		return null;
	}
	return array(
		'rigs'        => (float) array_sum( array_column( $entries, 'count' ) ),
		'rigPower'    => kz_mining_calculator_fleet_mean( $entries, 'power' ),
		'rigHashrate' => kz_mining_calculator_fleet_mean( $entries, 'hashrate' ),
	);
}

/**
 * The mean of a figure over all rigs of a fleet; zero for a fleet without a rig. Rounding must not take a mean past the
 * figures that it is of.
 *
 * @param array  $entries The entries of the fleet.
 * @param string $figure  The name of the figure.
 * @return float
 */
function kz_mining_calculator_fleet_mean( $entries, $figure ) {
	$rigs    = 0.0;
	$sum     = 0.0;
	$figures = array();
	foreach ( $entries as $entry ) {
		$rigs += $entry['count'];
		$sum  += $entry['count'] * $entry[ $figure ];
		if ( $entry['count'] > 0 ) {
			$figures[] = $entry[ $figure ];
		}
	}
	return array() === $figures ? 0.0 : min( max( $sum / $rigs, min( $figures ) ), max( $figures ) );
}

/**
 * The texts of the entries. A comma between two digits separates nothing: it could also be a decimal mark.
 *
 * @param string $text The fleet as it is written.
 * @return string[]
 */
function kz_mining_calculator_fleet_texts( $text ) {
	$space = '[' . kz_mining_calculator_space() . ']';
	$text  = preg_replace( "/$space*+:$space*+/u", ':', kz_mining_calculator_trimmed( $text ) );
	return preg_split( "/$space++|,(?![0-9])|(?<![0-9]),/u", $text, -1, PREG_SPLIT_NO_EMPTY );
}

/**
 * The entries that can be used: not the thirteenth and later ones, nor one with which there would be too many rigs.
 *
 * @param array    $row   The row of the input.
 * @param string[] $texts The texts of the entries.
 * @return float[][] Power, hashrate and count of each.
 */
function kz_mining_calculator_fleet_entries( $row, $texts ) {
	$most    = kz_mining_calculator_data()['inputs']['rigs']['max'];
	$entries = array();
	$rigs    = 0;
	$refused = 0;
	foreach ( $texts as $text ) {
		// A list that is broken so often is not read on.
		if ( $refused >= $row['mostRefused'] ) {
			break;
		}
		$entry = kz_mining_calculator_fleet_entry( $text );
		if ( null === $entry || count( $entries ) === $row['mostEntries'] || $rigs + $entry['count'] > $most ) {
			++$refused;
			continue;
		}
		$entries[] = $entry;
		$rigs     += $entry['count'];
	}
	return $entries;
}

/**
 * Reads a number of an entry. Unlike the value of an attribute it may have no quotes around it.
 *
 * @param array  $row  The row of the input that it is a number of.
 * @param string $text The number as it is written.
 * @return float|null Null for what is none, and for one out of range.
 */
function kz_mining_calculator_fleet_number( $row, $text ) {
	$number = kz_mining_calculator_is_readable( $text ) ? kz_mining_calculator_numeral( $text ) : null;
	return null !== $number && kz_mining_calculator_is_accepted( $row, $number ) ? $number : null;
}

/**
 * Reads "antminer-s21:600" or "3.4/150:25".
 *
 * @param string $text The entry as it is written.
 * @return float[]|null Power, hashrate and count; null for what is no entry.
 */
function kz_mining_calculator_fleet_entry( $text ) {
	$rows  = kz_mining_calculator_data()['inputs'];
	$parts = explode( ':', $text );
	if ( false !== strpos( $text, ',' ) || 2 !== count( $parts ) || ! preg_match( "/^[0-9][0-9'\\x{2019}_]*\\z/u", $parts[1] ) ) {
		return null;
	}
	$count = kz_mining_calculator_fleet_number( $rows['rigs'], $parts[1] );
	$own   = explode( '/', $parts[0] );
	if ( null === $count ) {
		return null;
	}
	if ( 2 === count( $own ) ) {
		$power    = kz_mining_calculator_fleet_number( $rows['rigPower'], $own[0] );
		$hashrate = kz_mining_calculator_fleet_number( $rows['rigHashrate'], $own[1] );
		return null === $power || null === $hashrate ? null : compact( 'power', 'hashrate', 'count' );
	}
	$rig = 1 === count( $own ) ? kz_mining_calculator_rig_named( $rows['rig'], $own[0] ) : null;
	if ( null === $rig ) {
		return null;
	}
	$figures = kz_mining_calculator_preset( 'rig', $rig );
	return array(
		'power'    => $figures['rigPower'],
		'hashrate' => $figures['rigHashrate'],
		'count'    => $count,
	);
}
