import {computeRanking} from '../../core/rigs.js';
import type {Inputs} from '../../core/parameters.js';
import {cached} from '../../ui/cached.js';
import type {Answer} from '../registry.js';
import type {FleetContext} from './context.js';
import {modelsIn, rowsOf} from './rows.js';

/** How many of all models still pay at these rates, and how many there are. */
const payingOf = cached((inputs: Inputs): readonly [paying: number, models: number] => {
  const ranks = computeRanking(inputs);
  return [ranks.filter(({contribution}) => contribution > 0).length, ranks.length];
});

/** How many models of the fleet lose money; with one model, how many of all models still pay. */
export function answer({own, wording, model}: FleetContext): Answer {
  const {inputs} = model;
  const number = (value: number): string => wording.format.number(value, 0);
  const {running, losing} = rowsOf(inputs);
  const models = modelsIn(running);
  if (inputs.fleet === null || (inputs.fleet.length === 1 && models === 1)) {
    const [paying, all] = payingOf(inputs);
    return {text: own.plural('othersPay', paying, number(paying), number(all))};
  }
  if (models === 0) return {text: own('noneRuns').replace(/\.$/, '')};
  const lose = modelsIn(losing);
  return lose > 0
    ? {text: wording.t.plural('fleetLosing', lose, number(lose), number(models)), tone: 'loss'}
    : {text: own.plural('allPay', models, number(models)), tone: 'gain'};
}
