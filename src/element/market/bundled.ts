import {bundledDay, type MarketKey} from '../../core/market.js';
import {PARAMETERS} from '../../core/parameters.js';
import type {MarketFigure} from '../../exchange/market-answer.js';

const bundled = (key: MarketKey): MarketFigure => ({value: PARAMETERS[key].default, asOf: bundledDay(key)});

/** The figures that stand where no feed gives any. */
export const BUNDLED: {readonly [K in MarketKey]: MarketFigure} = {
  btcPrice: bundled('btcPrice'),
  difficulty: bundled('difficulty'),
  blockHeight: bundled('blockHeight'),
  blockFees: bundled('blockFees'),
  kztPerUsd: bundled('kztPerUsd'),
};
