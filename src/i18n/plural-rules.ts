import {decimalOf, numberOf, roundTo} from './decimal.js';

type Category = Intl.LDMLPluralRule;

/** The category of a number that is not negative. */
type Rule = (size: number) => Category;

const singular: Rule = (size) => (size === 1 ? 'one' : 'other');

const russian: Rule = (size) => {
  if (!Number.isInteger(size)) return 'other';
  const last = size % 10;
  const isTeen = Math.floor(size / 10) % 10 === 1;
  if (last === 1 && !isTeen) return 'one';
  return last >= 2 && last <= 4 && !isTeen ? 'few' : 'many';
};

/** The rules of CLDR for the bundled languages. `Intl` has them too, but takes long to load them. */
const RULES: ReadonlyMap<string, Rule> = new Map([
  ['en', singular],
  ['ru', russian],
  ['kk', singular],
]);

const intlRules = new Map<string, Intl.PluralRules>();

function intlCategory(language: string, count: number): Category {
  const rules = intlRules.get(language) ?? new Intl.PluralRules(language);
  intlRules.set(language, rules);
  return rules.select(count);
}

/** The plural category of a number in a language. */
export function pluralCategory(language: string, count: number): Category {
  const rule = RULES.get(language);
  // As in `Intl`, the category is that of the number with at most three decimals.
  return rule ? rule(numberOf(roundTo(decimalOf(Math.abs(count)), 3))) : intlCategory(language, count);
}
