import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {JSDOM, VirtualConsole} from 'jsdom';

/** What a page's unit tests see of the document, as Jest's environment makes it global in Node. */
function globalDocument(): {errors: string[]} {
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', ({message}) => errors.push(message));
  const {window} = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
    url: 'https://example.org/',
    pretendToBeVisual: true,
    virtualConsole,
  });
  const descriptors = Object.getOwnPropertyDescriptors(window);
  for (const [name, descriptor] of Object.entries(descriptors))
    if (!(name in globalThis) || ['Event', 'CustomEvent', 'EventTarget'].includes(name))
      Object.defineProperty(globalThis, name, {...descriptor, configurable: true});
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    Object.defineProperty(globalThis, name, {value: window[name].bind(window), configurable: true});
  return {errors};
}

// jsdom 26, which Jest 30 has, knows no `replaceSync` and no adopted style sheets.
test('In jsdom the element draws, computes anew, and leaves without an error', async () => {
  const {errors} = globalDocument();
  process.on('unhandledRejection', (error) => errors.push(String(error)));
  await import(new URL('../../dist/define.js', import.meta.url).href);

  const element = document.createElement('kz-mining-calculator');
  document.body.append(element);
  // A promise that is rejected is told after this turn.
  await setTimeout(100);
  const net = (): string | null | undefined => element.shadowRoot?.querySelector('[part=net] output')?.textContent;
  assert.deepEqual(errors, []);
  assert.equal(net(), '$63.55');
  element.rigs = 500;
  await element.updateComplete;
  assert.equal(net(), '$31.77');
  element.remove();
  assert.deepEqual(errors, []);
});
