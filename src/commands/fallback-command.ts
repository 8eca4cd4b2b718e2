import {parseFragment} from 'parse5';
import {attributeOf, keyOfAttribute} from '../core/attributes.js';
import {isKey, PARAMETERS} from '../core/parameters.js';
import {pickLanguage} from '../i18n/languages.js';
import {Calculator} from './calculator.js';
import {INPUT_ATTRIBUTES} from './known-names.js';
import {nearestName} from './nearest-name.js';
import {contentOf} from './page-content.js';
import {attributeText, printable} from './report.js';
import {type Command, STATUS, type Terminal} from './terminal.js';

const TAG = 'kz-mining-calculator';

const USAGE = `Usage: kz-fallback [--lang LANGUAGE] [--NAME VALUE …]
       kz-fallback '<${TAG} rigs="500" lang="ru"></${TAG}>'

Prints what to put into the tag of a calculator for readers without script: its numbers as HTML on one line.
A tag is printed whole, with the fallback in the place of what stands in it.

  --lang LANGUAGE   en, ru or kk
  --NAME VALUE      an attribute of the calculator, such as --electricity-price "33 KZT"
  --help            this text

Exit status: 0, or 1 for a value that cannot be used, or 2 for wrong use.
`;

/** What is wrong with the arguments, with the exit status. */
class Refusal extends Error {
  readonly status: number;

  constructor(message: string, status: number = STATUS.failure) {
    super(message);
    this.status = status;
  }
}

/** An attribute in quotes of which the value has none. */
const written = (name: string, value: string): string =>
  `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The attribute of an option: `--electricity-price`, or as the property is named. */
function attributeNamed(option: string): string {
  const name = option.slice(2);
  if (name === 'lang' || keyOfAttribute(name.toLowerCase()) !== undefined) return name.toLowerCase();
  if (isKey(name)) return attributeOf(name);
  const nearest = nearestName(name, ['lang', 'help', ...INPUT_ATTRIBUTES]);
  throw new Refusal(`there is no option ${printable(option)}${nearest === undefined ? '' : `; --${nearest} is near`}`);
}

/** Whether an attribute may stand without a value, as `curtail` does. */
function isSwitch(name: string): boolean {
  const key = keyOfAttribute(name);
  return key !== undefined && PARAMETERS[key].kind === 'switch';
}

/** The tag of a calculator with the attributes that the options name. */
function tagOf(args: readonly string[]): string {
  const attributes = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    if (!argument.startsWith('--')) throw new Refusal(`${printable(argument)} is neither an option nor a tag`);
    const [, option = argument, given] = /^(--[^=]*)=([^]*)$/.exec(argument) ?? [];
    const name = attributeNamed(option);
    const next = args[at + 1];
    const hasNext = next !== undefined && !next.startsWith('--');
    if (given === undefined && !hasNext && !isSwitch(name)) throw new Refusal(`${option} needs a value`);
    if (given === undefined && hasNext) at += 1;
    attributes.set(name, given ?? (hasNext ? next : ''));
  }
  return `<${TAG} ${[...attributes].map(([name, value]) => written(name, value)).join(' ')}></${TAG}>`;
}

/** A calculator with its HTML around the fallback. */
interface Snippet {
  readonly calculator: Calculator;
  readonly before: string;
  readonly after: string;
}

/** Finds the only calculator in HTML. */
function snippetOf(html: string): Snippet {
  const [placed, ...others] = contentOf(parseFragment(html, {sourceCodeLocationInfo: true})).calculators;
  if (!placed) throw new Refusal(`the HTML has no <${TAG}>`);
  if (others.length > 0) throw new Refusal('the HTML has more than one calculator');
  const {content, name} = placed.element;
  if (!content) throw new Refusal(`<${name}> has no end: put </${name}> behind it`);
  return {
    calculator: new Calculator(placed, 'en'),
    before: html.slice(0, content.start),
    after: html.slice(content.end),
  };
}

/** Refuses attributes that have no effect. A language without texts is in English, as on a page. */
function checkAttributes(calculator: Calculator, terminal: Terminal): void {
  const [unused] = calculator.unused();
  if (unused)
    throw new Refusal(`${printable(attributeText(unused.name, unused.value))} → ${unused.right}`, STATUS.faults);
  const language = calculator.language.trim();
  if (pickLanguage(language) === 'en' && !/^en\b/i.test(language))
    terminal.printError(`kz-fallback: there are no texts in ${printable(language)}; these are in English\n`);
}

function output(args: readonly string[], terminal: Terminal): string {
  const [first = ''] = args;
  const isHtml = first.trimStart().startsWith('<');
  if (isHtml && args.length > 1) throw new Refusal('a tag has its attributes in it: nothing may stand beside it');
  const {calculator, before, after} = snippetOf(isHtml ? first : tagOf(args));
  checkAttributes(calculator, terminal);
  const {fallback} = calculator;
  return isHtml ? `${before}${fallback}${after}` : fallback;
}

/** `kz-fallback`: prints the numbers of a calculator as HTML. */
export const fallback: Command = (args, terminal) => {
  if (args.includes('--help')) {
    terminal.print(USAGE);
    return STATUS.ok;
  }
  try {
    terminal.print(`${output(args, terminal)}\n`);
    return STATUS.ok;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.printError(`kz-fallback: ${error.message}\n`);
    return error.status;
  }
};
