const MINUTES_PER_DAY = 1440;

/** A minute of the day (0 … 1440) as hh:mm, rounded down, but for rounding noise. */
export const timeOfDay = (minute: number): string => {
  const whole = Math.min(Math.floor(minute + 1e-3), MINUTES_PER_DAY);
  return [Math.floor(whole / 60), whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

/** From one minute of the day to another, with the seconds left out; a single time where both are the same. */
export const timeRange = (from: number, to: number): string => [...new Set([from, to].map(timeOfDay))].join('–');

/** An hour of the day (0 … 23) as `03:00–04:00`. */
export const hourRange = (hour: number): string => timeRange(60 * hour, 60 * (hour + 1));
