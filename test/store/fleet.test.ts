import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';

import {type Fleet, type Key, resolve} from '../../src/core/index.js';
import {fleetText} from '../../src/core/fleet.js';
import {linkIn} from '../../src/exchange/address.js';
import {decodeLink, encodeLink} from '../../src/exchange/link.js';
import {resolveScenario, readScenarios, scenarioFrom, smallestLayerFor, underRules} from '../../src/store/scenarios.js';
import {Store} from '../../src/store/store.js';
import {says} from './layers.js';
import {typeInto} from './typing.js';

let store: Store;
beforeEach(() => {
  store = new Store();
});

const S21 = {rig: 'antminer-s21', power: 3.5, hashrate: 200} as const;
const S19 = {rig: 'antminer-s19', power: 3.25, hashrate: 95} as const;
const OWN = {rig: null, power: 3.4, hashrate: 150};
const FLEET: Fleet = [
  {...S21, count: 600},
  {...S19, count: 400},
  {...OWN, count: 25},
];

/** The fleet in force as its attribute writes it; null where there is none. */
const inForce = (of = store): string | null => of.inputs.fleet && fleetText(of.inputs.fleet);

const TEXT = 'antminer-s21:600 antminer-s19:400 3.4/150:25';

const layerOf = (key: Key): string => store.resolution.origins[key].layer;

describe('A fleet that the page gives', () => {
  it('is a copy: what the page does to its list later changes nothing', () => {
    const entries = FLEET.map((entry) => ({...entry}));
    store.setHost('fleet', entries);
    const {inputs} = store;
    entries.forEach((entry) => (entry.count = 1));
    entries.pop();
    store.setHost('uptime', 90);
    assert.equal(inForce(), TEXT);
    assert.equal(store.inputs.rigs, inputs.rigs);
    assert.deepEqual(store.host('fleet'), FLEET);
  });

  it('is read back as it was understood, without the entries that were not', () => {
    store.setHost('fleet', 'S21:600 many S19:400, 3.4/150:25');
    assert.deepEqual(store.host('fleet'), FLEET);
    assert.deepEqual(
      store.problems.map(({key, value}) => [key, value]),
      [['fleet', 'many']],
    );
    store.setHost('fleet', 'many');
    assert.equal(store.host('fleet'), undefined);
    store.setHost('fleet', undefined);
    assert.deepEqual([store.problems, inForce(), store.inputs.rigs], [[], null, 1000]);
  });

  it('may throw at every touch, and is a problem then', () => {
    const throws = (): never => {
      throw new Error('of the page');
    };
    const {proxy, revoke} = Proxy.revocable([], {});
    revoke();
    const getter = Object.defineProperty({rig: 's21'}, 'count', {get: throws});
    for (const given of [proxy, new Proxy([], {get: throws}), [getter], [new Proxy({}, {get: throws})]]) {
      store.setHost('fleet', given);
      assert.deepEqual(
        store.problems.map(({key, reason}) => [key, reason]),
        [['fleet', 'syntax']],
      );
      assert.equal(inForce(), null);
    }
  });

  it('is asked only once for what it says', () => {
    let count = 0;
    store.setHost('fleet', [
      {
        rig: 's21',
        get count() {
          return (count += 1);
        },
      },
    ]);
    store.setHost('uptime', 90);
    assert.deepEqual([inForce(), count], ['antminer-s21:1', 1]);
  });
});

describe('A fleet that the reader takes', () => {
  it('is in force at once, and committed with its value', () => {
    const commit = store.takeFleet(FLEET);
    assert.deepEqual([commit.key, commit.value, commit.given], ['fleet', FLEET, FLEET]);
    const {rigs, rigPower, rig} = store.inputs;
    assert.deepEqual(
      [rigs, rigPower.toFixed(6), rig],
      [1025, ((600 * 3.5 + 400 * 3.25 + 25 * 3.4) / 1025).toFixed(6), 'none'],
    );
    assert.equal(store.consumeChangeCause(), 'reader');
  });

  it('replaces the reader’s own rig, figures and number of rigs, and drops what is half typed of them', () => {
    store.choose('rig', 'antminer-s9');
    typeInto(store, 'rigPower', '9');
    typeInto(store, 'rigs', '12x');
    typeInto(store, 'rigHashrate', '');
    typeInto(store, 'uptime', '9x');
    store.takeFleet(FLEET);
    assert.equal(inForce(), TEXT);
    for (const key of ['rigs', 'rigPower', 'rigHashrate'] as const) assert.equal(store.draft(key), undefined);
    assert.notEqual(store.draft('uptime'), undefined);
  });

  it('gives way to a rig that the reader chooses, which keeps the number of rigs', () => {
    store.takeFleet(FLEET);
    store.choose('rig', 'antminer-s9');
    assert.deepEqual([inForce(), store.inputs.rigs, store.inputs.rig], [null, 1025, 'antminer-s9']);
    store.takeFleet(FLEET.slice(0, 1));
    typeInto(store, 'rigs', '7');
    store.commit('rigs');
    store.choose('rig', 'antminer-s19');
    assert.deepEqual([store.inputs.rigs, store.inputs.rigPower], [7, 3.25]);
  });

  it('gives way to a rig over a fleet of the page or the link too', () => {
    for (const give of [() => store.setHost('fleet', FLEET), () => store.setLink(says({fleet: TEXT}))]) {
      store = new Store();
      give();
      store.choose('rig', 'antminer-s9');
      assert.deepEqual([inForce(), store.inputs.rigs, store.inputs.rig], [null, 1025, 'antminer-s9']);
      store.reset();
    }
  });

  it('is scaled by a number of rigs that is typed, and stands again once that is emptied', () => {
    store.takeFleet(FLEET);
    const {rigPower, rigHashrate} = store.inputs;
    typeInto(store, 'rigs', '2050');
    assert.deepEqual([inForce(), store.inputs.rigPower, store.inputs.rigHashrate], [null, rigPower, rigHashrate]);
    store.commit('rigs');
    typeInto(store, 'rigs', '');
    store.commit('rigs');
    assert.equal(inForce(), TEXT);
  });

  it('comes back as it was, with all that it had replaced', () => {
    store.choose('rig', 'antminer-s9');
    typeInto(store, 'rigs', '77');
    store.commit('rigs');
    const before = [store.fleetValues, store.inputs] as const;
    store.takeFleet(FLEET);
    const between = store.fleetValues;
    const commit = store.restoreFleet(before[0]);
    assert.deepEqual([store.inputs, commit], [before[1], {key: 'fleet', value: null, given: null}]);
    assert.deepEqual(store.restoreFleet(between).value, FLEET);
    assert.equal(inForce(), TEXT);
  });

  it('is none without an entry: what the page says counts again, and nothing is a problem', () => {
    store.setHost('fleet', 's9:5');
    store.takeFleet(FLEET);
    store.takeFleet([]);
    assert.deepEqual([inForce(), layerOf('fleet'), store.problems], ['antminer-s9:5', 'host', []]);
  });

  it('is dropped by a reset, with that of a link, and the page’s stays', () => {
    store.setHost('fleet', 's9:5');
    store.setLink(says({fleet: 's19:5'}));
    assert.equal(inForce(), 'antminer-s19:5');
    assert.equal(store.linked, true);
    store.takeFleet(FLEET);
    store.reset();
    assert.deepEqual([inForce(), layerOf('rigs')], ['antminer-s9:5', 'host']);
  });

  it('that says the same is no change', () => {
    store.takeFleet(FLEET);
    const {inputs} = store;
    store.consumeChangeCause();
    store.takeFleet(FLEET.map((entry) => ({...entry})));
    assert.equal(store.inputs, inputs);
    assert.equal(store.consumeChangeCause(), undefined);
  });

  it('stands while other values are taken, in one step', () => {
    store.takeFleet(FLEET);
    typeInto(store, 'uptime', '9x');
    const commits = store.takeValues({uptime: 50, electricityPrice: {amount: 33, currency: 'KZT'}});
    assert.deepEqual(
      commits.map(({key, given}) => [key, given]),
      [
        ['uptime', 50],
        ['electricityPrice', {amount: 33, currency: 'KZT'}],
      ],
    );
    assert.deepEqual([inForce(), store.draft('uptime'), store.inputs.uptime], [TEXT, undefined, 50]);
  });
});

/** What a receiver with the same page has after the way through an address. */
function receivedFrom(sender: Store, host: Readonly<Record<string, unknown>>): Store {
  const {values, problems} = decodeLink(encodeLink(sender.shareLayer()));
  assert.deepEqual(problems, []);
  const receiver = new Store();
  for (const [key, value] of Object.entries(host)) receiver.setHost(key as Key, value);
  receiver.setLink(values);
  return receiver;
}

describe('A link with a fleet', () => {
  it('gives the same numbers over the same page, whatever page and reader said', () => {
    const hosts = [{}, {fleet: TEXT}, {rig: 'antminer-s9', rigs: 50}, {fleet: TEXT, rigs: 2000}, {rigPower: 9}];
    const acts: readonly ((sender: Store) => void)[] = [
      () => undefined,
      (sender) => sender.takeFleet([{...S19, count: 3}]),
      (sender) => sender.choose('rig', 'antminer-s9'),
      (sender) => typeInto(sender, 'rigs', '500'),
      (sender) => typeInto(sender, 'rigPower', '4'),
      (sender) => typeInto(sender, 'rigHashrate', '99'),
    ];
    for (const host of hosts)
      for (const first of acts)
        for (const second of acts) {
          const sender = new Store();
          for (const [key, value] of Object.entries(host)) sender.setHost(key as Key, value);
          first(sender);
          second(sender);
          const receiver = receivedFrom(sender, host);
          assert.deepEqual(receiver.inputs, sender.inputs);
          assert.deepEqual(receiver.result, sender.result);
          assert.deepEqual(receivedFrom(receiver, host).inputs, sender.inputs);
        }
  });

  it('names the fleet instead of the figures that it fills in', () => {
    store.takeFleet(FLEET);
    const {rigs, rigPower, rigHashrate, rig, fleet} = store.shareLayer();
    assert.deepEqual([rigs, rigPower, rigHashrate, rig, fleet], [undefined, undefined, undefined, undefined, FLEET]);
    assert.ok(encodeLink(store.shareLayer()).includes('fleet:antminer-s21:600%20antminer-s19:400%203.4%2F150:25'));
  });

  it('is read in every form that senders make of it', () => {
    for (const link of [
      'fleet:antminer-s21:600%20antminer-s19:400%203.4%2F150:25',
      'fleet:antminer-s21:600+antminer-s19:400+3.4/150:25',
      'fleet:S21:600,S19:400, 3.4/150:25',
      'fleet%3Aantminer-s21%3A600%20antminer-s19%3A400%203.4%2F150%3A25',
      'fleet%253Aantminer-s21%253A600%2520antminer-s19%253A400%25203.4%252F150%253A25',
      'fleet:antminer-s21:600%20antminer-s19:400%203.4%2F150:25.',
      'FLEET:antminer-s21:600 antminer-s19:400 3.4/150:25).',
      ';fleet:antminer-s21:600 antminer-s19:400 3.4/150:25;',
    ]) {
      const {values, problems} = decodeLink(linkIn(`https://example.org/#kz=${link}`, '') ?? '');
      const resolution = resolve({link: values});
      assert.deepEqual([...problems, ...resolution.problems], [], link);
      assert.equal(resolution.inputs.fleet && fleetText(resolution.inputs.fleet), TEXT, link);
    }
  });

  it('that is hostile is problems, not more', () => {
    for (const link of [
      'fleet:',
      'fleet',
      `fleet:${'x+'.repeat(3000)}`,
      `fleet:${'s21:600+'.repeat(900)}`,
      'fleet:%00:5',
      'fleet:%ff%fe',
    ]) {
      const {values, problems} = decodeLink(link);
      const resolution = resolve({link: values});
      assert.equal(resolution.inputs.fleet, null, link.slice(0, 20));
      assert.ok(problems.length + resolution.problems.length <= 21);
    }
  });
});

describe('A scenario with a fleet', () => {
  const kept = (of: Store) => readScenarios(JSON.parse(JSON.stringify([scenarioFrom('Mine', of.resolution)])));

  it('comes back over the night, and is frozen', () => {
    store.takeFleet(FLEET);
    const {scenarios, problems} = kept(store);
    const [one] = scenarios;
    assert.ok(one);
    assert.deepEqual([problems, one.values.fleet], [[], FLEET]);
    assert.ok(
      Object.isFrozen(one.values.fleet) && (one.values.fleet as Fleet).every((entry) => Object.isFrozen(entry)),
    );
    for (const key of ['rigs', 'rig', 'rigPower', 'rigHashrate'] as const) assert.equal(one.values[key], undefined);
    assert.deepEqual(resolveScenario(one, store.inputs).inputs, store.inputs);
  });

  it('keeps its fleet under the law', () => {
    store.takeFleet(FLEET);
    const law = underRules('Law', scenarioFrom('Mine', store.resolution), 'law-2026');
    const {inputs} = resolveScenario(law, store.inputs);
    assert.deepEqual([inputs.fleet, inputs.taxRate, inputs.rigs], [FLEET, 20, 1025]);
  });

  it('is loaded over any page, and one without a fleet over a page with one', () => {
    const worlds: readonly (() => Store)[] = [
      () => new Store(),
      ...[{fleet: TEXT}, {fleet: 's9:5'}, {fleet: TEXT, rigs: 7}, {rig: 'antminer-s21', rigs: 1000}, {rigPower: 3}].map(
        (host) => () => {
          const world = new Store();
          for (const [key, value] of Object.entries(host)) world.setHost(key as Key, value);
          return world;
        },
      ),
      () => {
        const world = new Store();
        world.takeFleet(FLEET);
        return world;
      },
    ];
    for (const from of worlds)
      for (const over of worlds) {
        const [sender, receiver] = [from(), over()];
        const scenario = scenarioFrom('Mine', sender.resolution);
        const given = resolveScenario(scenario, receiver.inputs);
        receiver.load(smallestLayerFor(given, (reader) => receiver.preview(reader)));
        assert.deepEqual(receiver.inputs, sender.inputs);
      }
  });

  it('loses the entries of a page’s store that cannot be used, and tells of them', () => {
    const values = {fleet: [{rig: 's21', count: 5}, {rig: 's99', count: 5}, 'x']};
    const {scenarios, problems} = readScenarios([{version: 1, name: 'Good', values}]);
    assert.deepEqual(scenarios[0]?.values, {fleet: [{...S21, count: 5}]});
    assert.deepEqual(
      problems.map(({key, value, layer}) => [key, value, layer]),
      [
        ['fleet', 's99:5', 'host'],
        ['fleet', 'x', 'host'],
      ],
    );
  });
});
