import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {FleetEntry} from '../../core/fleet.js';
import {type Rig, type RigId, RIGS} from '../../data/rigs.js';
import {optionGroups} from '../../ui/choice.js';
import {type OptionGroup, rigName, rigOptions} from '../../ui/choice-options.js';
import type {FleetContext} from './context.js';

/** The value of the list for power and hashrate of one's own. */
const OWN = 'none';

/** All models with their figures. The chosen one has its name alone, because its figures stand under the list. */
const modelOptions = (context: FleetContext, chosen: string): readonly OptionGroup[] =>
  rigOptions(context).map(([group, options]) => [
    group,
    options.map(([value, text]) => {
      if (value === OWN) return [value, context.own('ownFigures')] as const;
      return [value, value === chosen ? rigName(context, value as RigId) : text] as const;
    }),
  ]);

/** What an entry becomes with another model: its figures are the model's, or stay where they are one's own from now on. */
function withModel(entry: FleetEntry, id: string): FleetEntry {
  const rig: Rig<RigId> | undefined = RIGS.find((model) => model.id === id);
  return rig ? {...entry, rig: rig.id, power: rig.power, hashrate: rig.hashrate} : {...entry, rig: null};
}

/** The list of models of a row, as a native list: it works by keyboard, on phones and with screen readers. */
export function modelList(
  context: FleetContext,
  {entry, id, name}: {readonly entry: FleetEntry; readonly id: string; readonly name: string},
  onChoose: (entry: FleetEntry) => void,
): TemplateResult {
  const {model, wording} = context;
  const chosen = entry.rig ?? OWN;
  return html`<select
    id=${id}
    part="input"
    aria-label=${name}
    @change=${({target}: Event) => {
      onChoose(withModel(entry, (target as HTMLSelectElement).value));
    }}
  >
    ${guard([chosen, model.inputs.rig, wording.language, model.options.strings], () =>
      optionGroups(modelOptions(context, chosen), chosen),
    )}
  </select>`;
}
