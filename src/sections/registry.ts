import {type CSSResult, html, type TemplateResult} from 'lit';
import type {Key} from '../core/parameters.js';
import {type Problem, problem} from '../core/problem.js';
import type {TextKey} from '../i18n/en.js';
import {addTexts} from '../i18n/language.js';
import type {Context} from '../ui/context.js';
import {extension} from '../ui/extension.js';
import {shelf} from './styles.js';
import {disclosure, isOpen} from '../ui/disclosure.js';

/** A folded part of the full calculator. `Texts` are its own, its title under its name. */
export interface Section<Name extends string, Texts extends string> {
  readonly name: Name;
  /** In every bundled language. */
  readonly texts: Readonly<Record<'en' | 'ru' | 'kk', Readonly<Record<Name | Texts, string>>>>;
  readonly styles?: readonly CSSResult[];
  /** Inputs whose fields it shows while it is open. */
  readonly fields?: readonly Key[];
  /** Its content; asked for only while it is open. */
  readonly view: (context: Context<Texts>) => TemplateResult;
}

/** One whose texts are on the shelf, so that any key of them may be said. */
type AnySection = Section<string, never>;

/** In the order in which they were registered. */
const SECTIONS: AnySection[] = [];

const namesIn = (sections: unknown): string[] =>
  typeof sections === 'string' ? sections.toLowerCase().split(/\s+/).filter(Boolean) : [];

/** Those that the page asks for, in its order; all where it names none that is known. */
function asked(sections: unknown): AnySection[] {
  const names = namesIn(sections);
  if (names.includes('none')) return [];
  const known = [...new Set(names)].flatMap((name) => SECTIONS.find((section) => section.name === name) ?? []);
  return known.length > 0 ? known : SECTIONS;
}

function drawer(context: Context, section: AnySection): TemplateResult {
  const {options, t} = context;
  const own = isOpen(context, section.name) ? (section.styles ?? []) : [];
  for (const styles of [shelf, ...own]) context.adopt(styles);
  const title = html`<span role="heading" aria-level=${options.headingLevel + 1}>${t(section.name as TextKey)}</span>`;
  return disclosure(context, section.name, title, () => section.view(context), 'section');
}

/** Puts a section on the shelf of every calculator on the page. */
export function registerSection<Name extends string, Texts extends string>(section: Section<Name, Texts>): void {
  addTexts(section.texts);
  SECTIONS.push(section as unknown as AnySection);
  extension.view ??= (context) => asked(context.options.sections).map((one) => drawer(context, one));
  extension.claimed ??= (context) =>
    asked(context.options.sections).flatMap((one) => (isOpen(context, one.name) ? (one.fields ?? []) : []));
  extension.problems ??= (sections): Problem[] =>
    namesIn(sections)
      .filter((name) => name !== 'none' && !SECTIONS.some((one) => one.name === name))
      .map((name) => problem('sections', 'host', name, 'unknown'));
}
