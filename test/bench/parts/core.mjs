import {backtest, calculate, HISTORY, outlook, planHours, project, sensitivity} from '../../../dist/core/index.js';
import {PARAMETERS} from '../../../dist/core/parameters.js';
import {plainDay, plainGrid, plainHours} from '../plain/day.mjs';
import {plainBacktest, plainOutlook, plainProjection} from '../plain/months.mjs';
import {median, ratioOf} from '../support.mjs';

/**
 * The functions of the core against the same arithmetic written out in one plain function, in turn in one run. Both have to
 * come to the same result.
 */
const ROUNDS = 41;
const GOAL = 3;
const CLOSE = 1e-9;
const FUTURES = 500;
const SIDE = 21;

const DEFAULTS = Object.fromEntries(Object.entries(PARAMETERS).map(([key, row]) => [key, row.default]));

/** Other inputs at each call, so that nothing can be taken over from the call before. */
const givenAt = (call) => ({
  rigs: 500 + (call % 400),
  electricityPrice: 0.05,
  uptime: 95,
  fixedCosts: 20_000,
  approvalDelay: 10,
  purchasesAhead: 20,
  aifcFee: 0.5,
});

const completed = (given) => ({...DEFAULTS, basis: 'network', ...given});

const along = (key, from, to) => ({
  key,
  values: Array.from({length: SIDE}, (_, index) => from + ((to - from) * index) / (SIDE - 1)),
});
const AXES = {x: along('btcPrice', 40_000, 120_000), y: along('electricityPrice', 0.02, 0.12)};
const OFFERS = Array.from({length: 24}, (_, hour) => ({
  price: 0.02 + (hour % 7) / 50,
  available: hour % 5 === 0 ? 1.5 : null,
}));

/** Each is called so many times for a time that the clock can measure. */
const FUNCTIONS = [
  {name: 'calculate', batch: 1000, ours: calculate, plain: plainDay},
  {name: `project, ${DEFAULTS.horizon} months`, batch: 100, ours: project, plain: plainProjection},
  {
    name: `backtest, ${HISTORY.length} months`,
    batch: 50,
    ours: backtest,
    plain: (inputs) => plainBacktest(inputs, HISTORY),
  },
  {
    name: `outlook, ${FUTURES} futures`,
    batch: 1,
    ours: (inputs) => outlook(inputs, {futures: FUTURES}),
    plain: (inputs) => plainOutlook(inputs, HISTORY, FUTURES),
  },
  {
    name: `sensitivity, ${SIDE} × ${SIDE}`,
    batch: 10,
    ours: (inputs) => sensitivity(inputs, AXES),
    plain: (inputs) => plainGrid(inputs, AXES),
  },
  {
    name: 'planHours',
    batch: 500,
    ours: (inputs) => planHours(inputs, OFFERS),
    plain: (inputs) => plainHours(inputs, OFFERS),
  },
];

/** Throws where two results differ by more than rounding. */
function compare(place, ours, plain) {
  if (typeof ours === 'object' && ours !== null) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(plain)]);
    for (const key of keys) compare(`${place}.${key}`, ours[key], plain[key]);
  } else if (typeof ours === 'number' ? !(Math.abs(ours - plain) <= CLOSE * Math.abs(ours)) : ours !== plain)
    throw new Error(`${place} is ${ours}, and ${plain} by the plain function`);
}

function time(run, inputs) {
  const started = performance.now();
  for (const each of inputs) run(each);
  return (performance.now() - started) / inputs.length;
}

export function coreRows() {
  const rows = FUNCTIONS.map((row) => {
    const given = Array.from({length: row.batch}, (_, call) => givenAt(call));
    const complete = given.map(completed);
    compare(row.name, row.ours(given[0]), row.plain(complete[0]));
    return {...row, given, complete, times: {ours: [], plain: []}};
  });
  for (let round = 0; round <= ROUNDS; round++)
    for (const {ours, plain, given, complete, times} of rows) {
      const spent = {ours: time(ours, given), plain: time(plain, complete)};
      // The first round warms the code.
      if (round === 0) continue;
      times.ours.push(spent.ours);
      times.plain.push(spent.plain);
    }
  return rows.map(({name, times}) => {
    const perSecond = Math.round(1000 / median(times.ours));
    return {
      name,
      value: `${perSecond.toLocaleString('en')} a second`,
      ...ratioOf(median(times.ours), median(times.plain), 'plain function', GOAL),
    };
  });
}
