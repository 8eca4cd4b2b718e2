import {expect} from '@open-wc/testing';

import type {KzMarketEvent} from '../../src/index.js';
import {waitUntil} from './patience.js';
import {inside, leaveAll, open} from './visit.js';

afterEach(leaveAll);

/** The demo page with the market feed, with a feed that nobody else tells how to answer. */
async function openDemo(): Promise<{
  readonly document: Document;
  readonly calculator: HTMLElementTagNameMap['kz-mining-calculator'];
  readonly states: KzMarketEvent['detail'][];
}> {
  const {document} = await open(`/demo/live.html?visit=${crypto.randomUUID()}`);
  const states: KzMarketEvent['detail'][] = [];
  document.addEventListener('kz-market', ({detail}) => states.push(detail));
  const calculator = document.querySelector('kz-mining-calculator');
  if (!calculator) throw new Error('The page has no calculator');
  return {document, calculator, states};
}

const line = (calculator: Element): HTMLElement | null => inside(calculator).querySelector('[part=market]');

const words = (calculator: Element): string => line(calculator)?.querySelector('.on-screen')?.textContent ?? '';

/** Tells the feed how to answer. */
async function tell(document: Document, answer: string): Promise<void> {
  const button = document.querySelector<HTMLButtonElement>(`[data-answer=${answer}]`);
  button?.click();
  await waitUntil(() => button?.ariaPressed === 'true', `The feed does not answer with ${answer}`);
}

/** Presses Refresh until something is true: an answer that is under way may still be the one before. */
async function refreshUntil(calculator: Element, isTrue: () => boolean, message: string): Promise<void> {
  await waitUntil(() => {
    if (isTrue()) return true;
    line(calculator)?.querySelector('button')?.click();
    return false;
  }, message);
}

describe('The demo of today’s prices', function () {
  this.timeout(90_000);

  it('shows the prices of its feed, keeps them when the feed fails, and recovers', async () => {
    const {document, calculator, states} = await openDemo();
    await waitUntil(() => words(calculator).startsWith('Prices from this site'), 'No prices');
    const {btcPrice} = calculator.inputs;
    expect(btcPrice).to.be.within(90_000, 100_000);
    expect(calculator.origins.btcPrice.layer).to.equal('market');

    await tell(document, 'error');
    await refreshUntil(calculator, () => words(calculator).startsWith('The price feed does not answer.'), 'No failure');
    expect(calculator.inputs.btcPrice).to.equal(btcPrice);
    expect(states.at(-1)?.status).to.equal('kept');
    expect(states.at(-1)?.error?.reason).to.equal('status');
    expect(document.querySelector('.hears-log')?.textContent).to.contain('kz-market · kept');

    await tell(document, 'jump');
    await refreshUntil(calculator, () => words(calculator).startsWith('Prices from'), 'No recovery');
    expect(calculator.inputs.btcPrice).to.be.greaterThan(110_000);
    expect(states.at(-1)?.status).to.equal('live');
    expect(states.at(-1)?.error).to.equal(null);
  });

  it('tells a screen reader what came of a refresh, leaves the focus where it is, and moves nothing', async () => {
    const {document, calculator} = await openDemo();
    await waitUntil(() => words(calculator).startsWith('Prices from'), 'No prices');
    const status = (): string => inside(calculator).querySelector('.kz > [role=status]')?.textContent ?? '';
    expect(status()).to.equal('');
    const heights = new Set([line(calculator)?.getBoundingClientRect().height]);
    const button = line(calculator)?.querySelector('button');
    button?.focus();

    await tell(document, 'html');
    await refreshUntil(calculator, () => words(calculator).startsWith('The answer of the price feed'), 'No failure');
    await waitUntil(() => status().startsWith('The answer of the price feed cannot be used.'), 'Nothing was said');
    heights.add(line(calculator)?.getBoundingClientRect().height);
    expect([...heights]).to.have.length(1);
    expect(inside(calculator).activeElement?.textContent.trim()).to.equal('Refresh');
  });

  it('claims no price of the feed where the reader’s own counts', async () => {
    const {calculator} = await openDemo();
    await waitUntil(() => words(calculator).startsWith('Prices from'), 'No prices');
    const field = inside(calculator).querySelector<HTMLInputElement>('input[name=btcPrice]');
    if (!field) throw new Error('No field');
    field.value = '50000';
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await calculator.updateComplete;
    expect(words(calculator)).to.match(/^Your own value counts: bitcoin price\. The rest is from this site, /);
    expect(calculator.inputs.btcPrice).to.equal(50_000);
  });
});
