import {type Layer, resolve, type Resolution, type ResolvedValues} from '../core/layers.js';
import {isMarketFigure, type Key, KEYS} from '../core/parameters.js';
import {PRESET_KEYS} from '../core/presets.js';
import {type Problem, problem} from '../core/problem.js';
import {attempt, type Reason} from '../core/read.js';
import type {RulesId} from '../data/rules.js';
import {layerFrom} from './layer-from.js';
import {sameInputs} from './store.js';

/** What the reader keeps: inputs as given, over the calculator's own defaults, under a name. */
export interface Scenario {
  /** Of this form. */
  readonly version: 1;
  readonly name: string;
  readonly values: Layer;
}

/** Side by side no more can be read. */
export const MOST_SCENARIOS = 3;

export const LONGEST_NAME = 60;

/** What is wrong beyond these is not told. */
const MOST_PROBLEMS = 99;

/** How numbers are shown belongs to the reader, not to a scenario. */
const isShown = (key: Key): boolean => key === 'currency' || key === 'period';

const scenario = (name: string, values: Layer): Scenario => {
  const said = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.freeze({
    version: 1,
    name: name.trim().slice(0, LONGEST_NAME),
    values: Object.freeze(Object.fromEntries(said)),
  });
};

/** The present inputs as a scenario: what anybody has said, and the market figures, which a later snapshot may change. */
export const scenarioFrom = (name: string, given: ResolvedValues): Scenario =>
  scenario(
    name,
    layerFrom(given, (key, layer) => !isShown(key) && (layer !== 'default' || isMarketFigure(key))),
  );

export const renameScenario = (one: Scenario, name: string): Scenario => scenario(name, one.values);

/** The same under one of the rule sets. */
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

function readOne(given: unknown): ScenarioList {
  const {version, name, values} = Object(given) as Partial<Record<keyof Scenario, unknown>>;
  if (version !== 1) return refused(version, 'unknown');
  if (typeof name !== 'string' || !name.trim() || Object(values) !== values) return refused(name, 'syntax');
  const resolution = resolve({reader: values as Layer});
  return {
    scenarios: [
      scenario(
        name,
        layerFrom(resolution, (key, layer) => layer === 'reader' && !isShown(key)),
      ),
    ],
    problems: resolution.problems.map((entry) => ({...entry, layer: 'host'})),
  };
}

/** Those that can be used, three at most; what comes after them, or after too many problems, is not looked at. */
function readAll(given: unknown): ScenarioList {
  const scenarios: Scenario[] = [];
  const problems: Problem[] = [];
  ((given ?? []) as unknown[]).some((one, place) => {
    const full = scenarios.length === MOST_SCENARIOS || problems.length > MOST_PROBLEMS;
    const found = full ? refused(place + 1, 'range') : attempt(() => readOne(one), refused(one, 'syntax'));
    scenarios.push(...found.scenarios);
    problems.push(...found.problems);
    return full;
  });
  return {scenarios: Object.freeze(scenarios), problems};
}

/** Scenarios as a page gives them back; what cannot be used is left out and told. */
export const readScenarios = (given: unknown): ScenarioList => attempt(() => readAll(given), refused(given, 'syntax'));

/** All that a scenario says, its defaults included; shown as the present inputs are. */
export const resolveScenario = ({values}: Scenario, {currency, period}: Resolution['inputs']): Resolution =>
  resolve({reader: {...values, currency, period}});

/**
 * What the reader has to say for a scenario's inputs to be in force, given what `preview` makes of it: no more than
 * that, so that each figure keeps the origin it has below the reader.
 */
export function layerFor(given: ResolvedValues, preview: (reader: Layer) => Resolution): Layer {
  let said = layerFrom(given, () => true);
  const wanted = preview(said).inputs;
  // Twice: once a choice is not said, some of the figures that stood against what it brings need not be said either.
  for (const key of [...KEYS, ...KEYS]) {
    const others: Layer = {...said, [key]: undefined};
    if (sameInputs(preview(others).inputs, wanted)) said = others;
  }
  return said;
}
