import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {PARAMETERS, RIGS} from '../../src/core/index.js';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly maker: string | null;
  readonly hashrate: number;
  readonly power: number;
  readonly released: string | null;
}

const {rigs: listed} = JSON.parse(readFileSync(new URL('rigs.json', import.meta.url), 'utf8')) as {
  readonly rigs: readonly Listed[];
};

describe('The rigs', () => {
  it('are those of the list, in its order, with its figures', () => {
    assert.deepEqual(
      RIGS.map((rig) => ({...rig})),
      listed.map(({id, name, maker, hashrate, power, released}) => ({
        id,
        name,
        maker,
        hashrate,
        power,
        released: released === null ? null : Number(released),
      })),
    );
  });

  it('have ids that no other has and that a link can carry', () => {
    const ids = RIGS.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(!(ids as readonly string[]).includes('none'));
  });

  it('fit the ranges of a rig’s power and hashrate', () => {
    for (const {id, power, hashrate} of RIGS) {
      assert.ok(power > PARAMETERS.rigPower.min && power <= PARAMETERS.rigPower.max, id);
      assert.ok(hashrate > PARAMETERS.rigHashrate.min && hashrate <= PARAMETERS.rigHashrate.max, id);
    }
  });

  it('begin with the article’s, which is the default', () => {
    const [first] = RIGS;
    assert.equal(first.id, PARAMETERS.rig.default);
    assert.equal(first.power, PARAMETERS.rigPower.default);
    assert.equal(first.hashrate, PARAMETERS.rigHashrate.default);
    assert.ok(Math.abs((1000 * first.power) / first.hashrate - 17.5) < 1e-12);
  });
});
