import {html, type TemplateResult} from 'lit';
import type {Key} from '../../core/parameters.js';
import {RIGS} from '../../core/rigs.js';
import type {Context} from '../context.js';
import {extension} from '../extension.js';
import {MORE_FIELDS} from '../fields.js';
import {type Option, select} from './choice.js';
import {field} from './field.js';

const MAKERS = [...new Set(RIGS.flatMap(({maker}) => maker ?? []))];

const rigsOf = (maker: string): Option[] => RIGS.filter((rig) => rig.maker === maker).map(({id, name}) => [id, name]);

/** What a reader changes first. */
export const firstInputs = (context: Context): TemplateResult =>
  html`<div class="first" part="inputs">
    ${field(context, 'rigs')}
    ${select(context, 'rig', context.inputs.rig, [
      [
        null,
        [
          ['article', context.t('rigArticle')],
          ['none', context.t('rigNone')],
        ],
      ],
      ...MAKERS.map((maker) => [maker, rigsOf(maker)] as const),
    ])}
    ${field(context, 'rigPower')} ${field(context, 'rigHashrate')} ${field(context, 'electricityPrice')}
    ${field(context, 'btcPrice')}
  </div>`;

/** The other inputs of the day, folded. */
export function moreInputs(context: Context): TemplateResult {
  const claimed: readonly Key[] = extension.claimed?.(context) ?? [];
  return html`<details class="more">
    <summary>${context.t('more')}</summary>
    <div class="grid">
      ${select(context, 'basis', context.given.basis, [
        [
          null,
          [
            ['network', context.t('difficulty')],
            ['hashprice', context.t('hashprice')],
            ['rig-revenue', context.t('rigRevenue')],
          ],
        ],
      ])}
      ${MORE_FIELDS.filter((key) => !claimed.includes(key)).map((key) => field(context, key))}
    </div>
  </details>`;
}
