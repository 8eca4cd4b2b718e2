import {priceOfRig} from '../core/investment.js';
import {type Layer, resolve, type Resolution, type ResolvedValues} from '../core/layers.js';
import {isMarketFigure, type Key, KEYS} from '../core/parameters.js';
import {PRESET_KEYS} from '../core/presets.js';
import {type Problem, problem} from '../core/problem.js';
import {attempt} from '../core/attempt.js';
import type {Reason} from '../core/numeral.js';
import type {RulesId} from '../data/rules.js';
import {layerFrom} from './layer-from.js';
import {sameInputs} from './same-inputs.js';

/** A set of inputs that the reader keeps for comparison. */
export interface Scenario {
  /** Version of this format. */
  readonly version: 1;
  /** At most 60 characters. */
  readonly name: string;
  /** Inputs as given, to be put over the calculator's defaults. */
  readonly values: Layer;
}

/** More columns than these and the present inputs do not fit side by side. */
export const MOST_SCENARIOS = 3;

export const LONGEST_NAME = 60;

/** After this many problems the rest of a list is not read, so that a broken list cannot flood the page with events. */
const MOST_PROBLEMS = 99;

/** Each entry that is read is a scenario or a problem, and one more is told of. */
const MOST_READ = MOST_SCENARIOS + MOST_PROBLEMS + 2;

/** Whether an input decides only how numbers are shown. Such inputs are no part of a scenario. */
const isDisplayInput = (key: Key): boolean => key === 'currency' || key === 'period';

const scenario = (name: string, values: Layer): Scenario =>
  Object.freeze({
    version: 1,
    name: name.trim().slice(0, LONGEST_NAME),
    values: Object.freeze(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))),
  });

/**
 * The present inputs as a scenario: all values that are not defaults, and the market figures, because a later version
 * may bundle another snapshot.
 */
export const scenarioFrom = (name: string, given: ResolvedValues): Scenario =>
  scenario(
    name,
    layerFrom(given, (key, layer) => !isDisplayInput(key) && (layer !== 'default' || isMarketFigure(key))),
  );

export const renameScenario = ({values}: Scenario, name: string): Scenario => scenario(name, values);

/** A copy of a scenario under another rule set. */
export const underRules = (name: string, {values}: Scenario, rules: RulesId): Scenario =>
  scenario(name, {...values, ...Object.fromEntries(PRESET_KEYS.rules.map((key) => [key, undefined])), rules});

export interface ScenarioList {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
}

const refused = (given: unknown, reason: Reason): ScenarioList => ({
  scenarios: Object.freeze([]),
  problems: [problem('scenarios', 'host', given, reason)],
});

function readScenario(given: unknown): ScenarioList {
  const {version, name, values} = Object(given) as Partial<Record<keyof Scenario, unknown>>;
  if (version !== 1) return refused(version, 'unknown');
  if (typeof name !== 'string' || !name.trim() || Object(values) !== values) return refused(name, 'syntax');
  const resolution = resolve({reader: values as Layer});
  return {
    scenarios: [
      scenario(
        name,
        layerFrom(resolution, (key, layer) => layer === 'reader' && !isDisplayInput(key)),
      ),
    ],
    problems: resolution.problems.map((found) => ({...found, layer: 'host'})),
  };
}

/**
 * Reads scenarios until there are three, or too many problems. One more entry is then reported, and the rest skipped.
 */
function readAll(given: unknown): ScenarioList {
  const scenarios: Scenario[] = [];
  const problems: Problem[] = [];
  // A list may be said to have billions of entries. Those behind these would not be read.
  ((given ?? []) as unknown[]).slice(0, MOST_READ).some((entry, place) => {
    const full = scenarios.length === MOST_SCENARIOS || problems.length > MOST_PROBLEMS;
    const found = full ? refused(place + 1, 'range') : attempt(() => readScenario(entry), refused(entry, 'syntax'));
    scenarios.push(...found.scenarios);
    problems.push(...found.problems);
    return full;
  });
  return {scenarios: Object.freeze(scenarios), problems};
}

/** Reads the scenarios that a page sets. Entries that cannot be used are left out and reported as problems. */
export const readScenarios = (given: unknown): ScenarioList => attempt(() => readAll(given), refused(given, 'syntax'));

/**
 * All inputs of a scenario, with the defaults filled in, and with the display currency and period of the present
 * inputs.
 */
export const resolveScenario = ({values}: Scenario, {currency, period}: Resolution['inputs']): Resolution =>
  resolve({reader: {...values, currency, period}});

/**
 * The smallest reader layer that puts a scenario's inputs in force. `preview` resolves a candidate for that layer. A
 * value that the lower layers give anyway is left out, so that it keeps its origin there.
 */
export function smallestLayerFor(given: ResolvedValues, preview: (reader: Layer) => Resolution): Layer {
  let layer = layerFrom(given, () => true);
  // No layer can unset the price of a rig that a lower one gives. The price that the scenario has by the TH/s replaces it.
  if (given.inputs.rigPrice === null && preview(layer).inputs.rigPrice !== null)
    layer = {...layer, rigPrice: priceOfRig(given.inputs)};
  const wanted = preview(layer).inputs;
  // Two passes: removing a rig or rule set in the first pass can make the figures that overrode it superfluous.
  for (const key of [...KEYS, ...KEYS]) {
    const others: Layer = {...layer, [key]: undefined};
    if (sameInputs(preview(others).inputs, wanted)) layer = others;
  }
  return layer;
}
