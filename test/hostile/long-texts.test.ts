import '../../src/cdn-full.js';

import {expect} from '@open-wc/testing';

import {THOROUGH} from '../runs.js';
import {calculator} from '../element/driver.js';
import {type Door, DOORS, timesOf} from './doors.js';
import {LONG, TEXTS} from './values.js';
import {Watch} from './watch.js';

/** Characters of a long text; megabytes where the suites take their time. */
const LENGTHS = THOROUGH ? [100_000, 1_000_000] : [100_000];

/**
 * Milliseconds for a text at a door, with its update. An update alone takes some 10 ms; with a text of 100,000 characters
 * it is to take 50 ms on a machine that does nothing else. The bound leaves room for machines that do; what takes quadratic
 * time is far beyond it.
 */
const BOUND = 2000;

/** Times that a text is tried before it counts as slow. */
const TRIES = 3;

/** What was slow once in a field. */
const ONCE_SLOW = ['combining marks', 'grouped digits'];

/** Kinds of texts for a door: all where the suites take their time, else two of them, others at each door. */
function kindsAt(door: string, place: number): string[] {
  const all = Object.keys(LONG);
  if (THOROUGH) return all;
  const some = [all[place % all.length] ?? '', all[(place + 12) % all.length] ?? ''];
  return door.startsWith('field') ? [...ONCE_SLOW, ...some] : some;
}

/** In a text area of any page, a browser takes minutes to lay out as many combining marks. */
const isSlowInBrowser = (door: string, kind: string): boolean =>
  door.startsWith('pasted') && kind === 'combining marks';

/** The shorter of some times, as soon as one is within the bound. */
async function fastest(door: Door, text: string): Promise<number> {
  let best = Infinity;
  for (let tried = 0; tried < TRIES && best > BOUND; tried += 1)
    best = Math.min(best, Math.max(...(await timesOf(door, text))));
  return best;
}

let watch: Watch;

beforeEach(() => {
  watch = new Watch();
});

afterEach(() => {
  watch.end();
});

describe('A text of a hundred thousand characters is answered at once', () => {
  for (const [place, [name, door]] of Object.entries(DOORS).entries())
    it(name, async () => {
      for (const kind of kindsAt(name, place).filter((each) => !isSlowInBrowser(name, each)))
        for (const length of LENGTHS)
          expect(await fastest(door, LONG[kind]?.(length) ?? ''), `${length} ${kind}`).to.be.lessThan(BOUND);
      expect(watch.amiss).to.deep.equal([]);
    });
});

describe('A text that breaks markup, formulas, addresses and prototypes does nothing of the kind', () => {
  for (const [place, [name, {attributes = '', open, pass}]] of Object.entries(DOORS).entries())
    it(name, async () => {
      const element = await calculator(attributes);
      await open?.(element);
      // A third of them at each door, all where the suites take their time.
      for (const text of TEXTS.filter((_, index) => THOROUGH || index % 3 === place % 3)) {
        await pass(element, text);
        await element.updateComplete;
        const root = element.shadowRoot;
        expect(root?.querySelector('script, img, style:not(:empty) ~ *[onload], [onerror], [onload]'), text).to.equal(
          null,
        );
        expect(Object.values(element.result).includes(NaN), text).to.equal(false);
        for (const line of (element.toCSV() ?? '').split('\r\n'))
          expect(line, text).not.to.match(/(?:^|,)"?[=+@＝＋－＠]/);
      }
      expect(watch.amiss).to.deep.equal([]);
    });
});
