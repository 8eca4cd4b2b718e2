import {CAUTIOUS} from '../data/cautious.js';
import {type Rig, type RigId, RIGS} from '../data/rigs.js';
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

/** A name as ids are written: `Antminer S21+` is `antminer-s21-plus`. */
const dashed = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('+', '-plus')
    .replace(/[\s_-]+/g, '-');

/** A name with and without each of its first words that name the maker or the brand. */
function namesOf({name, maker, id}: Rig): readonly string[] {
  if (maker === null) return [id, dashed(name)];
  const model = name.slice(name.indexOf(' ') + 1);
  return [name, model, `${maker} ${name}`, `${maker} ${model}`].map(dashed);
}

let idsByName: ReadonlyMap<string, RigId> | undefined;

/**
 * Every name under which a rig is understood, in the form of an id. No two rigs share a name; a test holds that. It is
 * made when it is first needed, because most pages name no rig.
 */
export const rigIds = (): ReadonlyMap<string, RigId> =>
  (idsByName ??= new Map(RIGS.flatMap((rig: Rig<RigId>) => namesOf(rig).map((name) => [name, rig.id] as const))));

/** The rig of an id or a name, in any case: `antminer-s21`, `Antminer S21` or `S21`; undefined where there is none. */
export const rigNamed = (name: string): RigId | undefined => rigIds().get(dashed(name.trim()));

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

/** Inputs that the cautious set fills in. It is no choice of the page: the reader takes it, and gives it back. */
export const CAUTIOUS_KEYS = Object.keys(CAUTIOUS) as readonly (keyof typeof CAUTIOUS)[];

export {CAUTIOUS};
