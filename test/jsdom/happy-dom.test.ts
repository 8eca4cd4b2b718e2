import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {Window} from 'happy-dom';

/** What a page's unit tests see of the document, as Vitest's environment makes it global in Node. */
function globalDocument(): void {
  const window = new Window({url: 'https://example.org/'});
  window.document.write('<!doctype html><html lang="en"><body></body></html>');
  for (let level: object = window; level !== Object.prototype; level = Object.getPrototypeOf(level) as object)
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level)))
      if (!(name in globalThis) || ['Event', 'CustomEvent', 'EventTarget'].includes(name))
        Object.defineProperty(globalThis, name, {...descriptor, configurable: true});
}

test('In happy-dom the element draws, computes anew for page and reader, and leaves without an error', async () => {
  globalDocument();
  const errors: string[] = [];
  process.on('unhandledRejection', (error) => errors.push(String(error)));
  await import(new URL('../../dist/define.js', import.meta.url).href);

  const element = document.createElement('kz-mining-calculator');
  document.body.append(element);
  // A promise that is rejected is told after this turn.
  await setTimeout(100);
  const net = (): string | null | undefined => element.shadowRoot?.querySelector('[part=net] output')?.textContent;
  assert.equal(net(), '$63.55');
  element.rigs = 500;
  await element.updateComplete;
  assert.equal(net(), '$31.77');

  const changes: unknown[] = [];
  element.addEventListener('kz-change', ({detail}) => changes.push([detail.key, detail.given]));
  const field = element.shadowRoot?.querySelector<HTMLInputElement>('[name=rigs]');
  assert.ok(field);
  field.focus();
  field.value = '1000';
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  field.blur();
  await element.updateComplete;
  assert.equal(net(), '$63.55');
  assert.deepEqual(changes, [['rigs', 1000]]);
  element.remove();
  await setTimeout(100);
  assert.deepEqual(errors, []);
});
