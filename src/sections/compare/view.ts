import {html, nothing, type TemplateResult} from 'lit';
import {PRESENT_LAW} from '../../data/rules.js';
import {
  smallestLayerFor,
  LONGEST_NAME,
  MOST_SCENARIOS,
  renameScenario,
  resolveScenario,
  type Scenario,
  scenarioFrom,
  underRules,
} from '../../store/scenarios.js';
import {rulesOptions} from '../../ui/choice-options.js';
import type {SectionContext} from '../../ui/context.js';
import type {Column} from './columns.js';
import {otherRulesText} from './other-rules.js';
import {columnsOf, ranking} from './ranking.js';
import {comparison} from './table.js';
import type {texts} from './texts.js';
import {listOf} from '../../core/list-of.js';

type CompareContext = SectionContext<typeof texts.en>;

/** The first numbered name that no kept scenario has. */
function freshName({model, own}: CompareContext): string {
  const names = listOf(MOST_SCENARIOS + 1, (place) => own('name', String(place + 1)));
  return names.find((name) => !model.scenarios.some((scenario) => scenario.name === name)) ?? '';
}

/** The best columns and their lead over the next, in words; empty for a single column. */
function rankingText({own, wording: {money}}: CompareContext, columns: readonly Column[]): string {
  const [best, second] = ranking(columns);
  if (columns.length < 2 || !best) return '';
  return second ? own('best', best.names, money(best.net), money(best.net - second.net), second.names) : own('equal');
}

/** A kept scenario: a field to rename it, and buttons to load and to remove it. */
function scenarioItem({model, actions, own}: CompareContext, scenario: Scenario): TemplateResult {
  const replace = (replacements: readonly Scenario[]): void => {
    actions.keepScenarios(model.scenarios.flatMap((other) => (other === scenario ? replacements : other)));
  };
  const rename = ({target}: Event): void => {
    const input = target as HTMLInputElement;
    input.value = input.value.trim() || scenario.name;
    if (input.value !== scenario.name) replace([renameScenario(scenario, input.value)]);
  };
  return html`<li class="switches">
    <input
      part="input"
      class="box"
      aria-label="${own('called')} ${model.scenarios.indexOf(scenario) + 1}"
      maxlength=${LONGEST_NAME}
      .value=${scenario.name}
      @change=${rename}
    />
    <button
      type="button"
      aria-label="${own('load')}: ${scenario.name}"
      @click=${() => {
        actions.load(smallestLayerFor(resolveScenario(scenario, model.inputs), actions.preview));
      }}
    >
      ${own('load')}
    </button>
    <button
      type="button"
      aria-label="${own('remove')}: ${scenario.name}"
      @click=${({currentTarget}: Event) => {
        // This button disappears, or becomes that of another scenario, so the focus moves to a button that stays.
        (currentTarget as Element).closest('.compare')?.querySelector('button')?.focus();
        replace([]);
      }}
    >
      ${own('remove')}
    </button>
  </li>`;
}

/** A button that keeps further scenarios while their number stays within the limit. */
function keepButton({model, actions}: CompareContext, text: string, added: readonly Scenario[]): TemplateResult {
  const fits = model.scenarios.length + added.length <= MOST_SCENARIOS;
  return html`<button
    type="button"
    aria-disabled=${!fits}
    @click=${() => {
      if (fits) actions.keepScenarios([...model.scenarios, ...added]);
    }}
  >
    ${text}
  </button>`;
}

/** Up to three scenarios beside the present inputs: their differences, their results, and the best one. */
export function compare(context: CompareContext): TemplateResult {
  const {model, own} = context;
  const columns = columnsOf(context);
  const present = scenarioFrom(freshName(context), model);
  const articleAndLaw = rulesOptions(context)
    .filter(([rules]) => rules === 'article' || rules === PRESENT_LAW)
    .map(([rules, name]) => underRules(name, present, rules));
  const isFull = model.scenarios.length + articleAndLaw.length > MOST_SCENARIOS;
  return html`<div class="compare">
    <div class="switches">
      ${keepButton(context, own('keep'), [present])} ${keepButton(context, own('rules'), articleAndLaw)}
      <span>${isFull ? own('full') : nothing}</span>
    </div>
    <ul>
      ${model.scenarios.map((scenario) => scenarioItem(context, scenario))}
    </ul>
    <p role="status">${rankingText(context, columns)}</p>
    ${columns.length < 2 ? html`<p>${own('other', otherRulesText(context))}</p>` : nothing}
    ${comparison(context, columns)}
  </div>`;
}
