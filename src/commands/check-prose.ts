import {parseTest} from '../figures/expression.js';
import {figureText, readTest, readWish} from '../figures/figure-text.js';
import type {Calculator} from './calculator.js';
import {unknownAttributes} from './check-names.js';
import {collapsed, escaped} from './edits.js';
import {FORMATS} from './known-names.js';
import {nearestName} from './nearest-name.js';
import {adviceOnOverrides} from './override-advice.js';
import type {Prose} from './page-content.js';
import type {Range} from './pieces.js';
import {attributeText, type Fault, fault} from './report.js';
import {inputNamed, subjectFaults} from './subject.js';

/** The value of an attribute of live prose, by its name without `data-`. */
const valueOf = ({element, prefix}: Prose, name: string): string | undefined => element.attribute(`${prefix}${name}`);

/** A fault of an attribute, at its place. */
const attributeFault = ({element}: Prose, name: string, right: string): Fault =>
  fault(element.attributeStart(name), attributeText(name, element.attribute(name) ?? ''), right);

const WISHES = {
  format: `${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1) ?? ''}`,
  decimals: 'a whole number from 0 to 8',
  round: 'a whole number of digits from 1 to 15',
} as const;

const writtenWish = (prose: Prose) => ({
  format: valueOf(prose, 'format'),
  decimals: valueOf(prose, 'decimals'),
  round: valueOf(prose, 'round'),
});

/** The format with each word that is nearly right replaced; undefined where a word is far from every other. */
function meantFormat(format: string): string | undefined {
  const words = format.split(/\s+/).filter(Boolean);
  const meant = words.map((word) => (FORMATS.includes(word.toLowerCase()) ? word : nearestName(word, FORMATS)));
  return meant.includes(undefined) ? undefined : meant.join(' ');
}

function wishFaults(prose: Prose): readonly Fault[] {
  const written = writtenWish(prose);
  const {unread, wish} = readWish(written);
  if (wish.decimals !== undefined && wish.digits !== undefined)
    return [attributeFault(prose, `${prose.prefix}round`, 'decimals or round: with both, only decimals counts')];
  return unread.map((name) => {
    const meant = name === 'format' ? meantFormat(written.format ?? '') : undefined;
    const attribute = `${prose.prefix}${name}`;
    return attributeFault(prose, attribute, meant === undefined ? WISHES[name] : attributeText(attribute, meant));
  });
}

/** What cannot be used of the what-if values. */
function overrideFaults(prose: Prose, calculator: Calculator): readonly Fault[] {
  const overrides = valueOf(prose, 'with');
  if (overrides === undefined) return [];
  const attribute = `${prose.prefix}with`;
  return adviceOnOverrides(attribute, overrides, calculator).map((right) => attributeFault(prose, attribute, right));
}

/** A text as the page would write it: with `&nbsp;` where the page has that, and no-break spaces are not seen. */
function asWrittenIn(page: string, {start, end}: Range, text: string): string {
  const namesSpaces = page.includes('&nbsp;') && !page.slice(start, end).includes('\u00a0');
  return namesSpaces ? escaped(text).replaceAll('\u00a0', '&nbsp;') : escaped(text);
}

/** The text of a figure that is not what the calculator gives. */
function textFaults(prose: Prose, right: string, page: string): readonly Fault[] {
  const {element} = prose;
  const found = element.text();
  if (collapsed(found) === collapsed(right)) return [];
  const range = element.textRange(page);
  const edits = range ? [{...range, text: asWrittenIn(page, range, right)}] : [];
  return [fault(range?.start ?? element.start, found, right, edits)];
}

/** A condition whose text is shown though its comparison does not hold, or the other way round. */
function hiddenFaults(prose: Prose, calculator: Calculator, page: string): readonly Fault[] {
  const {element, subject} = prose;
  const test = element.attribute(subject) ?? '';
  // A comparison of mere numbers is always the same. With `hidden` its text is for readers with script alone.
  if (parseTest(test)?.names.length === 0) return [];
  const holds = readTest(test)?.holds(calculator.figures(valueOf(prose, 'with')));
  const isHidden = element.attribute('hidden') !== undefined;
  if (holds === undefined || holds === !isHidden) return [];
  const range = element.attributeWithSpace('hidden', page);
  if (isHidden)
    return [
      fault(
        element.attributeStart('hidden'),
        'hidden',
        `shown, because ${test.trim()} holds`,
        range ? [{...range, text: ''}] : [],
      ),
    ];
  const end = element.attributesEnd(subject);
  const edits = end === undefined ? [] : [{start: end, end, text: ' hidden'}];
  return [fault(element.start, 'shown', `hidden, because ${test.trim()} does not hold`, edits)];
}

/** What is wrong with the form of live prose, whichever calculator it belongs to. */
export function formFaults(prose: Prose): readonly Fault[] {
  const {kind, element, isNested} = prose;
  const tag = `<${element.name}>`;
  if (isNested)
    return [fault(element.start, `${tag} in another figure`, 'beside it: the outer writes its text over it')];
  if (kind !== 'when' && element.isVoid) return [fault(element.start, tag, 'an element that can hold a text')];
  if (!element.isClosed) return [fault(element.start, `${tag} without an end`, `</${element.name}> behind its text`)];
  return [...subjectFaults(prose), ...(kind === 'figure' ? wishFaults(prose) : []), ...unknownAttributes(prose)];
}

/** What is wrong with live prose of the right form, by the numbers of its calculator. */
export function numberFaults(prose: Prose, calculator: Calculator, page: string): readonly Fault[] {
  const {kind, element, subject} = prose;
  if (kind === 'input')
    return textFaults(
      prose,
      figureText(calculator.figures(), inputNamed(element.attribute(subject) ?? '') ?? ''),
      page,
    );
  const unusable = overrideFaults(prose, calculator);
  if (unusable.length > 0) return unusable;
  if (kind === 'when') return hiddenFaults(prose, calculator, page);
  const {wish} = readWish(writtenWish(prose));
  const source = calculator.figures(valueOf(prose, 'with'));
  return textFaults(prose, figureText(source, element.attribute(subject) ?? '', wish), page);
}
