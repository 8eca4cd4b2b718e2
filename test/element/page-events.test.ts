import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {leavePage, listenToPage} from '../../src/element/page-events.js';

describe('Listeners that share one of the page', () => {
  it('hear an event though another of them throws, and not once they have left, be it during the event', () => {
    const target = new EventTarget();
    const heard: string[] = [];
    const listener = (name: string, then?: () => void): EventListenerObject => ({
      handleEvent: () => {
        heard.push(name);
        then?.();
      },
    });
    const leaving = listener('leaving');
    const all = [
      listener('throwing', () => {
        throw new Error('broken');
      }),
      listener('first', () => {
        leavePage(target, 'resize', leaving);
      }),
      leaving,
      listener('last'),
    ];
    for (const each of all) listenToPage(target, 'resize', each);
    target.dispatchEvent(new Event('resize'));
    assert.deepEqual(heard, ['throwing', 'first', 'last']);
  });
});
