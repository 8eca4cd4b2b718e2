import {type RigId, RIGS} from '../data/rigs.js';
import {type Rule, type RuleKey, RULES, type RulesId} from '../data/rules.js';
import type {Source} from '../data/sources.js';
import {type Key, PARAMETERS} from './parameters.js';

/** The inputs that a rig and a rule set fill in. */
export const PRESET_KEYS: Readonly<Record<'rig' | 'rules', readonly Key[]>> = {
  rig: ['rigPower', 'rigHashrate'],
  rules: Object.keys(RULES.article) as RuleKey[],
};

/** One figure that a preset fills in, in the unit of its row. */
export interface PresetFigure {
  readonly key: Key;
  readonly value: number;
  readonly source: Source;
}

/** The figures of a rule set. */
export const figuresOfRules = (id: RulesId): readonly PresetFigure[] =>
  Object.entries<Rule>({...RULES[id]}).map(([key, {value, source}]) => ({key: key as RuleKey, value, source}));

/** Power and hashrate of a rig model; an empty list for `none`. */
export function figuresOfRig(id: RigId | 'none'): readonly PresetFigure[] {
  const rig = RIGS.find((model) => model.id === id);
  if (!rig) return [];
  const {rigPower, rigHashrate} = PARAMETERS;
  // The article's rig has no maker, so its figures have the sources of the defaults instead of `nameplate`.
  return [
    {key: 'rigPower', value: rig.power, source: rig.maker ? 'nameplate' : rigPower.source},
    {key: 'rigHashrate', value: rig.hashrate, source: rig.maker ? 'nameplate' : rigHashrate.source},
  ];
}
