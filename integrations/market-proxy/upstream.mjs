import {figuresOf, readCurrencies} from '../../src/exchange/market-json.js';
import {mempoolRequests, readMempool} from '../../src/exchange/market-mempool.js';
import {ask} from './ask.mjs';

/** The text of the newest height is no JSON, and is read as it is. */
const parse = (name, text) => (name === 'height' ? text : JSON.parse(text));

/**
 * A round of requests to the upstream: what can be used of its answers, and in words what cannot. What the answers mean is
 * read and checked as in the page's element.
 *
 * @param {{readonly upstream: string, readonly currencies: string | null}} settings
 * @param {{now: () => number, known: import('../../src/exchange/market-answer.js').MarketFigures, signal: AbortSignal}} round
 * @returns {Promise<{figures: import('../../src/exchange/market-answer.js').MarketFigures, failures: string[]}>}
 */
export async function askUpstream({upstream, currencies}, {now, known, signal}) {
  const failures = [];
  const answers = await Promise.all(
    Object.entries({...mempoolRequests(upstream), ...(currencies && {currencies})}).map(async ([name, address]) => {
      try {
        return [name, parse(name, await ask(address, {signal}))];
      } catch (error) {
        failures.push(`${name}: ${error instanceof SyntaxError ? 'no JSON' : error.message}`);
        return [name, undefined];
      }
    }),
  );
  const {currencies: rates, ...parts} = Object.fromEntries(answers);
  const market = readMempool(parts, now(), known);
  const read = [market, ...(rates === undefined ? [] : [readCurrencies(rates, now(), known)])];
  return {
    figures: Object.assign({}, ...read.map(figuresOf)),
    failures: [...failures, ...read.flatMap(({faults}) => faults.map(({message}) => message))],
  };
}
