import {html, nothing, type TemplateResult} from 'lit';
import {type DealKey, PLANT_DEAL} from '../../core/plant-deal.js';
import type {TextKey} from '../../i18n/en.js';
import type {Context} from '../../element/context.js';
import type {PlantDealText} from './en.js';
import {committed, entryOf, typed} from './entries.js';

function unit(t: Context<PlantDealText>['t'], key: DealKey): string {
  const symbols: Record<string, string> = {USD: '$', MW: t('plantDealMW')};
  return PLANT_DEAL[key].unit
    .split('/')
    .map((part) => symbols[part] ?? t(part as TextKey))
    .join('/');
}

/** One figure of the deal, as the fields of the parameters look; amounts are US dollars. */
export function dealField(context: Context<PlantDealText>, key: DealKey): TemplateResult {
  const {format, t} = context;
  const {value, text, reason} = entryOf(context, key);
  const {min, max, source, default: initial} = PLANT_DEAL[key];
  // Plain, so that it can be edited: in English a comma left over would be a decimal one.
  const shown = format.number(value ?? initial, 15, {useGrouping: false});
  const said = reason === 'range' ? t('range', format.number(min), format.number(max)) : reason ? t('syntax') : '';
  const amiss = text !== undefined && (reason ?? !text.trim()) ? `${said} ${t('kept', shown)}` : '';
  const origin = value === undefined ? source : 'reader';
  const leave = (): void => {
    committed(context, key);
  };
  return html`<div class="field" part="field">
    <label for=${key}>${t(key)}</label>
    <span class="box"
      ><input
        id=${key}
        name=${key}
        part="input"
        inputmode="decimal"
        autocomplete="off"
        .value=${text ?? shown}
        aria-invalid=${reason ? 'true' : 'false'}
        aria-describedby="${key}-unit ${key}-origin ${key}-error"
        @input=${({target}: Event) => typed(context, key, (target as HTMLInputElement).value)}
        @focus=${({target}: Event) => (target as HTMLInputElement).select()}
        @blur=${leave}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && leave()}
      /><span class="unit" id="${key}-unit">${unit(t, key)}</span></span
    >
    <span class="badge" part="badge" id="${key}-origin" data-source=${origin}>${t(origin as TextKey)}</span>
    ${amiss ? html`<p class="error" id="${key}-error">${amiss}</p>` : nothing}
  </div>`;
}
