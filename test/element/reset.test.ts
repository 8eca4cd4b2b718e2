import '../../src/sections/checklist/index.js';

import {aTimeout, expect} from '@open-wc/testing';
import {type Calculator, calculator, enter, hears, inside, net, only, pressReset, seen, type} from './driver.js';
import {opened} from './links.js';

let element: Calculator;
beforeEach(async () => {
  element = await calculator('rigs="800"');
});

afterEach(() => {
  opened('');
});

/** The way back, where it is offered. */
const wayBack = (): HTMLButtonElement | null => inside(element).querySelector('.reset-notice button');

async function pressUndo(): Promise<void> {
  only(inside(element), '.reset-notice button').click();
  await element.updateComplete;
}

const boxes = (): HTMLInputElement[] => [
  ...inside(element).querySelectorAll<HTMLInputElement>('[data-section=checklist] input[type=checkbox]'),
];

/** Opens the checklist and ticks its first box. */
async function tickFirst(): Promise<void> {
  const section = only(inside(element), '[data-section=checklist]') as HTMLDetailsElement;
  const toggled = new Promise((resolve) => section.addEventListener('toggle', resolve, {once: true}));
  section.open = true;
  await toggled;
  await element.updateComplete;
  boxes()[0]?.click();
  await element.updateComplete;
}

describe('After the reader has pressed Reset', () => {
  it('a sentence says so, and a button with a name of its own brings the edits back', async () => {
    await enter(element, 'rigs', '500');
    await enter(element, 'electricityPrice', '33 KZT');
    const before = [net(element), element.inputs, element.origins];
    await pressReset(element);
    expect(seen(inside(element).querySelector('.reset-notice')?.textContent)).to.equal(
      'The calculator shows the page’s own numbers again. Undo the reset',
    );
    expect(element.inputs.rigs).to.equal(800);
    await pressUndo();
    expect([net(element), element.inputs, element.origins]).to.deep.equal(before);
    expect(wayBack() === null).to.equal(true);
  });

  it('the ticks of the checklist come back too, without any other edit', async () => {
    await tickFirst();
    await pressReset(element);
    expect(boxes().map(({checked}) => checked)).not.to.include(true);
    await pressUndo();
    expect(boxes()[0]?.checked).to.equal(true);
  });

  it('a text that was not a value yet comes back with its message', async () => {
    await enter(element, 'rigs', 'many');
    await pressReset(element);
    expect(element.problems.length).to.equal(0);
    await pressUndo();
    expect(element.problems.map(({key, value}) => [key, value])).to.deep.equal([['rigs', 'many']]);
  });

  it('it is read aloud, with the result', async () => {
    await enter(element, 'rigs', '500');
    await pressReset(element);
    await aTimeout(1100);
    await element.updateComplete;
    const spoken = seen(only(inside(element), '.unseen[role=status]').textContent);
    expect(spoken).to.match(/^The calculator shows the page’s own numbers again\. .*\$50\.85/);
  });

  it('the focus goes from the pressed button, which disappears, to Reset', async () => {
    await enter(element, 'rigs', '500');
    await pressReset(element);
    wayBack()?.focus();
    await pressUndo();
    expect(inside(element).activeElement?.getAttribute('part')).to.equal('reset');
  });

  it('in Russian and Kazakh the way back has words too', async () => {
    await enter(element, 'rigs', '500');
    await pressReset(element);
    for (const [language, name] of [
      ['ru', 'Отменить сброс'],
      ['kk', 'Өзгерістерімді қайтару'],
    ] as const) {
      element.lang = language;
      await element.updateComplete;
      expect(seen(wayBack()?.textContent)).to.equal(name);
    }
  });
});

describe('The way back from a reset', () => {
  it('goes with the next edit, also with one that is taken back', async () => {
    for (const edit of [
      () => enter(element, 'uptime', '50'),
      () => tickFirst(),
      async () => {
        await type(element, 'uptime', '5');
        only(inside(element), '[name=uptime]').dispatchEvent(
          new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}),
        );
      },
    ]) {
      await enter(element, 'rigs', '500');
      await pressReset(element);
      expect(wayBack() === null).to.equal(false);
      await edit();
      await element.updateComplete;
      expect(wayBack() === null).to.equal(true);
    }
  });

  it('stays through a change of the page, a second press, and a fold that is opened', async () => {
    await enter(element, 'uptime', '50');
    await pressReset(element);
    element.setAttribute('rigs', '900');
    (only(inside(element), 'details.more') as HTMLDetailsElement).open = true;
    await pressReset(element);
    await pressUndo();
    expect([element.inputs.rigs, element.inputs.uptime]).to.deep.equal([900, 50]);
  });

  it('is not offered where nothing was discarded, nor after a reset by the page', async () => {
    await pressReset(element);
    expect(wayBack() === null).to.equal(true);
    await enter(element, 'rigs', '500');
    element.reset();
    await element.updateComplete;
    expect(wayBack() === null).to.equal(true);
    await enter(element, 'rigs', '500');
    await pressReset(element);
    element.reset();
    await element.updateComplete;
    expect(wayBack() === null).to.equal(true);
  });

  it('brings the numbers of a link back, with their notice', async () => {
    opened('kz=rigs:321');
    element = await calculator('share');
    expect(element.inputs.rigs).to.equal(321);
    await pressReset(element);
    expect(element.inputs.rigs).to.equal(1000);
    await pressUndo();
    expect([element.inputs.rigs, element.origins.rigs.layer]).to.deep.equal([321, 'link']);
    expect(inside(element).querySelectorAll('[part=notice]').length).to.equal(1);
  });
});

describe('The page hears', () => {
  it('of the reset, and of its undoing as of edits: each value, and one result with the reader as its cause', async () => {
    await enter(element, 'rigs', '500');
    await enter(element, 'uptime', '50');
    const results = hears(element, 'kz-result');
    const changes = hears(element, 'kz-change');
    const resets = hears(element, 'kz-reset');
    await pressReset(element);
    expect([resets.length, changes.length]).to.deep.equal([1, 0]);
    await pressUndo();
    expect(results.map(({detail}) => detail.cause)).to.deep.equal(['reset', 'reader']);
    expect(changes.map(({detail: {key, value}}) => [key, value]).sort()).to.deep.equal([
      ['rigs', 500],
      ['uptime', 50],
    ]);
    expect(resets.length).to.equal(1);
  });
});
