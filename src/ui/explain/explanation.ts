import {html, nothing, type TemplateResult} from 'lit';
import {isMoney, isNumber, type Key} from '../../core/parameters.js';
import type {ExplainedKey} from '../../i18n/definitions/index.js';
import type {Context} from '../context.js';
import {originText} from './origin-text.js';
import {deriveConversion, deriveRigPrice} from './derivations.js';
import {sourceLine} from './source-line.js';

/** What an explanation says. */
export interface Explanation {
  /** Id of the button that opens it, unique in the element. */
  readonly id: string;
  readonly definition: string;
  /** How the figure came about with the reader's own numbers; computed while the explanation is open. */
  readonly derivation?: () => unknown;
  readonly source?: () => TemplateResult;
}

/** Inputs whose name in the line of assumptions is shorter than the name of their field. */
const SHORT_NAMES: Partial<Record<Key, 'costCompliance'>> = {complianceRate: 'costCompliance'};

const isOpen = ({model}: Context, id: string): boolean => model.view.openExplanation === id;

/** Opens an explanation and closes the one that was open, or closes it. */
const toggle = (context: Context, id: string) => (): void => {
  context.actions.setView({openExplanation: isOpen(context, id) ? null : id});
};

/** The explanation of a figure, to be drawn behind its button; nothing while it is closed. */
export function explanation(
  context: Context,
  {id, definition, derivation, source}: Explanation,
): TemplateResult | typeof nothing {
  if (!isOpen(context, id)) return nothing;
  const derived = derivation?.();
  return html`<div class="explanation" id="${id}-explanation">
    <p>${definition}</p>
    ${derived ? html`<p class="derivation">${derived}</p>` : nothing}
    ${source ? html`<p class="source">${source()}</p>` : nothing}
  </div>`;
}

/** The name of a figure as a button that opens its explanation. */
export function term(context: Context, id: string, text: unknown): TemplateResult {
  const [open, press] = [isOpen(context, id), toggle(context, id)];
  return html`<button type="button" class="term" id=${id} aria-expanded=${open} @click=${press}>${text}</button>`;
}

/** The amount that the reader or the page gave in the other currency than the one that is shown, converted. */
function conversion(context: Context, key: Key): string {
  const {inputs, given} = context.model;
  if (key === 'rigPrice' && inputs.rigPrice === null) return deriveRigPrice(context);
  if (!isMoney(key)) return '';
  const [money, usd] = [given[key], inputs[key]];
  if (money === null || usd === null || money.currency === inputs.currency) return '';
  return deriveConversion(context, money.amount, money.currency === 'KZT', usd);
}

/** The explanation of an input, to be drawn behind its badge; nothing while it is closed. */
export const inputExplanation = (
  context: Context,
  key: ExplainedKey,
  id = `${key}-origin`,
): TemplateResult | typeof nothing =>
  explanation(context, {
    id,
    definition: context.wording.define(key),
    derivation: () => (isNumber(key) ? conversion(context, key) : ''),
    source: () => sourceLine(context, key),
  });

/**
 * The name of an input as a button that opens its explanation. Its origin follows where it is not the article, which the
 * heading names; a screen reader says it in any case.
 */
export function inputTerm(context: Context, key: ExplainedKey): TemplateResult {
  const {model, wording} = context;
  const id = `${key}-origin`;
  const {source} = model.origins[key];
  const isExpected = source === 'article' || source === 'default';
  return html`<button
    type="button"
    class="term"
    part="badge"
    id=${id}
    data-source=${source}
    aria-expanded=${isOpen(context, id)}
    @click=${toggle(context, id)}
  >
    ${wording.t(SHORT_NAMES[key] ?? key)}
    <span class=${isExpected ? 'unseen' : 'origin'} id="${id}-text">${originText(context, key, new Date())}</span>
  </button>`;
}

/**
 * The origin of an input as a button that opens its explanation. A screen reader says the name of the input too, as many
 * inputs have the same origin.
 */
export function badge(context: Context, key: ExplainedKey, id = `${key}-origin`): TemplateResult {
  const {model, wording} = context;
  const text = originText(context, key, new Date());
  return html`<button
    type="button"
    class="badge"
    part="badge"
    id=${id}
    data-source=${model.origins[key].source}
    aria-label=${wording.t('badgeName', wording.t(key), text)}
    aria-expanded=${isOpen(context, id)}
    @click=${toggle(context, id)}
  >
    <span id="${id}-text">${text}</span>
  </button>`;
}
