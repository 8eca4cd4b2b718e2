import type {Fleet, FleetEntry} from '../core/fleet.js';
import type {ChoiceKey, FleetKey, SwitchKey} from '../core/parameters.js';
import {type Rig, type RigId, RIGS} from '../data/rigs.js';
import type {RulesId} from '../data/rules.js';
import {capitalised, type Format} from '../i18n/format.js';
import type {FigureContext} from './context.js';

/** An option: its value and its text. */
export type Option = readonly [value: string, text: string];

/** A group of options; null stands for options outside a group. */
export type OptionGroup = readonly [name: string | null, options: readonly Option[]];

/** The makers of the list of rigs, in its order. */
export const MAKERS = [...new Set(RIGS.flatMap(({maker}) => maker ?? []))];

/** Hashrate, power and efficiency of a rig model as numbers of a language. */
type RigNumbers = readonly [hashrate: string, power: string, efficiency: string];

/** A cache, because the numbers of the list never change. */
const numbersByFormat = new WeakMap<Format, ReadonlyMap<string, RigNumbers>>();

function rigNumbers(format: Format): ReadonlyMap<string, RigNumbers> {
  const {number} = format;
  const numbers =
    numbersByFormat.get(format) ??
    new Map(
      RIGS.map(({id, hashrate, power}) => [
        id,
        [number(hashrate, 1), number(power, 3), number((1000 * power) / hashrate, 1)] as const,
      ]),
    );
  numbersByFormat.set(format, numbers);
  return numbers;
}

/** Hashrate, power and efficiency of a rig model, as a list shows them behind its name. */
function rigFigures({wording: {format, t}}: FigureContext, id: RigId): string {
  const [hashrate, power, efficiency] = rigNumbers(format).get(id) ?? [];
  return `${hashrate}\u00a0TH/s, ${power}\u00a0${t('kW')}, ${efficiency}\u00a0${t('JTH')}`;
}

/** The model in force is shown by its name alone, because its figures stand under the list. */
const rigOption = (context: FigureContext, {id}: Rig<RigId>): Option => {
  const name = rigName(context, id);
  return [id, id === context.model.inputs.rig ? name : `${name}: ${rigFigures(context, id)}`];
};

const rigsOf = (context: FigureContext, maker: string): Option[] =>
  RIGS.filter((rig) => rig.maker === maker).map((rig) => rigOption(context, rig));

/** Options for the rig model, grouped by maker. */
export function rigOptions(context: FigureContext): readonly OptionGroup[] {
  const {t} = context.wording;
  const [articleRig] = RIGS;
  return [
    [null, [rigOption(context, articleRig), ['none', t('rigNone')]]],
    ...MAKERS.map((maker) => [maker, rigsOf(context, maker)] as const),
  ];
}

/** The option for the rig model in force. */
export function chosenRigOption(context: FigureContext): Option {
  const {rig: id} = context.model.inputs;
  return [id, rigName(context, id)];
}

/** The name of a rig model; the article's has one in the reader's language. */
export const rigName = ({wording: {t}}: FigureContext, id: RigId | 'none'): string =>
  id === 'article' ? t('rigArticle') : (RIGS.find((rig) => rig.id === id)?.name ?? t('rigNone'));

/** What an entry of a fleet is: its model, or power and hashrate of one rig. */
export function entryName(context: FigureContext, {rig, power, hashrate}: FleetEntry): string {
  const {format, t} = context.wording;
  return rig === null
    ? `${format.number(power, 3)}\u00a0${t('kW')}, ${format.number(hashrate, 2)}\u00a0TH/s`
    : rigName(context, rig);
}

/** The entries of a fleet with their counts: `600 × Antminer S21, 400 × Antminer S19 XP`. */
export const fleetNames = (context: FigureContext, fleet: Fleet): string =>
  fleet
    .map((entry) => `${context.wording.format.number(entry.count, 0)}\u00a0×\u00a0${entryName(context, entry)}`)
    .join('; ');

/** Options for the rule set, in the order shown. */
export function rulesOptions({wording: {t}}: FigureContext): readonly (readonly [RulesId, string])[] {
  const names: Readonly<Record<RulesId, string>> = {
    article: capitalised(t('article')),
    'article-2024': `${capitalised(t('article'))}, 2024`,
    'law-2026': `${capitalised(t('law'))}, 2026`,
  };
  return Object.entries(names) as [RulesId, string][];
}

/** Options for the basis of revenue. */
export const basisOptions = ({wording: {t}}: FigureContext): readonly Option[] => [
  ['network', t('basisNetwork')],
  ['hashprice', t('basisHashprice')],
  ['rig-revenue', t('basisRigRevenue')],
];

/** The option in force as its list shows it; a tick or dash for a switch; the models of a fleet. */
export function choiceText(context: FigureContext, key: ChoiceKey | SwitchKey | FleetKey): string {
  const {inputs} = context.model;
  const textIn = (options: readonly Option[]): string => options.find(([value]) => value === inputs[key])?.[1] ?? '';
  switch (key) {
    case 'rules':
      return textIn(rulesOptions(context));
    case 'basis':
      return textIn(basisOptions(context));
    case 'rig':
      return rigName(context, inputs.rig);
    case 'fleet':
      return inputs.fleet === null ? '–' : fleetNames(context, inputs.fleet);
    case 'period':
      return context.wording.t(inputs.period);
    case 'currency':
      return inputs.currency;
    case 'curtail':
      return inputs.curtail ? '✓' : '–';
  }
}
