import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {type Layer, resolve} from '../../src/core/layers.js';
import type {Inputs} from '../../src/core/parameters.js';
import type {Actions, Context} from '../../src/ui/context.js';
import {inSteps} from '../../src/ui/in-steps.js';
import {contextOf} from './context.js';

/** An element with its inputs, and how often it was asked to render again. */
class Element {
  renders = 0;
  readonly #actions = {
    refresh: () => {
      this.renders += 1;
    },
  } as Actions;

  context(values: Layer = {}, isComplete = true): Context {
    const context = contextOf(resolve({host: values}));
    return {...context, model: {...context.model, isComplete}, actions: this.#actions};
  }
}

const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Lets what was begun run until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turns = 0; turns < 5000 && !isSo(); turns += 1) await turn();
}

/** Lets everything run that was begun. */
async function settle(isSo: () => boolean): Promise<void> {
  await until(isSo);
  // What comes after the end would come now.
  for (let turns = 0; turns < 50; turns += 1) await turn();
}

/** A page that is held up. */
function holdUp(): void {
  const end = performance.now() + 3;
  while (performance.now() < end);
}

/** A computation of so many steps of a few milliseconds, which keeps a log. Its value are the rigs and the variant. */
function logged(steps: number, relevant?: (inputs: Inputs) => Inputs) {
  const log: string[] = [];
  const compute = inSteps(function* ({rigs}: Inputs, variant: number) {
    log.push(`start ${rigs} ${variant}`);
    for (let step = 0; step < steps; step += 1) {
      holdUp();
      log.push(`step ${rigs} ${variant}`);
      yield;
    }
    return `${rigs} ${variant}`;
  }, relevant);
  return {log, compute};
}

describe('A slow computation', () => {
  it('has no value until it is done, then the element renders once more and has it', async () => {
    const {compute} = logged(10);
    const element = new Element();
    assert.equal(compute(element.context({rigs: 5}), 1), undefined);
    assert.equal(compute(element.context({rigs: 5}), 1), undefined);
    await settle(() => element.renders > 0);
    assert.equal(compute(element.context({rigs: 5}), 1), '5 1');
    assert.equal(element.renders, 1);
  });

  it('lets the page do other things between its steps', async () => {
    const {log, compute} = logged(30);
    const element = new Element();
    compute(element.context(), 1);
    let other = 0;
    const ticking = setInterval(() => {
      if (log.length > 0) other += 1;
      log.push('page');
    });
    await settle(() => element.renders > 0);
    clearInterval(ticking);
    const steps = log.filter((entry) => entry.startsWith('step')).length;
    const [first, last] = [log.indexOf('step 1000 1'), log.lastIndexOf('step 1000 1')];
    assert.equal(steps, 30);
    assert.ok(other > 0);
    const between = log.slice(first, last).filter((entry) => entry === 'page').length;
    // Eight milliseconds are at most three steps of three, so that thirty steps pause nine times at least.
    assert.ok(between >= 5, `${between} of the page's own between the steps`);
  });

  it('begins anew where an input changes, and drops what it had begun', async () => {
    const {log, compute} = logged(30);
    const element = new Element();
    compute(element.context({rigs: 5}), 1);
    await until(() => log.length > 1);
    assert.equal(compute(element.context({rigs: 6}), 1), undefined);
    const before = log.filter((entry) => entry === 'step 5 1').length;
    await settle(() => element.renders > 0);
    assert.equal(compute(element.context({rigs: 6}), 1), '6 1');
    assert.ok(before < 30);
    assert.equal(log.filter((entry) => entry === 'step 5 1').length, before);
    assert.equal(element.renders, 1);
  });

  it('is not begun at all where the inputs change at once, as a slider is dragged', async () => {
    const {log, compute} = logged(2);
    const element = new Element();
    for (const rigs of [5, 6, 7, 8]) compute(element.context({rigs}), 1);
    await settle(() => element.renders > 0);
    assert.deepEqual(
      log.filter((entry) => entry.startsWith('step')),
      ['step 8 1', 'step 8 1'],
    );
  });

  it('begins anew where its variant changes', async () => {
    const {compute} = logged(2);
    const element = new Element();
    compute(element.context(), 1);
    await settle(() => element.renders > 0);
    assert.equal(compute(element.context(), 2), undefined);
    await settle(() => element.renders > 1);
    assert.equal(compute(element.context(), 2), '1000 2');
  });

  it('goes on where only an input changes that makes no difference to it', async () => {
    const {log, compute} = logged(10, (inputs) => ({...inputs, currency: 'USD'}));
    const element = new Element();
    compute(element.context(), 1);
    await until(() => log.length > 1);
    compute(element.context({currency: 'KZT'}), 1);
    await settle(() => element.renders > 0);
    assert.equal(compute(element.context({currency: 'KZT'}), 1), '1000 1');
    assert.equal(log.filter((entry) => entry.startsWith('start')).length, 1);
  });

  it('is another one for each element', async () => {
    const {compute} = logged(5);
    const [first, second] = [new Element(), new Element()];
    compute(first.context({rigs: 5}), 1);
    compute(second.context({rigs: 6}), 1);
    await settle(() => first.renders + second.renders > 1);
    assert.equal(compute(first.context({rigs: 5}), 1), '5 1');
    assert.equal(compute(second.context({rigs: 6}), 1), '6 1');
  });

  it('does not begin before the first frame is complete, nor on a server, which has no other', async () => {
    const {log, compute} = logged(2);
    const element = new Element();
    assert.equal(compute(element.context({}, false), 1), undefined);
    await settle(() => log.length > 0);
    assert.deepEqual([log, element.renders], [[], 0]);
    compute(element.context(), 1);
    await settle(() => element.renders > 0);
    assert.equal(compute(element.context(), 1), '1000 1');
  });

  it('keeps its value while a later frame is not complete', async () => {
    const {compute} = logged(2);
    const element = new Element();
    compute(element.context(), 1);
    await settle(() => element.renders > 0);
    assert.equal(compute(element.context({}, false), 1), '1000 1');
  });

  it('leaves nothing to run when it is done', async () => {
    const {compute} = logged(5);
    const element = new Element();
    const {setTimeout: native} = globalThis;
    let pending = 0;
    globalThis.setTimeout = ((call: () => void, delay?: number) => {
      pending += 1;
      return native(() => {
        pending -= 1;
        call();
      }, delay);
    }) as typeof setTimeout;
    try {
      compute(element.context(), 1);
      assert.equal(pending, 1);
      while (element.renders === 0) await new Promise((done) => native(done));
      assert.equal(pending, 0);
    } finally {
      globalThis.setTimeout = native;
    }
  });
});
