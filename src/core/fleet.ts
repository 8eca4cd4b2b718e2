import type {RigId} from '../data/rigs.js';

/** Rigs of one model on a farm. */
export interface FleetEntry {
  /** The model; null for rigs whose power and hashrate were given. */
  readonly rig: RigId | null;
  /** Power of one rig at the wall, kW. */
  readonly power: number;
  /** Hashrate of one rig, TH/s. */
  readonly hashrate: number;
  /** How many rigs of the model there are. */
  readonly count: number;
}

/** The models of a farm in the order given. A model may stand in it more than once. */
export type Fleet = readonly FleetEntry[];

/** The most entries of a fleet. */
export const MOST_ENTRIES = 12;

/** The inputs that a fleet fills in. */
export const FLEET_KEYS = ['rigs', 'rigPower', 'rigHashrate'] as const;

const sum = (fleet: Fleet, of: (entry: FleetEntry) => number): number =>
  fleet.reduce((total, entry) => total + of(entry), 0);

/** The number of rigs, and the mean power (kW) and hashrate (TH/s) of one; zeros for a fleet without a rig. */
export function figuresOfFleet(fleet: Fleet): Readonly<Record<(typeof FLEET_KEYS)[number], number>> {
  const rigs = sum(fleet, ({count}) => count);
  const mean = (of: (entry: FleetEntry) => number): number => {
    const figures = fleet.filter(({count}) => count > 0).map(of);
    if (figures.length === 0) return 0;
    // Rounding must not take a mean past the figures that it is of: a fleet of one model has that model's own figures.
    const rounded = sum(fleet, (entry) => entry.count * of(entry)) / rigs;
    return Math.min(Math.max(rounded, Math.min(...figures)), Math.max(...figures));
  };
  return {rigs, rigPower: mean(({power}) => power), rigHashrate: mean(({hashrate}) => hashrate)};
}

/** What tells the models apart: a model may stand in more than one entry. */
const modelOf = ({rig, power, hashrate}: FleetEntry): string => rig ?? `${power}/${hashrate}`;

/** How many models some entries have. */
export const countModels = (entries: Fleet): number => new Set(entries.map(modelOf)).size;

/** An entry as the attribute writes it: `antminer-s21:600`, or `3.4/150:25` for kW and TH/s. */
const entryText = (entry: FleetEntry): string => `${modelOf(entry)}:${entry.count}`;

/** A fleet as the attribute writes it. A comma between two digits would be ambiguous, so spaces separate the entries. */
export const fleetText = (fleet: Fleet): string => fleet.map(entryText).join(' ');

/** Whether two fleets have the same entries in the same order. */
export const isSameFleet = (a: Fleet | null, b: Fleet | null): boolean =>
  a === b || (a !== null && b !== null && fleetText(a) === fleetText(b));
