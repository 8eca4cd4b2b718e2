import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {calculate, resolve, type Rig, RIGS} from '../../src/core/index.js';
import {read} from '../../src/core/read.js';

const rigs: readonly Rig[] = RIGS;

/** The rigs that one can buy. */
const models = rigs.filter(({maker}) => maker !== null);

/** A model without its brand: `S21 XP` of `Antminer S21 XP`. */
const modelOf = ({name}: Rig): string => name.split(' ').slice(1).join(' ');

/** What people call a rig. */
const namesOf = (rig: Rig): readonly string[] =>
  rig.maker === null
    ? [rig.name]
    : [rig.name, modelOf(rig), `${rig.maker} ${modelOf(rig)}`, `${rig.maker} ${rig.name}`];

/** How a page may write a name. */
const spellingsOf = (name: string): readonly string[] => [
  name,
  name.toLowerCase(),
  name.toUpperCase(),
  name.replaceAll(' ', '-'),
  name.replaceAll(' ', '_'),
  name.replaceAll(' ', '  '),
  ` ${name} `,
  `“${name}”`,
];

const assertIs = (text: string, id: string): void => {
  assert.deepEqual(read('rig', text), {value: id}, JSON.stringify(text));
};

describe('The name of a rig', () => {
  for (const rig of rigs)
    it(`is understood in any case, with and without its maker: ${rig.name}`, () => {
      for (const name of [rig.id, ...namesOf(rig)])
        for (const spelling of spellingsOf(name)) assertIs(spelling, rig.id);
    });

  it('is understood as people write it', () => {
    assertIs('S21', 'antminer-s21');
    assertIs('s19 xp hyd', 'antminer-s19-xp-hyd');
    assertIs('Bitmain S21', 'antminer-s21');
    assertIs('bitmain antminer s21+', 'antminer-s21-plus');
    assertIs('S21+ Hyd', 'antminer-s21-plus-hyd');
    assertIs('s21 plus', 'antminer-s21-plus');
    assertIs('WhatsMiner M30S++', 'whatsminer-m30s-plus-plus');
    assertIs('Canaan A1566', 'avalon-a1566');
    assertIs('sealminer a2', 'sealminer-a2');
  });

  it('is that of no other rig', () => {
    const names = rigs.flatMap((rig) => namesOf(rig).map((name) => name.toLowerCase()));
    assert.equal(new Set(names).size, names.length);
  });

  it('is unknown where no rig has exactly that name', () => {
    for (const name of [
      ...['S21 Ultra', 'S21 X', 'S2', 'S211', 'XP', 'Hyd', 'S21 XP Hyd Pro', 'S 21', 'S21XP', 'S21++'],
      ...['Antminer', 'Bitmain', 'Bitmain Antminer', 'MicroBT S21', 'Whatsminer S21', 'Antminer Bitmain S21'],
      ...['S21, S19', 'constructor', '__proto__', 'toString', '-', '+', '-S21', 'S21-'],
    ])
      assert.deepEqual(read('rig', name), {reason: 'unknown'}, name);
  });

  it('fills in the power and the hashrate of the rig, under its id', () => {
    const {inputs, given, origins, problems} = resolve({host: {rig: 'S21' as 'antminer-s21'}});
    assert.deepEqual([inputs.rig, inputs.rigPower, inputs.rigHashrate], ['antminer-s21', 3.5, 200]);
    assert.equal(given.rig, 'antminer-s21');
    assert.equal(origins.rigHashrate.source, 'nameplate');
    assert.deepEqual(problems, []);
  });
});

describe('The price of a rig that was chosen', () => {
  const priceOf = (rig: string): number => {
    const {inputs} = resolve({host: {rig: rig as 'none', rigs: 1}});
    assert.equal(inputs.rig, rig);
    return calculate(inputs).investment;
  };

  it('follows its hashrate: an Antminer S21 XP Hyd of 473 TH/s costs 7095 dollars at 15 each', () => {
    assert.equal(priceOf('antminer-s21-xp-hyd'), 473 * 15);
    assert.equal(priceOf('antminer-s21'), 3000);
  });

  it('is its own, whichever rig was chosen', () => {
    assert.deepEqual(
      models.map(({id}) => [id, priceOf(id)]),
      models.map(({id, hashrate}) => [id, hashrate * 15]),
    );
    assert.ok(new Set(models.map(({id}) => priceOf(id))).size > 30, 'hardly any two rigs cost the same');
  });

  it('is its own too where the reader chooses another rig than the page', () => {
    for (const {id, hashrate} of models) {
      const {inputs} = resolve({host: {rig: 'antminer-s9', rigs: 1}, reader: {rig: id as 'none'}});
      assert.equal(calculate(inputs).investment, hashrate * 15, id);
    }
  });

  it('gives way to a price that the page or the reader gives', () => {
    for (const layer of ['host', 'reader'] as const) {
      const {inputs} = resolve({host: {rigs: 1}, reader: {rig: 'antminer-s21-xp'}, [layer]: {rigs: 1, rigPrice: 2500}});
      assert.equal(calculate(inputs).investment, 2500, layer);
    }
  });
});
