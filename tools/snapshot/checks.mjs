/** What cannot be written into the data. */
export class Refusal extends Error {}

export function check(holds, message) {
  if (!holds) throw new Refusal(message);
}

/** A text is no number here, however it reads. */
export function checkNumber(name, value, isWhole = false) {
  check(
    Number.isFinite(value) && value > 0 && (!isWhole || Number.isInteger(value)),
    `${name} has to be a ${isWhole ? 'whole ' : ''}number above 0, not ${JSON.stringify(value) ?? String(value)}`,
  );
}

/**
 * The factor by which a figure may change within 30 days, up or down. From month to month since 2019 the price changed
 * by 1.6 at most, and the difficulty by 1.42, when China's farms went dark.
 */
const FACTORS = {price: 2, difficulty: 1.6, fees: 20, rate: 1.5};

const digits = (value) => String(Number(value.toPrecision(3)));

/**
 * Refuses a figure that jumps. A change adds up as a random walk does, so the factor grows with the root of the time.
 *
 * @param {keyof typeof FACTORS} kind
 * @param {string} name
 * @param {number} before
 * @param {number} after
 * @param {number} days between the two; fewer than 30 count as 30
 */
export function checkStep(kind, name, before, after, days) {
  const factor = FACTORS[kind] ** Math.sqrt(Math.max(30, days) / 30);
  const step = Math.max(after / before, before / after);
  check(
    step <= factor,
    `${kind}, ${name}: from ${before} to ${after} is a factor of ${digits(step)}, and ${digits(factor)} is allowed`,
  );
}
