/** A minute of the day as hh:mm:ss, rounded down. Rounding noise cannot move the last purchase to the next day. */
export const timeOfDay = (minute: number): string =>
  new Date(1000 * Math.min(Math.floor(60 * minute + 1e-3), 86_399)).toISOString().slice(11, 19);
