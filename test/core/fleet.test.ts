import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {calculate, type Fleet, type Inputs, type Layer, type Layers, resolve, RIGS} from '../../src/core/index.js';
import {figuresOfFleet, fleetText} from '../../src/core/fleet.js';
import {copyOfFleet, readFleet} from '../../src/core/read-fleet.js';
import {runs} from '../runs.js';
import {fleets} from './arbitraries.js';
import {nearness} from './close.js';
import {propertiesIn} from './for-every.js';

const {forEvery} = propertiesIn(runs(200, 10_000));
const {assertClose} = nearness({tolerance: 1e-12, vanishing: 1e-280});

/** A layer typed by nobody. */
const says = (values: Readonly<Record<string, unknown>>): Layer => values;

/** What is in force of a page's fleet, as its attribute would write it, and what was not used. */
function outcome(fleet: unknown): readonly [text: string | null, problems: string[]] {
  const {inputs, problems} = resolve({host: says({fleet})});
  for (const {key, layer, message} of problems) {
    assert.deepEqual([key, layer], ['fleet', 'host']);
    assert.ok(message.length < 400 && message.startsWith('fleet='), message);
  }
  return [inputs.fleet && fleetText(inputs.fleet), problems.map(({value, reason}) => `${String(value)} ${reason}`)];
}

const thrower = (): never => {
  throw new Error('of the page');
};

describe('The text of a fleet', () => {
  it('names models by id or name in any case, or power and hashrate of one rig', () => {
    for (const [text, expected] of [
      ['antminer-s21:600', 'antminer-s21:600'],
      ['S21:600, Antminer-S19-XP:400, 3.4/150:25', 'antminer-s21:600 antminer-s19-xp:400 3.4/150:25'],
      ['ANTMINER-S21+:5 whatsminer-m30s++:6', 'antminer-s21-plus:5 whatsminer-m30s-plus-plus:6'],
      ['s21:600,s19:400', 'antminer-s21:600 antminer-s19:400'],
      ['s21 : 600\n3.4/150 :25', 'antminer-s21:600 3.4/150:25'],
      ['  "s21:600" ', 'antminer-s21:600'],
      ["s21:1'200 s19:1_200 s17:1’000", 'antminer-s21:1200 antminer-s19:1200 antminer-s17:1000'],
      ['article:7', 'article:7'],
      ['s21:0', 'antminer-s21:0'],
      ['0/0:10000000', '0/0:10000000'],
      ['1e-7/1e5:3', '1e-7/100000:3'],
      ['s21:5 s21:6', 'antminer-s21:5 antminer-s21:6'],
    ] as const)
      assert.deepEqual(outcome(text), [expected, []], text);
  });

  it('says nothing where it is empty', () => {
    for (const text of ['', ' ', '""', undefined, null]) assert.deepEqual(outcome(text), [null, []]);
  });

  it('loses the entries that cannot be used, each with its name and the reason, and keeps the others', () => {
    for (const [entry, reason] of [
      ['many', 'syntax'],
      ['s19', 'syntax'],
      ['s19:', 'syntax'],
      [':5', 'syntax'],
      ['s19:5:6', 'syntax'],
      ['none:5', 'syntax'],
      ['3.4/:5', 'syntax'],
      ['/150:5', 'syntax'],
      ['3.4/150/7:5', 'syntax'],
      ['3.4kW/150:5', 'syntax'],
      ['s19:x', 'syntax'],
      ['s19:+5', 'syntax'],
      ['s99:5', 'unknown'],
      ['constructor:5', 'unknown'],
      ['__proto__:5', 'unknown'],
      ['s19:-5', 'range'],
      ['s19:1.5', 'range'],
      ['s19:1e3', 'range'],
      ['s19:10000001', 'range'],
      ['50.01/150:5', 'range'],
      ['-1/150:5', 'range'],
      ['3.4/100001:5', 'range'],
      ['s19:1,500', 'ambiguous'],
      ['3,4/150:5', 'ambiguous'],
    ] as const) {
      assert.deepEqual(outcome(entry), [null, [`${entry} ${reason}`]], entry);
      // A colon at the end of an entry is one with the next entry.
      if (!/^:|:$/.test(entry))
        assert.deepEqual(outcome(`s21:600 ${entry} s17:7`), [
          'antminer-s21:600 antminer-s17:7',
          [`${entry} ${reason}`],
        ]);
    }
    assert.deepEqual(outcome('s21:600,3.4/150:25'), [null, ['s21:600,3.4/150:25 ambiguous']]);
    assert.deepEqual(outcome('antminer s21:600'), ['antminer-s21:600', ['antminer syntax']]);
  });

  it('has twelve entries at most; the thirteenth and later ones are problems', () => {
    const many = (count: number): string[] => Array.from({length: count}, (_, place) => `s21:${place + 1}`);
    const twelve = many(12).map((entry) => `antminer-${entry}`);
    assert.deepEqual(outcome(many(12).join()), [twelve.join(' '), []]);
    assert.deepEqual(outcome(many(14).join()), [twelve.join(' '), ['s21:13 range', 's21:14 range']]);
    const [text, problems] = outcome(many(200).join(' '));
    assert.deepEqual([text, problems.length, problems.at(-1)], [twelve.join(' '), 20, 's21:32 range']);
  });

  it('has as many rigs as a farm may have: an entry beyond is a problem, a smaller one after it counts', () => {
    assert.deepEqual(outcome('s21:9999999 s19:2 s17:1'), ['antminer-s21:9999999 antminer-s17:1', ['s19:2 range']]);
  });

  it('of nothing but broken entries is twenty problems, and no fleet', () => {
    const [text, problems] = outcome('x '.repeat(900));
    assert.deepEqual([text, problems.length], [null, 20]);
  });

  it('is one problem where it is longer than any fleet', () => {
    for (const part of ['s21:600 ', ' ', '"', ':', ',', '1', '1,', '3.4/150:25,', 's21 :'])
      for (const end of ['', 'x', ' KZT']) {
        const text = `5${part.repeat(100_000 / part.length)}${end}`;
        assert.deepEqual(outcome(text), [null, [`${text.slice(0, 100)} syntax`]], part);
        const [, problems] = outcome([text, 's21:5']);
        assert.deepEqual(problems, [`${text.slice(0, 100)} syntax`], part);
      }
  });

  it('is read again as it is written', () => {
    forEvery(fleets, (fleet) => {
      const text = fleetText(fleet);
      const {inputs, problems} = resolve({host: {fleet: text}});
      assert.deepEqual([inputs.fleet, problems], [fleet, []]);
      assert.equal(fleetText(inputs.fleet ?? []), text);
      assert.deepEqual(resolve({reader: {fleet}}).inputs, inputs);
    });
  });
});

describe('A page’s list of entries', () => {
  it('may hold texts, models with counts, and figures', () => {
    assert.deepEqual(
      outcome([
        'S21:600',
        ' Antminer S19 : 5 ',
        {rig: 'Antminer S19 XP', count: 400},
        {rig: null, power: 3.4, hashrate: '150', count: '1 000'},
        {rig: 'none', power: '3.5', hashrate: 90, count: -0},
        {power: 3, hashrate: 100, count: 1},
      ]),
      ['antminer-s21:600 antminer-s19:5 antminer-s19-xp:400 3.4/150:1000 3.5/90:0 3/100:1', []],
    );
  });

  it('loses what cannot be used, and names it, or its place where it has no name', () => {
    const touchy: object = new Proxy({}, {get: thrower});
    const holes = ['s21:1'];
    holes[2] = 's21:3';
    assert.deepEqual(outcome(holes), ['antminer-s21:1 antminer-s21:3', ['entry 2 syntax']]);
    assert.deepEqual(
      outcome([
        ...[null, undefined, 5, {}, ['s21', 5], Symbol('x'), touchy, thrower],
        ...[{rig: 's99', count: 5}, {rig: 's21', count: NaN}, {rig: 's21', count: 1.5}, {rig: 's21'}],
        ...[
          {power: 51, hashrate: 1, count: 5},
          {power: {}, hashrate: 1, count: 5},
          {rig: 's21', count: '1,000'},
        ],
        ...['s21:1 000', 's17:7'],
      ]),
      [
        'antminer-s17:7',
        [
          ...Array.from({length: 8}, (_, place) => `entry ${place + 1} syntax`),
          ...['s99:5 unknown', 's21:NaN range', 's21:1.5 range', 's21: syntax'],
          ...['51/1:5 range', '/1:5 syntax', 's21:1,000 ambiguous', 's21:1 000 syntax'],
        ],
      ],
    );
  });

  it('that is none, or empty, or throws at every touch, is one problem', () => {
    const {proxy, revoke} = Proxy.revocable([], {});
    revoke();
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const odd: unknown[] = [
      5,
      true,
      {},
      [],
      new Set(['s21:5']),
      new Map(),
      Symbol('x'),
      thrower,
      {length: 1, 0: 's21:5'},
    ];
    for (const given of [...odd, proxy, new Proxy(['s21:5'], {get: thrower})]) {
      const [text, problems] = outcome(given);
      assert.deepEqual([text, problems.length], [null, 1]);
      assert.match(problems[0] ?? '', / syntax$/);
      assert.doesNotThrow(() => copyOfFleet(given));
    }
    assert.deepEqual(outcome(cyclic), [null, ['entry 1 syntax']]);
  });

  it('of any length is read to its thirty-second entry', () => {
    const looks: PropertyKey[] = [];
    const endless: unknown = new Proxy(Array.from({length: 1e6}), {
      get: (target, name) => {
        if (name === 'length') return 1e6;
        looks.push(name);
        return 's21:1';
      },
    });
    assert.equal(readFleet(endless)?.fleet?.length, 12);
    assert.equal(readFleet(endless)?.refused.length, 20);
    assert.equal(looks.length, 64);
    assert.equal((copyOfFleet(endless) as unknown[]).length, 32);
    assert.deepEqual(outcome(Array.from({length: 4e9 / 1000}, () => 'x'))[1].length, 20);
  });

  it('is frozen once it is read, entries too', () => {
    const {fleet} = resolve({host: {fleet: [{rig: 's21', count: 5}, '3/100:5']}}).inputs;
    assert.ok(fleet && Object.isFrozen(fleet) && fleet.every((entry) => Object.isFrozen(entry)));
  });

  it('never throws, and what is used is good, whatever it holds', () => {
    const any = fc.anything({withNullPrototype: true, withBigInt: true, withSparseArray: true, withObjectString: true});
    const nearly = fc.record(
      {
        rig: fc.oneof(fc.constantFrom('s21', 'none', '', null), any),
        power: fc.oneof(fc.double({min: 0, max: 60}), any),
        hashrate: fc.oneof(fc.double({min: 0, max: 200_000}), any),
        count: fc.oneof(fc.integer({min: -5, max: 6e6}), any),
      },
      {requiredKeys: []},
    );
    const text = fc.string({unit: fc.constantFrom(...Array.from('s219/:, .5e-\'_"\u00a0'))});
    forEvery(fc.oneof(text, fc.array(fc.oneof(nearly, text, any), {maxLength: 15})), (given) => {
      const {inputs, problems} = resolve({host: says({fleet: given})});
      calculate(inputs);
      assert.ok(problems.length <= 21);
      assert.doesNotThrow(() => JSON.stringify(problems));
      assert.deepEqual(resolve({host: says({fleet: copyOfFleet(given)})}).inputs, inputs);
      if (inputs.fleet) assert.deepEqual(readFleet(fleetText(inputs.fleet)), {fleet: inputs.fleet, refused: []});
    });
  });
});

describe('The figures of a fleet', () => {
  const inForce = (fleet: Fleet): Inputs => resolve({host: {fleet}}).inputs;

  it('of one model are that model’s own, to the bit, and so is its day', () => {
    forEvery(
      fc.tuple(fc.constantFrom(...RIGS), fc.integer({min: 1, max: 10_000_000})),
      ([{id, power, hashrate}, count]) => {
        const fleet = [{rig: id, power, hashrate, count}];
        const one = resolve({host: {rig: id, rigs: count}}).inputs;
        const {rigs, rigPower, rigHashrate} = inForce(fleet);
        assert.deepEqual([rigs, rigPower, rigHashrate], [count, power, hashrate]);
        assert.deepEqual(calculate(inForce(fleet)), calculate(one));
        // So are those of a model in several entries, and beside one of which there is none.
        const parts = [
          {...fleet[0], count: Math.floor(count / 3)},
          {...fleet[0], count: count - Math.floor(count / 3)},
        ];
        const beside = [...parts, {rig: null, power: 50, hashrate: 0, count: 0}] as Fleet;
        assert.deepEqual(calculate(inForce(beside)), calculate(one));
      },
    );
  });

  it('are sums and means, within those of the entries, in any order of them', () => {
    forEvery(
      fleets.chain((fleet) => fc.tuple(fc.constant(fleet), fc.shuffledSubarray([...fleet], {minLength: fleet.length}))),
      ([fleet, shuffled]) => {
        const {rigs, rigPower, rigHashrate} = figuresOfFleet(fleet);
        const other = figuresOfFleet(shuffled);
        assert.equal(other.rigs, rigs);
        assertClose('rigPower', other.rigPower, rigPower);
        assertClose('rigHashrate', other.rigHashrate, rigHashrate);
        const present = fleet.filter(({count}) => count > 0);
        assert.equal(
          rigs,
          fleet.reduce((sum, {count}) => sum + count, 0),
        );
        if (present.length === 0) assert.deepEqual([rigPower, rigHashrate], [0, 0]);
        for (const [mean, of] of [
          [rigPower, present.map(({power}) => power)],
          [rigHashrate, present.map(({hashrate}) => hashrate)],
        ] as const)
          if (of.length > 0) assert.ok(mean >= Math.min(...of) && mean <= Math.max(...of));
        assertClose(
          'load',
          rigs * rigPower,
          fleet.reduce((sum, {count, power}) => sum + count * power, 0),
        );
        assert.doesNotThrow(() => calculate(inForce(fleet)));
      },
    );
  });

  it('stay in their ranges at every end', () => {
    const most = Array.from({length: 12}, () => ({rig: null, power: 50, hashrate: 100_000, count: 833_333}));
    assert.deepEqual(figuresOfFleet(most), {rigs: 9_999_996, rigPower: 50, rigHashrate: 100_000});
    const below = most.map((entry) => ({...entry, power: 50 - 7e-15, hashrate: 1e5 - 1.5e-11}));
    assert.deepEqual(figuresOfFleet(below), {rigs: 9_999_996, rigPower: 50 - 7e-15, rigHashrate: 1e5 - 1.5e-11});
  });
});

/** The five inputs that have to do with each other, and where each is from. */
type State = Record<'rigs' | 'rigPower' | 'rigHashrate' | 'rig' | 'fleet', readonly [value: unknown, origin: string]>;
const FIVE = ['rigs', 'rigPower', 'rigHashrate', 'rig', 'fleet'] as const;

/** What a layer says may be: each value differs from layer to layer. */
const VALUES = {
  host: {rigs: 11, rigPower: 1.5, rigHashrate: 15, rig: 'antminer-s19', fleet: 'antminer-s21:10 3/100:30'},
  link: {rigs: 22, rigPower: 2.5, rigHashrate: 25, rig: 'antminer-s17', fleet: 'antminer-t21:7'},
  reader: {rigs: 33, rigPower: 3.5, rigHashrate: 35, rig: 'antminer-s9', fleet: '1/10:2 2/50:2'},
} as const;
type Name = keyof typeof VALUES;

/** Sum and means of the fleets above, by hand. */
const FIGURES: Readonly<Record<Name, readonly [rigs: number, power: number, hashrate: number]>> = {
  host: [40, (10 * 3.5 + 30 * 3) / 40, (10 * 200 + 30 * 100) / 40],
  link: [7, 3.61, 190],
  reader: [4, 1.5, 30],
};

/** The sentences of the model about a fleet, one after the other. */
function say(state: State, name: Name, said: Readonly<Record<string, unknown>>): void {
  const own = `${name}/${name}`;
  const model = RIGS.find(({id}) => id === said.rig);
  const hadFleet = state.fleet[0] !== null;
  if (model) {
    // A rig replaces both figures, and keeps the number of rigs.
    state.rigPower = [model.power, `${name}/nameplate`];
    state.rigHashrate = [model.hashrate, `${name}/nameplate`];
  }
  if (said.rig !== undefined) state.rig = [said.rig, own];
  if (said.fleet !== undefined) {
    // A fleet expands in its layer, and beats the rig of the same layer.
    const [rigs, power, hashrate] = FIGURES[name];
    [state.rigs, state.rigPower, state.rigHashrate] = [
      [rigs, own],
      [power, own],
      [hashrate, own],
    ];
  }
  // Values stand over what is expanded.
  for (const key of ['rigs', 'rigPower', 'rigHashrate'] as const)
    if (said[key] !== undefined) state[key] = [said[key], own];
  if (said.fleet !== undefined || said.rigPower !== undefined || said.rigHashrate !== undefined)
    state.rig = ['none', own];
  // The fleet is unset wherever one of the three figures is not its own.
  const isReplaced = ['rigs', 'rigPower', 'rigHashrate'].some((key) => said[key] !== undefined);
  if (said.fleet !== undefined) state.fleet = [isReplaced ? null : said.fleet, own];
  else if (hadFleet && (isReplaced || model)) state.fleet = [null, own];
}

describe('A fleet among layers', () => {
  /** Everything that a layer may say of the five, `none` among it. */
  const sayings = (name: Name): Readonly<Record<string, unknown>>[] =>
    Array.from({length: 32}, (_, set) => FIVE.filter((__, place) => set & (1 << place))).flatMap((keys) => {
      const said = Object.fromEntries(keys.map((key) => [key, VALUES[name][key]]));
      return said.rig === undefined ? [said] : [said, {...said, rig: 'none'}];
    });

  for (const [low, high] of [
    ['host', 'link'],
    ['host', 'reader'],
    ['link', 'reader'],
  ] as const)
    it(`is what the model says, whatever the ${low} and the ${high} say`, () => {
      const {inputs: untouched, origins: first} = resolve();
      for (const below of sayings(low))
        for (const above of sayings(high)) {
          const layers: Layers = {[low]: below, [high]: above};
          const {inputs, given, origins, problems} = resolve(layers);
          const state = Object.fromEntries(
            FIVE.map((key) => [key, [untouched[key], `${first[key].layer}/${first[key].source}`]]),
          ) as unknown as State;
          say(state, low, below);
          say(state, high, above);
          const found = FIVE.map((key) => {
            const {layer, source} = origins[key];
            return [key === 'fleet' ? inputs.fleet && fleetText(inputs.fleet) : inputs[key], `${layer}/${source}`];
          });
          assert.deepEqual(
            found,
            FIVE.map((key) => state[key]),
            JSON.stringify(layers),
          );
          assert.deepEqual(problems, []);
          // What was given stays known, also where it is no longer in force.
          const fleet = above.fleet ?? below.fleet ?? null;
          assert.equal(given.fleet && fleetText(given.fleet), fleet);
          assert.equal(given.rig, above.rig ?? below.rig ?? 'article');
        }
    });

  it('is no business of a market feed', () => {
    const {inputs, problems} = resolve({market: says({fleet: 's21:5'})});
    assert.equal(inputs.fleet, null);
    assert.deepEqual(
      problems.map(({key, layer, reason}) => [key, layer, reason]),
      [['fleet', 'market', 'unknown']],
    );
  });

  it('stands where the fleet of a higher layer cannot be used', () => {
    const {inputs, origins, problems} = resolve({host: {fleet: 's21:5'}, link: {fleet: 's99:5', rig: 'none'}});
    assert.equal(inputs.fleet && fleetText(inputs.fleet), 'antminer-s21:5');
    assert.equal(origins.rigs.layer, 'host');
    assert.deepEqual(
      problems.map(({layer, value, reason}) => [layer, value, reason]),
      [['link', 's99:5', 'unknown']],
    );
  });

  it('changes nothing in core: its figures are those of the mean rig', () => {
    const {inputs} = resolve({host: {fleet: 's21:600 s19:400'}});
    for (const fleet of [null, [{rig: 'antminer-s9', count: 7, power: 1.323, hashrate: 13.5}] as const])
      assert.deepEqual(calculate({...inputs, fleet}), calculate(inputs));
  });

  it('that calculate is given has to be one', () => {
    const touchy = new Proxy([], {get: thrower});
    for (const fleet of [[], ['s99:5'], 's21:5', {}, [null], Array.from({length: 13}, () => 's21:5'), touchy])
      assert.throws(() => calculate({fleet: fleet as unknown as Fleet}), {
        name: 'RangeError',
        message: /^fleet is .*12 entries/,
      });
  });
});
