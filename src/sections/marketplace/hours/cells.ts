import {MOST_PER_KWH} from '../../../core/hours.js';
import {type NumberParameter, PARAMETERS} from '../../../core/parameters.js';
import type {Money} from '../../../core/read.js';
import {toDisplayCurrency} from '../../../store/statement.js';
import type {NumberCell} from '../../../ui/number-cell.js';
import {unitOf} from '../../../ui/units.js';
import type {MarketplaceContext} from '../context.js';
import {planInputs} from './plan.js';

/** The row of an hour's price, USD per kWh before VAT. A market pays for power that nobody wants. */
export const PRICE_ROW: NumberParameter<'USD/kWh'> = {...PARAMETERS.electricityPrice, min: -MOST_PER_KWH};

/** The row of the power that an hour has, MWh. */
export const AVAILABLE_ROW: NumberParameter<'MWh'> = {...PARAMETERS.purchaseCap, min: 0};

type Given<Value> = Pick<NumberCell, 'id' | 'name'> & {
  readonly value: Value | null;
  readonly onTake: (value: Value | null) => void;
  readonly placeholder?: string;
};

const priceDecimals = ({model: {inputs}}: MarketplaceContext): number => (inputs.currency === 'KZT' ? 2 : 4);

/** The price in force where none is entered, as a cell shows it. */
export function priceInForce(context: MarketplaceContext): string {
  const {inputs} = context.model;
  const price = toDisplayCurrency(planInputs(context).electricityPrice, inputs);
  return context.wording.format.number(price, priceDecimals(context), {useGrouping: false});
}

/** A cell for a price per kWh. */
export const priceCell = (context: MarketplaceContext, {onTake, ...given}: Given<Money>): NumberCell => ({
  row: PRICE_ROW,
  unit: unitOf(context, 'electricityPrice'),
  decimals: priceDecimals(context),
  canBeEmpty: true,
  onTake: (value) => {
    onTake(typeof value === 'number' ? null : value);
  },
  ...given,
});

/** A cell for an energy in MWh. */
export const availableCell = (context: MarketplaceContext, {onTake, ...given}: Given<number>): NumberCell => ({
  row: AVAILABLE_ROW,
  unit: context.wording.t('MWh'),
  decimals: 6,
  canBeEmpty: true,
  onTake: (value) => {
    onTake(typeof value === 'number' ? value : null);
  },
  ...given,
});
