import {html, nothing, type TemplateResult} from 'lit';
import {type Context, type Said, SCENARIOS} from '../../ui/context.js';
import {KzScenariosEvent} from '../../element/events.js';
import {extension} from '../../ui/extension.js';
import {rulesOptions} from '../../views/assumptions.js';
import {
  layerFor,
  LONGEST_NAME,
  MOST_SCENARIOS,
  renameScenario,
  type Scenario,
  resolveScenario,
  scenarioFrom,
  underRules,
} from '../../store/scenarios.js';
import {type Column, columns} from './columns.js';
import type {CompareText} from './en.js';
import {comparison} from './table.js';

type Compared = Context<CompareText>;

const keptIn = ({memory}: Compared): readonly Scenario[] => extension.scenarios?.(memory).scenarios ?? [];

/** The reader has changed what is kept. */
function keep({memory, refresh, tell}: Compared, scenarios: readonly Scenario[]): void {
  memory.set(SCENARIOS, {given: Object.freeze(scenarios)} satisfies Said);
  tell(new KzScenariosEvent(scenarios));
  refresh();
}

/** The first name of its kind that is not taken. */
function freshName({t}: Compared, kept: readonly Scenario[]): string {
  const names = Array.from({length: MOST_SCENARIOS + 1}, (_, place) => t('compareName', String(place + 1)));
  return names.find((name) => !kept.some((one) => one.name === name)) ?? '';
}

/** Which side is best, or which are, and by how much, in words. */
function verdict({money, t}: Compared, all: readonly Column[]): string {
  const nets = [...new Set(all.map(({statement}) => statement.net))].sort((a, b) => b - a);
  const [best = 0, second] = nets;
  const named = (net: number): string =>
    all.flatMap(({name, statement}) => (statement.net === net ? name : [])).join(', ');
  if (all.length < 2) return '';
  return second === undefined
    ? t('compareEqual')
    : t('compareBest', named(best), money(best), money(best - second), named(second));
}

/** One kept scenario: its name, to be changed, and what may be done with it. */
function entry(context: Compared, kept: readonly Scenario[], one: Scenario): TemplateResult {
  const {inputs, load, preview, t} = context;
  const rename = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    field.value = field.value.trim() || one.name;
    if (field.value !== one.name)
      keep(
        context,
        kept.map((other) => (other === one ? renameScenario(one, field.value) : other)),
      );
  };
  return html`<li class="switches">
    <input
      part="input"
      class="box"
      aria-label=${t('compareCalled')}
      maxlength=${LONGEST_NAME}
      .value=${one.name}
      @change=${rename}
    />
    <button
      type="button"
      aria-label="${t('compareLoad')}: ${one.name}"
      @click=${() => {
        load(layerFor(resolveScenario(one, inputs), preview));
      }}
    >
      ${t('compareLoad')}
    </button>
    <button
      type="button"
      aria-label="${t('compareRemove')}: ${one.name}"
      @click=${({currentTarget}: Event) => {
        // What is pressed goes, or stands for another scenario.
        (currentTarget as Element).closest('.compare')?.querySelector('button')?.focus();
        keep(
          context,
          kept.filter((other) => other !== one),
        );
      }}
    >
      ${t('compareRemove')}
    </button>
  </li>`;
}

/** Up to three scenarios beside the present inputs: what differs, what comes out, and which is best. */
export function compare(context: Compared): TemplateResult {
  const {t} = context;
  const kept = keptIn(context);
  const all = columns(context, kept);
  const present = scenarioFrom(freshName(context, kept), context);
  const [[, article], , [, law]] = rulesOptions(context) as [[string, string], unknown, [string, string]];
  const add = (text: CompareText, more: readonly Scenario[]): TemplateResult => {
    const fits = kept.length + more.length <= MOST_SCENARIOS;
    return html`<button
      type="button"
      aria-disabled=${!fits}
      @click=${() => {
        if (fits) keep(context, [...kept, ...more]);
      }}
    >
      ${t(text)}
    </button>`;
  };
  return html`<div class="compare">
    <div class="switches">
      ${add('compareKeep', [present])}
      ${add('compareRules', [underRules(article, present, 'article'), underRules(law, present, 'law-2026')])}
      <span>${kept.length + 2 > MOST_SCENARIOS ? t('compareFull') : nothing}</span>
    </div>
    <ul>
      ${kept.map((one) => entry(context, kept, one))}
    </ul>
    <p role="status">${verdict(context, all)}</p>
    ${comparison(context, all)}
  </div>`;
}
