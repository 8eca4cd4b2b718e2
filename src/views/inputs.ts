import {html, nothing, type TemplateResult} from 'lit';
import type {Key} from '../core/parameters.js';
import {RIGS} from '../data/rigs.js';
import type {Context} from '../ui/context.js';
import {extension} from '../ui/extension.js';
import {MORE_FIELDS} from '../ui/fields.js';
import {type Group, type Option, select} from '../ui/choice.js';
import {field} from '../ui/field.js';

const MAKERS = [...new Set(RIGS.flatMap(({maker}) => maker ?? []))];

const rigsOf = (maker: string): Option[] => RIGS.filter((rig) => rig.maker === maker).map(({id, name}) => [id, name]);

/** Rigs under their makers. */
export const rigOptions = ({t}: Pick<Context, 't'>): readonly Group[] => [
  [
    null,
    [
      ['article', t('rigArticle')],
      ['none', t('rigNone')],
    ],
  ],
  ...MAKERS.map((maker) => [maker, rigsOf(maker)] as const),
];

/** What revenue may follow. */
export const basisOptions = ({t}: Pick<Context, 't'>): readonly Option[] => [
  ['network', t('difficulty')],
  ['hashprice', t('hashprice')],
  ['rig-revenue', t('rigRevenue')],
];

/** What a reader changes first. */
export const firstInputs = (context: Context): TemplateResult =>
  html`<div class="first" part="inputs">
    ${field(context, 'rigs')} ${select(context, 'rig', context.inputs.rig, rigOptions(context))}
    ${field(context, 'rigPower')} ${field(context, 'rigHashrate')} ${field(context, 'electricityPrice')}
    ${field(context, 'btcPrice')}
  </div>`;

/** The other inputs of the day, folded. */
export function moreInputs(context: Context): TemplateResult {
  const claimed: readonly Key[] = extension.claimed?.(context) ?? [];
  return html`<details class="more">
    <summary>${context.t('more')}</summary>
    <div class="grid">
      ${select(context, 'basis', context.given.basis, [[null, basisOptions(context)]])}
      ${MORE_FIELDS.map((key) => (claimed.includes(key) ? nothing : field(context, key)))}
    </div>
  </details>`;
}
