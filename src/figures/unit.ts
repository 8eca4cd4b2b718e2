import type {Calculation} from './expression.js';

/** Powers of units: `{USD: 1, kWh: -1}` for a price per kWh; empty for a share. */
export type Unit = ReadonlyMap<string, number>;

/** The unit of a calculation without names: whatever stands beside it. */
export const ANY = 'any';

/** The unit of a calculation that adds money to something else, which has a meaning in no currency. */
export const MIXED = 'mixed';

/** Names of the same unit in the table of inputs, where a count is in the plural. */
const SINGULAR: Readonly<Record<string, string>> = {rigs: 'rig', purchases: 'purchase', months: 'month'};

/** Reads a unit as the table of inputs writes it, such as `USD/kWh`. A share in per cent has none but its sign. */
export function unitFrom(text: string): Unit {
  const unit = new Map<string, number>();
  text
    .split('/')
    .filter(Boolean)
    .forEach((part, place) => {
      const name = SINGULAR[part] ?? part;
      unit.set(name, (unit.get(name) ?? 0) + (place === 0 && !text.startsWith('/') ? 1 : -1));
    });
  return unit;
}

/** The unit without the per cent sign, which scales a number and measures nothing. */
export const withoutPercent = (unit: Unit): Unit => new Map([...unit].filter(([name]) => name !== '%'));

export const isSameUnit = (left: Unit, right: Unit): boolean =>
  left.size === right.size && [...left].every(([name, power]) => right.get(name) === power);

/** Whether a number is in US dollars, per whatever. */
export const isMoneyUnit = (unit: Unit): boolean => unit.get('USD') === 1;

function multiplied(left: Unit, right: Unit, direction: 1 | -1): Unit {
  const product = new Map(left);
  for (const [name, power] of right) {
    const sum = (product.get(name) ?? 0) + direction * power;
    if (sum === 0) product.delete(name);
    else product.set(name, sum);
  }
  return product;
}

const NONE: Unit = new Map();

/** An amount of which only the page knows for what. */
const MONEY: Unit = new Map([['USD', 1]]);

/** A number of which only the page knows the unit. */
const UNKNOWN: Unit = new Map([['unknown', 1]]);

/** The unit of a sum. The page may add kWh a day to MWh, having seen to the thousand between them. */
function unitOfSum(left: Unit, right: Unit): Unit | typeof MIXED {
  if (isSameUnit(withoutPercent(left), withoutPercent(right))) return left;
  if (isMoneyUnit(left) !== isMoneyUnit(right)) return MIXED;
  return isMoneyUnit(left) ? MONEY : UNKNOWN;
}

/** The unit of a calculation, from those of its names. */
export function unitOfCalculation(
  calculation: Calculation,
  unitOf: (name: string) => Unit,
): Unit | typeof ANY | typeof MIXED {
  if (calculation.kind === 'number') return ANY;
  if (calculation.kind === 'name') return unitOf(calculation.name);
  const [left, right] = [unitOfCalculation(calculation.left, unitOf), unitOfCalculation(calculation.right, unitOf)];
  if (left === MIXED || right === MIXED) return MIXED;
  if (calculation.kind === 'product') {
    if (left === ANY && right === ANY) return ANY;
    return multiplied(left === ANY ? NONE : left, right === ANY ? NONE : right, calculation.sign === '*' ? 1 : -1);
  }
  if (left === ANY) return right;
  if (right === ANY) return left;
  return unitOfSum(left, right);
}
