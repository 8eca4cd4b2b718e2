import {type CSSResult, html, type TemplateResult} from 'lit';
import type {Inputs, Key} from '../core/parameters.js';
import {type Problem, problem} from '../core/problem.js';
import type {Projection} from '../core/projection.js';
import type {Cell} from '../exchange/csv.js';
import type {TextTable} from '../i18n/text-table.js';
import {type Bundle, translate} from '../i18n/translate.js';
import type {PictureSource} from '../picture/picture.js';
import type {Context, Model, SectionContext} from '../ui/context.js';
import {disclosure, isOpen} from '../ui/disclosure.js';

/** A part of the full calculator, as its `index.ts` registers it. */
interface SectionParts<Table extends TextTable> {
  /** The name in the attribute `sections`. */
  readonly name: string;
  readonly texts: Bundle<Table>;
  /** Style sheets that are added when the section is opened. */
  readonly styles?: readonly CSSResult[];
  /** Inputs whose fields are in the section. */
  readonly fields?: readonly Key[];
  /** Buttons beside the reset button. */
  readonly tools?: (context: SectionContext<Table>) => TemplateResult;
  /** The whole calculator as CSV. */
  readonly csv?: (context: SectionContext<Table>) => string;
  /** The section's rows in that CSV. Each begins with the name of its part of the table. */
  readonly csvRows?: (context: SectionContext<Table>) => readonly (readonly Cell[])[];
  /** The section's picture, which readers take along. */
  readonly picture?: (context: SectionContext<Table>) => PictureSource;
  /** Computes the projection; the same object for the same inputs. */
  readonly project?: (inputs: Inputs) => Projection;
}

/** The headline figure of a section, which its summary shows while the section is closed and while it is open. */
export interface Answer {
  readonly text: string;
  /** Whether the figure is good or bad news; left out where it is neither. */
  readonly tone?: 'gain' | 'loss' | undefined;
}

/** A section. One with a view has a text `title` and is shown as a disclosure; one without has only tools and CSV. */
export type Section<Table extends TextTable> = SectionParts<Table> &
  (Table extends {readonly title: string}
    ? {
        readonly view?: (context: SectionContext<Table>) => TemplateResult;
        /** The answer in the summary; null where the inputs give none. It is the same figure as inside the section. */
        readonly answer?: (context: SectionContext<Table>) => Answer | null;
      }
    : {readonly view?: never; readonly answer?: never});

type TitledSection = Section<{readonly title: string}>;

/** All sections, in the order of their registration. */
const sections: TitledSection[] = [];

/** Adds a section to every calculator on the page. A second section of the same name is ignored. */
export function registerSection<Table extends TextTable>(section: Section<Table>): void {
  // The list's type has no text but the title. That is safe: each section's functions only ever get its own texts.
  if (!sections.some(({name}) => name === section.name)) sections.push(section as unknown as TitledSection);
}

/** The sections that have a view. */
const sectionsWithView = (): readonly TitledSection[] => sections.filter(({view}) => view);

/** Longer than all names together; the rest of a longer text is not read. */
const LONGEST_NAMES = 1000;

const namesIn = (names: string): string[] => names.slice(0, LONGEST_NAMES).toLowerCase().split(/\s+/).filter(Boolean);

/** After this many unknown names the others are not reported. */
const MOST_PROBLEMS = 20;

/** The sections named by the page, in its order; all where none of its names is known. */
function sectionsShown({options}: Pick<Model, 'options'>): readonly TitledSection[] {
  const names = namesIn(options.sections);
  if (names.includes('none')) return [];
  const known = [...new Set(names)].flatMap(
    (name) => sectionsWithView().find((section) => section.name === name) ?? [],
  );
  return known.length > 0 ? known : sectionsWithView();
}

const inSection = (context: Context, {name, texts}: TitledSection): SectionContext<{readonly title: string}> => ({
  ...context,
  own: translate(context.wording.language, texts, context.model.options.strings, `${name}.`),
});

/** The text with no line break between a minus sign and its amount. */
const joined = (text: string): string => text.replaceAll('\u2212', '\u2212\u2060');

/** The title, and the answer behind it. Only the title is a heading; both together name the disclosure. */
function summaryOf(context: SectionContext<{readonly title: string}>, {answer}: TitledSection): TemplateResult {
  const {text, tone = ''} = answer?.(context) ?? {text: ''};
  return html`<span role="heading" aria-level=${context.model.options.headingLevel + 1}>${context.own('title')}</span>
    ${text && html`<span class="headline ${tone}">${joined(text)}</span>`}`;
}

function sectionDisclosure(context: Context, section: TitledSection): TemplateResult {
  const {name, view, styles = []} = section;
  const sectionContext = inSection(context, section);
  if (isOpen(context, name)) for (const sheet of styles) context.actions.addStyles(sheet);
  return disclosure(context, {
    name,
    kind: 'section',
    summary: summaryOf(sectionContext, section),
    content: () => view?.(sectionContext),
  });
}

/** The disclosures of the sections that are shown. */
export const sectionFolds = (context: Context): TemplateResult[] =>
  sectionsShown(context.model).map((section) => sectionDisclosure(context, section));

/** The buttons of all sections. */
export const sectionTools = (context: Context): unknown[] =>
  sections.map((section) => section.tools?.(inSection(context, section)));

/** The names of the sections that are shown. */
export const namesOfSectionsShown = (model: Pick<Model, 'options'>): readonly string[] =>
  sectionsShown(model).map(({name}) => name);

/** Inputs that have a field in a section. */
export const sectionFields = (): readonly Key[] => sections.flatMap(({fields = []}) => fields);

/** Inputs that have a field in an open section. */
export const openSectionFields = (model: Pick<Model, 'options' | 'view'>): readonly Key[] =>
  sectionsShown(model).flatMap(({name, fields = []}) => (model.view.open.has(name) ? fields : []));

/** A problem for each unknown name. There are none in the compact calculator, which has no sections. */
export function sectionProblems(names: string): readonly Problem[] {
  const known = sectionsWithView().map(({name}) => name);
  const unknown = known.length > 0 ? namesIn(names).filter((name) => name !== 'none' && !known.includes(name)) : [];
  return unknown.slice(0, MOST_PROBLEMS).map((name) => problem('sections', 'host', name, 'unknown'));
}

/** The projection; null where no section computes it. */
export const sectionProjection = (inputs: Inputs): Projection | null =>
  sections.find(({project}) => project)?.project?.(inputs) ?? null;

/** The calculator as CSV; null where no section writes it. */
export function sectionCSV(context: Context): string | null {
  const section = sections.find(({csv}) => csv);
  return section?.csv?.(inSection(context, section)) ?? null;
}

/** The rows that sections add to that CSV. */
export const sectionCSVRows = (context: Context): readonly (readonly Cell[])[] =>
  sections.flatMap((section) => section.csvRows?.(inSection(context, section)) ?? []);

/** The pictures that sections offer. */
export const sectionPictures = (context: Context): readonly PictureSource[] =>
  sections.flatMap((section) => section.picture?.(inSection(context, section)) ?? []);
