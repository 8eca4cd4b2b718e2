/** A test of the range of futures on the past, with a case that begins in each month of a span. */
interface Cases {
  /** The first and the last month in which a case begins, such as `2020-01`. */
  readonly from: string;
  readonly to: string;
  /** Number of cases. */
  readonly starts: number;
  /** Number of cases in which the balance came to lie within the band of 80 of 100 futures. */
  readonly held: number;
  /** Below the band. */
  readonly below: number;
  /** Above the band. */
  readonly above: number;
}

interface Calibration {
  /** Months after which the balance is compared. */
  readonly horizon: number;
  /** Months of changes that were known at least before a case. */
  readonly fewestKnown: number;
  /** The futures of each case are made of the months that were known when it begins. */
  readonly before: Cases;
  /** The futures of each case are made of all months, those that came included. */
  readonly all: Cases;
}

/** How the range of futures would have fared in the past. `npm run calibration` writes the figures, and its file says how. */
export const CALIBRATION: Calibration = {
  horizon: 12,
  fewestKnown: 12,
  before: {from: '2020-01', to: '2025-06', starts: 66, held: 47, below: 10, above: 9},
  all: {from: '2019-01', to: '2025-06', starts: 78, held: 56, below: 12, above: 10},
};
