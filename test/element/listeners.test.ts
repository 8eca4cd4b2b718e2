import {expect} from '@open-wc/testing';

import {type Calculator, enter, only, page} from './driver.js';

// In a file of its own: a calculator of another test, in a frame that was removed, would still be listening.
describe('An element that is removed', () => {
  // The first of a page follows its history from then on, because a reader may come back from a page without one.
  before(async () => {
    (await page('<kz-mining-calculator></kz-mining-calculator>')).remove();
  });

  it('leaves no listener on the page', async () => {
    const left = new Set<string>();
    const {addEventListener: add, removeEventListener: remove} = Object.getOwnPropertyDescriptors(
      EventTarget.prototype,
    );
    const ids = new Map<unknown, number>();
    const nameOf = (target: EventTarget, name: string, listener: unknown): string => {
      if (!ids.has(listener)) ids.set(listener, ids.size);
      return `${name} of ${target.constructor.name}, ${ids.get(listener) ?? ''}`;
    };
    const isInside = (target: EventTarget): boolean => target instanceof Node && target.getRootNode() !== document;
    EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...[name, listener, more]) {
      const target = this ?? window;
      if (!isInside(target)) left.add(nameOf(target, name, listener));
      add.value?.call(target, name, listener, more);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...[name, listener, more]) {
      const target = this ?? window;
      left.delete(nameOf(target, name, listener));
      remove.value?.call(target, name, listener, more);
    };
    try {
      const whole = await page('<kz-mining-calculator share></kz-mining-calculator>');
      expect([...left].join('; ')).to.match(/hashchange of Window/);
      const element = only(whole, 'kz-mining-calculator') as Calculator;
      await enter(element, 'rigs', '500');
      element.remove();
      await element.updateComplete;
      expect([...left]).to.deep.equal([]);
    } finally {
      Object.defineProperties(EventTarget.prototype, {addEventListener: add, removeEventListener: remove});
    }
  });

  it('and drawn after that, leaves none either', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    const {addEventListener: add} = Object.getOwnPropertyDescriptors(EventTarget.prototype);
    const added: string[] = [];
    element.rigs = 500;
    element.remove();
    EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...[name, listener, more]) {
      const target = this ?? window;
      if (!(target instanceof Node)) added.push(name);
      add.value?.call(target, name, listener, more);
    };
    try {
      await element.updateComplete;
      expect(element.inputs.rigs).to.equal(500);
      expect(added).to.deep.equal([]);
    } finally {
      Object.defineProperty(EventTarget.prototype, 'addEventListener', add);
    }
  });
});
