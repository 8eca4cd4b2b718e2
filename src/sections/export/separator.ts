import {html, type TemplateResult} from 'lit';
import {type CsvOptions, csvStyle, type Separator} from '../../exchange/csv.js';
import type {SectionContext} from '../../ui/context.js';
import {optionGroups} from '../../ui/choice.js';
import type {texts} from './texts.js';

/** What the reader can choose, by the names of the options. */
const CHOICES: Readonly<Record<'comma' | 'semicolon' | 'tab' | 'excel', CsvOptions>> = {
  comma: {separator: ','},
  semicolon: {separator: ';'},
  tab: {separator: '\t'},
  excel: {sep: true},
};

type Choice = keyof typeof CHOICES;

const NAMES: Readonly<Record<Separator, Choice>> = {',': 'comma', ';': 'semicolon', '\t': 'tab'};

const isChoice = (value: string): value is Choice => Object.hasOwn(CHOICES, value);

/** The list of separators for all tables. An option shows how numbers are written with it. */
export function separatorChoice({model, wording, actions, own}: SectionContext<typeof texts.en>): TemplateResult {
  const {commaIsDecimal} = wording.format;
  const {separator, hasSepLine} = csvStyle(model.view.csv, commaIsDecimal);
  const numeral = (options: CsvOptions): string => (csvStyle(options, commaIsDecimal).commaIsDecimal ? '1,5' : '1.5');
  const options = Object.entries(CHOICES).map(
    ([name, choice]) => [name, `${own(name as Choice)} (${numeral(choice)})`] as const,
  );
  return html`<label class="separator"
    >${own('separatedBy')}
    <select
      part="input"
      @change=${({currentTarget}: Event) => {
        const {value} = currentTarget as HTMLSelectElement;
        if (isChoice(value)) actions.setView({csv: CHOICES[value]});
      }}
    >
      ${optionGroups([[null, options]], hasSepLine ? 'excel' : NAMES[separator])}
    </select></label
  >`;
}
