import {html, nothing, type TemplateResult} from 'lit';
import {ratio} from '../core/finite.js';
import {countModels, type Fleet} from '../core/fleet.js';
import {computeFleetMargins} from '../core/rigs.js';
import {fleetNames} from '../ui/choice-options.js';
import type {Context} from '../ui/context.js';
import {badge, inputExplanation} from '../ui/explain/explanation.js';

/** The section in which the reader edits the fleet. */
const SECTION = 'fleet';

const button = (text: string, onClick: () => void): TemplateResult =>
  html`<button type="button" class="link" @click=${onClick}>${text}</button>`;

/** A button that leads to the section of the fleet; nothing where the page does not show it. */
function editButton({model, wording, actions}: Context, text: 'editFleet' | 'severalModels'): unknown {
  if (!model.sectionNames.includes(SECTION)) return nothing;
  return button(wording.t(text), () => {
    actions.openSection(SECTION);
  });
}

/** What the farm draws and computes in all: power, hashrate and mean efficiency. */
function totalsText({model: {inputs, result}, wording: {format, t}}: Context): string {
  const {power, hashrate} = result;
  const efficiency = ratio(1000 * inputs.rigPower, inputs.rigHashrate);
  return [
    power < 1000 ? `${format.number(power, 1)}\u00a0${t('kW')}` : `${format.number(power / 1000, 2)}\u00a0${t('MW')}`,
    `${format.number(hashrate / 1000, 1)}\u00a0PH/s`,
    ...(efficiency === null ? [] : [`${format.number(efficiency, 1)}\u00a0${t('JTH')}`]),
  ].join(' · ');
}

/** The models with their counts; lines break between two of them. */
const modelsText = (context: Context, fleet: Fleet): string =>
  fleet.map((entry) => fleetNames(context, [entry]).replaceAll(' ', '\u00a0')).join('; ');

/** The mean of a fleet hides a model that loses money among others that earn it. */
function meanText({model: {inputs}, wording: {format, t}}: Context, fleet: Fleet): string {
  const {entries} = computeFleetMargins(inputs, fleet);
  const running = fleet.filter(({count}) => count > 0);
  const losing = countModels(fleet.filter(({count}, place) => count > 0 && (entries[place]?.contribution ?? 0) < 0));
  const counted = [losing, countModels(running)].map((count) => format.number(count, 0));
  return losing === 0 ? t('fleetMean') : `${t('fleetMean')} ${t.plural('fleetLosing', losing, ...counted)}.`;
}

/** Counts with the model of which there are most, in place of the fleet. The number of rigs stays. */
function takeOneModel({actions}: Context, fleet: Fleet): void {
  const [first, ...rest] = fleet;
  if (!first) return;
  const {rig, power, hashrate} = rest.reduce((most, entry) => (entry.count > most.count ? entry : most), first);
  if (rig === null) actions.takeValues({rigPower: power, rigHashrate: hashrate});
  else actions.choose('rig', rig);
}

/** The fleet in force, in place of the fields for the rigs and their model. */
export function fleetField(context: Context, fleet: Fleet): TemplateResult {
  const {model, wording} = context;
  const {format, t} = wording;
  const {rigs} = model.inputs;
  return html`<div class="rig fleet-line">
    <p><b>${t('fleet')}: ${t.plural('fleetRigs', rigs, format.number(rigs, 0))}</b> · ${totalsText(context)}</p>
    <p class="models">${modelsText(context, fleet)}</p>
    <p class="models">${meanText(context, fleet)}</p>
    <div class="links">
      ${editButton(context, 'editFleet')}
      ${button(t('oneModel'), () => {
        takeOneModel(context, fleet);
      })}
      ${badge(context, 'fleet')}
    </div>
    ${inputExplanation(context, 'fleet')}
  </div>`;
}

/** Leads a reader with several models from the list of one to the section of the fleet. */
export const severalModels = (context: Context): unknown => editButton(context, 'severalModels');
