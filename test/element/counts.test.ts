import '../../src/sections/projection/index.js';

import {expect} from '@open-wc/testing';

import {type Key} from '../../src/core/index.js';
import {type Calculator, enter, field, hears, inside, net, only, openMore, seen, shown, type} from './driver.js';
import {wholeCalculator} from './screen-driver.js';

/** The buttons beside a count. */
const buttons = (element: Calculator, key: Key): readonly HTMLElement[] => {
  const box = field(element, key).closest('.box');
  return [...(box?.querySelectorAll('button') ?? [])];
};

async function count(element: Calculator, key: Key, direction: 'down' | 'up', times = 1): Promise<void> {
  const [down, up] = buttons(element, key);
  for (let time = 0; time < times; time += 1) (direction === 'down' ? down : up)?.click();
  await element.updateComplete;
}

describe('The buttons beside a count', () => {
  it('step it as the arrow keys do, in effect and committed at once', async () => {
    const element = await wholeCalculator();
    const changes = hears(element, 'kz-change');
    await count(element, 'rigs', 'up');
    expect([shown(element, 'rigs'), net(element)]).to.deep.equal(['1,050', '$66.73']);
    await count(element, 'rigs', 'down', 2);
    expect(shown(element, 'rigs')).to.equal('950');
    expect(changes.map(({detail}) => detail)).to.deep.equal(
      [1050, 1000, 950].map((value) => ({key: 'rigs', value, given: value})),
    );
  });

  it('end at zero, and lead away from it again', async () => {
    const element = await wholeCalculator('rigs="3"');
    await count(element, 'rigs', 'down', 3);
    expect(element.inputs.rigs).to.equal(0);
    const changes = hears(element, 'kz-change');
    await count(element, 'rigs', 'down', 2);
    expect([element.inputs.rigs, shown(element, 'rigs')]).to.deep.equal([0, '0']);
    expect(changes.every(({detail}) => detail.value === 0)).to.equal(true);
    await count(element, 'rigs', 'up');
    expect(element.inputs.rigs).to.equal(1);
  });

  it('end at the ends of the row', async () => {
    const element = await wholeCalculator('rigs="9999999"');
    await count(element, 'rigs', 'up', 3);
    expect(element.inputs.rigs).to.equal(10_000_000);
    await openMore(element);
    await count(element, 'purchasesAhead', 'down', 2);
    expect(element.inputs.purchasesAhead, 'at least one').to.equal(1);
    await count(element, 'purchasesAhead', 'up');
    expect(element.inputs.purchasesAhead).to.equal(2);
  });

  it('always give a whole number, whatever stood there', async () => {
    for (const rigs of [1, 7, 19, 33, 999, 1001, 12_345]) {
      const element = await wholeCalculator(`rigs="${rigs}"`);
      for (const direction of ['up', 'down', 'down'] as const) {
        const before = element.inputs.rigs;
        await count(element, 'rigs', direction);
        const after = element.inputs.rigs;
        expect(Number.isInteger(after), `${before} ${direction} is ${after}`).to.equal(true);
        expect(Math.sign(after - before)).to.equal(direction === 'up' ? 1 : -1);
      }
    }
  });

  it('have names that say what they count, in three languages', async () => {
    for (const [language, names] of [
      ['en', ['Fewer: Rigs', 'More: Rigs']],
      ['ru', ['Меньше: Количество устройств', 'Больше: Количество устройств']],
      ['kk', ['Азайту: Құрылғылар саны', 'Көбейту: Құрылғылар саны']],
    ] as const) {
      const element = await wholeCalculator(`lang="${language}"`);
      expect(buttons(element, 'rigs').map((button) => button.getAttribute('aria-label'))).to.deep.equal(names);
      expect(buttons(element, 'rigs').map(({innerText}) => seen(innerText))).to.deep.equal(['−', '+']);
      expect(buttons(element, 'rigs').map((button) => button.getAttribute('aria-controls'))).to.deep.equal([
        'rigs',
        'rigs',
      ]);
    }
  });

  it('are passed by the tab key, because the arrow keys do the same', async () => {
    const element = await wholeCalculator();
    expect(buttons(element, 'rigs').map(({tabIndex}) => tabIndex)).to.deep.equal([-1, -1]);
  });

  it('are as large as a finger', async () => {
    for (const button of buttons(await wholeCalculator(), 'rigs')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(42);
    }
  });

  it('stand beside counts, and beside nothing else', async () => {
    const element = await wholeCalculator();
    await openMore(element);
    const projection = only(inside(element), '[data-section=projection]') as HTMLDetailsElement;
    const toggled = new Promise((resolve) => projection.addEventListener('toggle', resolve, {once: true}));
    projection.open = true;
    await toggled;
    await element.updateComplete;
    const counted = [...inside(element).querySelectorAll<HTMLInputElement>('.box input')]
      .filter((control) => control.closest('.box')?.querySelector('button'))
      .map(({name}) => name);
    expect(counted).to.deep.equal(['rigs', 'purchasesAhead', 'horizon']);
  });

  it('step from the number in force while the text cannot be used, and mend it', async () => {
    const element = await wholeCalculator();
    await type(element, 'rigs', '33x');
    await count(element, 'rigs', 'up');
    expect([element.inputs.rigs, shown(element, 'rigs').replace(',', '')]).to.deep.equal([1050, '1050']);
    expect(element.problems).to.deep.equal([]);
  });

  it('step on from what the reader typed', async () => {
    const element = await wholeCalculator();
    await enter(element, 'rigs', '500');
    await count(element, 'rigs', 'up');
    expect(element.inputs.rigs).to.equal(520);
  });
});
