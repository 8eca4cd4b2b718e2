import type {FleetEntry} from '../../core/fleet.js';
import {ratio} from '../../core/finite.js';
import type {Inputs} from '../../core/parameters.js';
import {computeRanking, marginOfRig, type RigMargin} from '../../core/rigs.js';
import {type Rig, type RigId, RIGS} from '../../data/rigs.js';
import {cached} from '../../ui/cached.js';
import type {RankingOrder, ViewState} from '../../ui/view-state.js';

/** A rig model of the list, or rigs of the reader's whose figures are their own, with what one rig brings. */
export interface RankingRow extends RigMargin {
  /** The model; null for figures of the reader's own. */
  readonly rig: RigId | null;
  readonly maker: string | null;
  readonly released: number | null;
  /** Power of one rig at the wall, kW. */
  readonly power: number;
  /** Hashrate of one rig, TH/s. */
  readonly hashrate: number;
  /** Joules per terahash; null without a hashrate. */
  readonly efficiency: number | null;
  /** How many of the reader's rigs these are; null where none is. */
  readonly owned: number | null;
}

const rigWith = (id: RigId | 'none' | null): Rig<RigId> | undefined => RIGS.find((rig) => rig.id === id);

/** The reader's rigs: the models of the fleet, or those of the model in force. */
function ownedEntries({fleet, rig, rigPower: power, rigHashrate: hashrate, rigs: count}: Inputs): FleetEntry[] {
  if (fleet !== null) return [...fleet];
  const model = rigWith(rig);
  // Figures that are not the nameplate's make another rig of it.
  const isModel = model?.power === power && model.hashrate === hashrate;
  return [{rig: isModel ? model.id : null, power, hashrate, count}];
}

const sumOfCounts = (entries: readonly FleetEntry[]): number | null =>
  entries.length > 0 ? entries.reduce((sum, {count}) => sum + count, 0) : null;

const efficiencyOf = ({power, hashrate}: Pick<FleetEntry, 'power' | 'hashrate'>): number | null =>
  ratio(1000 * power, hashrate);

/** All models and the reader's own rigs, best first by break-even tariff. */
export const rowsOf = cached((inputs: Inputs): readonly RankingRow[] => {
  const owned = ownedEntries(inputs);
  const models = computeRanking(inputs).flatMap(({id, ...margin}): RankingRow[] => {
    const model = RIGS.find((rig) => rig.id === id);
    if (!model) return [];
    const entries = owned.filter(({rig}) => rig === id);
    return [{...margin, ...model, rig: model.id, efficiency: efficiencyOf(model), owned: sumOfCounts(entries)}];
  });
  const others = owned
    .filter(({rig}) => rig === null)
    .map(({power, hashrate, count}): RankingRow => ({
      ...marginOfRig(inputs, {power, hashrate}),
      ...{rig: null, maker: null, released: null, power, hashrate},
      efficiency: efficiencyOf({power, hashrate}),
      owned: count,
    }));
  return others.length === 0 ? models : inOrder([...models, ...others], 'tariff');
});

/** By what an order sorts: the largest first, and last what has none. */
const SIZES: Readonly<Record<RankingOrder, (row: RankingRow) => number | null>> = {
  tariff: ({breakEvenPrice}) => breakEvenPrice,
  contribution: ({contribution}) => contribution,
  efficiency: ({efficiency}) => (efficiency === null ? null : -efficiency),
  year: ({released}) => released,
};

/** Rows in an order; equal ones stay in theirs. */
export function inOrder(rows: readonly RankingRow[], order: RankingOrder): RankingRow[] {
  const size = (row: RankingRow): number => SIZES[order](row) ?? -Infinity;
  return [...rows].sort((a, b) => (size(a) === size(b) ? 0 : size(b) > size(a) ? 1 : -1));
}

/** The rows of the maker that the reader chose, in the order chosen. */
export function rowsShown(inputs: Inputs, {rankingMaker, rankingOrder}: ViewState): RankingRow[] {
  const rows = rowsOf(inputs).filter(({maker}) => rankingMaker === null || maker === rankingMaker);
  return inOrder(rows, rankingOrder);
}

/** Whether a rig earns less than its power costs. */
export const loses = ({contribution}: RankingRow): boolean => contribution < 0;
