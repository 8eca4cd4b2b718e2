/** A farm at the marketplace: minutes, kW and MWh. */
export interface Farm {
  readonly load: number;
  readonly cap: number;
  readonly delay: number;
  readonly ahead: number;
  /** The share of each hour in which the farm means to run. */
  readonly wanted: number;
}

export interface Simulated {
  /** The share of the time in which the farm ran. */
  readonly uptime: number;
  /** Minutes at which a purchase began to be used. */
  readonly starts: readonly number[];
}

const HOUR = 60;

/**
 * Plays the marketplace event by event. Each of the `ahead` applications is approved after `delay` minutes, brings a purchase
 * of `cap` MWh into the stock, and is made anew at once. The farm means to run at the beginning of each hour, and runs while
 * it has power. The first purchase is there at minute 0, the applications are spread over the delay, and what is in stock
 * when nothing more would fit a day is not bought.
 */
export function simulate({load, cap, delay, ahead, wanted}: Farm, minutes: number): Simulated {
  const approvals = Array.from({length: ahead}, (_, index) => (delay * (index + 1)) / ahead);
  const lasts = (HOUR * cap * 1000) / load;
  const starts: number[] = [];
  let [now, stock, left, ran, hour] = [0, 1, 0, 0, 0];
  while (now < minutes) {
    const hourEnds = (hour + 1) * HOUR;
    const meansUntil = hour * HOUR + wanted * HOUR;
    const means = now < meansUntil;
    if (means && left <= 0 && stock > 0) {
      stock -= 1;
      left = lasts;
      starts.push(now);
    }
    const runs = means && left > 0;
    const approved = Math.min(...approvals);
    const next = Math.min(approved, means ? meansUntil : hourEnds, runs ? now + left : Infinity, minutes);
    if (runs) {
      ran += next - now;
      // What is left of rounding is no power.
      left = next === now + left ? 0 : left - (next - now);
    }
    now = next;
    if (now === hourEnds || (now === meansUntil && wanted === 1)) hour += 1;
    if (now === approved) {
      stock += 1;
      approvals[approvals.indexOf(approved)] = now + delay;
    }
  }
  return {uptime: ran / minutes, starts};
}
