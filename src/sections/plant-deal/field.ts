import {html, type TemplateResult} from 'lit';
import {PLANT_SHARE} from '../../data/references.js';
import {type DealKey, PLANT_DEAL} from '../../core/plant-deal.js';
import type {TextKey} from '../../i18n/en.js';
import type {Context} from '../../ui/context.js';
import {sourceBadge} from '../../ui/badge.js';
import {numberField} from '../../ui/field.js';
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
  const share = key === 'miningShare';
  const leave = (): void => {
    committed(context, key);
  };
  return html`<div
    @input=${({target}: Event) => typed(context, key, (target as HTMLInputElement).value)}
    @focusin=${({target}: Event) => target instanceof HTMLInputElement && target.select()}
    @focusout=${leave}
    @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && leave()}
  >
    ${numberField(
      key,
      [t(key), unit(t, key), amiss],
      text ?? shown,
      sourceBadge(
        context,
        [`${key}-origin`, String(origin), t(origin as TextKey)],
        share ? format.percent(initial, 0) : null,
        'illustration',
        share ? PLANT_SHARE : undefined,
        format.percent(PLANT_SHARE.range[0] ?? 0, 0),
      ),
      !!reason,
    )}
  </div>`;
}
