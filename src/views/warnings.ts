import {html, type TemplateResult} from 'lit';
import {networkHashrate} from '../core/mining.js';
import {RIGS} from '../data/rigs.js';
import type {Context} from '../ui/context.js';

/** Efficiencies of the bundled rigs, J/TH. */
const EFFICIENCIES = RIGS.map(({power, hashrate}) => (1000 * power) / hashrate);
const BEST = Math.min(...EFFICIENCIES);
const WORST = Math.max(...EFFICIENCIES);

/** Warnings about inputs that no real farm has. */
function warningTexts({model: {inputs, result}, wording: {t, format}}: Context): string[] {
  const {efficiency} = result.today;
  const isImplausible = efficiency !== null && (efficiency < BEST / 2 || efficiency > WORST * 2);
  return [
    ...(inputs.rigs === 0 ? [t('noRigs')] : []),
    ...(result.hashrate > networkHashrate(inputs.difficulty) ? [t('tooMuchHashrate')] : []),
    ...(isImplausible ? [t('noSuchRig', format.number(efficiency, 1))] : []),
  ];
}

export const warnings = (context: Context): TemplateResult[] =>
  warningTexts(context).map((text) => html`<p class="warning">${text}</p>`);
