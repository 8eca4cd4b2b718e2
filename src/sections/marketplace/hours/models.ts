import {html, nothing, type TemplateResult} from 'lit';
import type {FleetEntry} from '../../../core/fleet.js';
import {HOURS, type HoursPlan} from '../../../core/hours.js';
import {computeHoursOf, computeModelHours} from '../../../core/model-hours.js';
import {entryName} from '../../../ui/choice-options.js';
import {formatTariff, formatTotal, roundedTotal} from '../../../ui/money.js';
import type {MarketplaceContext} from '../context.js';
import {hoursOf, offersOf, planInputs} from './plan.js';
import {listText, spansText} from './span.js';

/** The section in which the reader edits the fleet. */
const FLEET = 'fleet';

/** The models by their names, each once. */
const names = (context: MarketplaceContext, entries: readonly FleetEntry[]): string =>
  listText(context, [...new Set(entries.map((entry) => entryName(context, entry)))]);

function hoursText(context: MarketplaceContext, hours: readonly number[]): string {
  const {own} = context;
  if (hours.length === 0) return own('hoursOfNone');
  return hours.length === HOURS ? own('hoursOfAll') : spansText(context, hours);
}

/**
 * What the plan hides, because it counts a mixed fleet as so many mean rigs: the hours of each model by itself, what the
 * day would leave without the models that pay in no hour, and what it would leave more if each ran in its own hours.
 * Nothing where that comes to the same.
 */
export function modelSentences(context: MarketplaceContext, plan: HoursPlan): TemplateResult | typeof nothing {
  const {model, actions, own, wording} = context;
  const inputs = planInputs(context);
  const {fleet} = inputs;
  const offers = offersOf(inputs, hoursOf(context));
  const byModel = fleet && computeModelHours(inputs, fleet, offers);
  if (!fleet || !byModel) return nothing;
  const planned = plan.rows.reduce((sum, {run, contribution}) => (run ? sum + contribution : sum), 0);
  const gain = byModel.contribution - planned;
  if (roundedTotal(context, gain) <= 0) return nothing;
  const lines = fleet.flatMap((entry, place) =>
    entry.count > 0 ? {entry, hours: byModel.hours[place] ?? [], bid: byModel.bids[place] ?? 0} : [],
  );
  const areApart = new Set(lines.map(({hours}) => hours.join())).size > 1;
  const idle = lines.filter(({hours}) => hours.length === 0).map(({entry}) => entry);
  const without = computeHoursOf(
    inputs,
    fleet.filter((entry) => !idle.includes(entry)),
    offers,
  ).chosen;
  const more = formatTotal(context, gain);
  return html`<div class="hours-models">
    <p>${wording.t('fleetMean')} ${areApart ? own('hoursModels') : own('hoursShort', more)}</p>
    ${
      areApart
        ? html`<ul>
              ${lines.map(
                ({entry, hours, bid}) =>
                  html`<li>
                    ${entryName(context, entry)}: <b>${hoursText(context, hours)}</b>,
                    ${own('hoursUpTo', formatTariff(context, bid))}
                  </li>`,
              )}
            </ul>
            <p>
              ${
                idle.length > 0 && without.netProfit > 0
                  ? own.plural(
                      'hoursWithout',
                      without.hours,
                      names(context, idle),
                      wording.format.number(without.hours, 0),
                      formatTotal(context, without.netProfit),
                    )
                  : nothing
              }
              ${own(byModel.isShort ? 'hoursApartShort' : 'hoursApart', more)}
            </p>`
        : nothing
    }
    ${
      model.sectionNames.includes(FLEET)
        ? html`<div class="switches">
            <button
              type="button"
              @click=${() => {
                actions.openSection(FLEET);
              }}
            >
              ${wording.t('editFleet')}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}
