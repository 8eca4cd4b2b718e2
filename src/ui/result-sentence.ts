import {priceKeyOf} from '../core/basis.js';
import {countModels, figuresOfFleet} from '../core/fleet.js';
import type {NumberKey} from '../core/parameters.js';
import {figuresOfRig, figuresOfRules} from '../core/presets.js';
import {PRESENT_LAW, type RulesId} from '../data/rules.js';
import {type BREAK_EVEN_PRICES, priceInSentence} from './break-even-text.js';
import {entryName, fleetNames, rigName} from './choice-options.js';
import type {FigureContext} from './context.js';
import {RIG_FIELDS} from './field-lists.js';
import {turnOf} from './turning-text.js';
import {inForceText, shownValue} from './value-text.js';

/** A fleet of more models is told by their number. */
const MOST_NAMES = 3;

/** Under which rules the result stands, as far as they have a name. */
function rulesInForce({model: {inputs}, wording: {t}}: FigureContext): string {
  const hasFiguresOf = (id: RulesId): boolean => figuresOfRules(id).every(({key, value}) => inputs[key] === value);
  const [law, article, other] = t.list('sentenceRules');
  return hasFiguresOf(PRESENT_LAW) ? law : hasFiguresOf('article') ? article : other;
}

/** Power and hashrate of one rig. */
const rigFigures = (context: FigureContext): string => RIG_FIELDS.map((key) => inForceText(context, key)).join(', ');

/**
 * What the rigs are. A model is named only where its figures are in force. The article's rig is no model that anybody knows
 * outside of the article.
 */
function rigsAre(context: FigureContext): string {
  const {inputs} = context.model;
  const {format, t} = context.wording;
  const fleet = inputs.fleet?.filter(({count}) => count > 0) ?? [];
  const inForce = (figures: Readonly<Partial<Record<NumberKey, number>>>): boolean =>
    RIG_FIELDS.every((key) => figures[key] === inputs[key]);
  const [entry, second] = fleet;
  if (entry && inForce(figuresOfFleet(fleet))) {
    if (!second) return entryName(context, entry);
    const models = countModels(fleet);
    return fleet.length > MOST_NAMES
      ? t.plural('sentenceModels', models, format.number(models, 0))
      : fleetNames(context, fleet);
  }
  const figures = figuresOfRig(inputs.rig).map(({key, value}) => [key, value] as const);
  return inputs.rig !== 'article' && inForce(Object.fromEntries(figures))
    ? rigName(context, inputs.rig)
    : rigFigures(context);
}

/** The price in force as its field shows it, with its unit in words; empty for one that is unset. */
export function priceInForce(context: FigureContext, key: (typeof BREAK_EVEN_PRICES)[number]): string {
  const shown = shownValue(context, key);
  if (!shown) return '';
  const {currency} = context.model.inputs;
  return priceInSentence(context, key, context.wording.format.number(shown.value, shown.decimals, {currency}));
}

/** What is left or lost, by which rigs, and at which prices. */
function outcomeSentence(context: FigureContext): string {
  const {model, wording} = context;
  const {inputs, result, statement} = model;
  const {t, money, format} = wording;
  const {net, netPercent} = statement;
  const amount = money(Math.abs(net));
  const per = wording.periodEntry('per');
  if (inputs.rigs === 0) return net < 0 ? t('sentenceNoRigsLoss', amount, per) : t('sentenceNoRigs');
  const share = netPercent === null ? '' : t('sentenceShare', format.percent(Math.abs(netPercent)));
  const key =
    net < 0 ? 'sentenceLoss' : net > 0 ? 'sentenceGain' : result.revenue > 0 ? 'sentenceEven' : 'sentenceNothing';
  return t.plural(
    key,
    inputs.rigs,
    rulesInForce(context),
    `${t.plural('fleetRigs', inputs.rigs, format.number(inputs.rigs, 0))} (${rigsAre(context)})`,
    priceInForce(context, 'electricityPrice'),
    priceInForce(context, priceKeyOf(inputs.basis)),
    amount,
    per,
    share,
  );
}

/** At which prices the result turns; empty where the first sentence has it already. */
function turnSentence(context: FigureContext): string {
  const {t} = context.wording;
  const turn = turnOf(context);
  switch (turn?.kind) {
    case undefined:
    case 'evenNow':
      return '';
    case 'earnsNothing':
      return context.model.statement.net === 0 ? '' : t('earnsNothing');
    case 'neverPays':
    case 'alwaysPays':
      return t(turn.kind);
    case 'stopsBoth':
      return t('sentenceStopsBoth', ...turn.values);
    case 'stopsAbove':
      return t('sentenceStopsAbove', ...turn.values);
    case 'stopsBelow':
      return t('sentenceStopsBelow', ...turn.values);
    case 'wouldBoth':
      return t('sentenceWouldBoth', ...turn.values);
    case 'wouldAbove':
      return t('sentenceWouldAbove', ...turn.values);
    case 'notEvenFree':
      return t('sentenceNotEvenFree');
  }
}

/** One line: chats show marks that join or have no width as boxes, and a page's own texts may hold line breaks. */
const inOneLine = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[ \t\r\n\f\v\u0085\u2028\u2029]+/g, ' ')
    .trim();

/** The result in one or two sentences, as a reader passes it on. Its figures are those of the screen, rounded alike. */
export const resultSentence = (context: FigureContext): string =>
  inOneLine(`${outcomeSentence(context)} ${turnSentence(context)}`);
