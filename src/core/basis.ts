import type {Basis, Key} from './parameters.js';

/** Inputs that count under some bases only. */
const BASES: Partial<Record<Key, readonly Basis[]>> = {
  difficulty: ['network'],
  blockHeight: ['network'],
  blockFees: ['network'],
  poolFee: ['network', 'hashprice'],
  hashprice: ['hashprice'],
  rigRevenue: ['rig-revenue'],
};

/** Whether an input has an effect on the day under a basis. */
export const isUsedBy = (key: Key, basis: Basis): boolean => BASES[key]?.includes(basis) ?? true;
