import {type Rig, RIGS} from '../../data/rigs.js';
import {monthInSentence} from './month-names.js';
import type {HistoryContext} from './past.js';

/** Whether a model may have been on sale in a month. */
type Sale = 'yes' | 'perhaps' | 'no';

/** The real models of the farm, each once. The article's rig and figures of one's own are none. */
function modelsOf({model: {inputs}}: HistoryContext): readonly Rig[] {
  const ids = inputs.fleet?.flatMap(({rig, count}) => (count > 0 ? [rig] : [])) ?? [inputs.rig];
  return RIGS.filter(({id, maker}) => maker !== null && ids.includes(id));
}

/** The model of the farm that was released last; undefined where no year is known. */
export const newestModel = (context: HistoryContext): Rig | undefined =>
  modelsOf(context)
    .filter(({released}) => released !== null)
    .sort((a, b) => (b.released ?? 0) - (a.released ?? 0))[0];

function saleIn(year: number, {released}: Rig): Sale {
  if (released === null || released === year) return 'perhaps';
  return released > year ? 'no' : 'yes';
}

/** A model that was not on sale, or perhaps not, when the look back begins. */
function modelSentence({own}: HistoryContext, {name, released}: Rig, sale: Sale, start: string): string {
  if (sale === 'yes') return '';
  if (released === null) return own('releaseUnknown', name, start);
  return own(sale === 'no' ? 'notOnSale' : 'perhapsNotOnSale', name, start, String(released));
}

/** The models of a fleet that were not on sale, and those that perhaps were not. */
function fleetSentences(context: HistoryContext, year: number, start: string): string {
  const {own} = context;
  const models = modelsOf(context);
  const list = (sale: Sale): string =>
    models
      .filter((model) => saleIn(year, model) === sale)
      .map(({name, released}) => `${name} (${released ?? own('yearUnknown')})`)
      .join(', ');
  const [no, perhaps] = [list('no'), list('perhaps')];
  return [no && own('fleetNotOnSale', no, start), perhaps && own('fleetPerhapsNotOnSale', perhaps, start)]
    .filter(Boolean)
    .join(' ');
}

/** From which year on the list has a model that needs as little power per TH/s, for a rig that is no real model. */
function efficiencySentence({model: {inputs}, own, wording}: HistoryContext, year: number): string {
  const needed = (1000 * inputs.rigPower) / inputs.rigHashrate;
  // Two nameplates with the same efficiency differ by rounding noise.
  const years = RIGS.flatMap(({power, hashrate, released}) =>
    released !== null && (1000 * power) / hashrate <= needed * (1 + 1e-9) ? [released] : [],
  );
  const first = Math.min(...years);
  return Number.isFinite(first) && first > year
    ? own('noRigSoGood', `${wording.format.number(needed, 1)}\u00a0${wording.t('JTH')}`, String(first))
    : '';
}

/** Which rigs of the farm nobody, or perhaps nobody, could buy when the look back begins; empty where all were on sale. */
export function saleSentence(context: HistoryContext, from: string): string {
  const {inputs} = context.model;
  const year = Number(from.slice(0, 4));
  const start = monthInSentence(context, from, 'in');
  if (inputs.fleet) return fleetSentences(context, year, start);
  const [model] = modelsOf(context);
  return model ? modelSentence(context, model, saleIn(year, model), start) : efficiencySentence(context, year);
}
