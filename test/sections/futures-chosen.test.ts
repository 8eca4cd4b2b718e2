import '../../src/sections/projection/index.js';
import '../../src/sections/export/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {outlook} from '../../src/core/index.js';
import {resolve} from '../../src/core/layers.js';
import {computeFuture} from '../../src/core/outlook.js';
import {
  calculator,
  type Calculator,
  enter,
  inside,
  NONSENSE,
  only,
  pressReset,
  reasons,
  seen,
} from '../element/driver.js';
import {fragmentOf, HOME, opened as openedAt} from '../element/links.js';
import {parsed} from '../exchange/rfc4180.js';
import {dollars, legend, opened, panel, plain, sentence} from './futures.js';
import {button, overflows, settled, table, toggle} from './section.js';

const buttons = (where: ParentNode): string[] =>
  [...panel(where).querySelectorAll('.switches button')].map(({textContent}) => seen(textContent));

async function press(element: Calculator, text: string): Promise<void> {
  const pressed = button(only(inside(element), '.futures'), text);
  pressed.focus();
  pressed.click();
  await element.updateComplete;
}

/** What is written of the future that is shown. */
const described = (where: ParentNode): string => plain(only(panel(where), '[role=status]').textContent);

const numberShown = (where: ParentNode): number => Number(/^Future (\d+) of 500/.exec(described(where))?.[1]);

const focused = (element: Calculator): string => seen(inside(element).activeElement?.textContent);

const {inputs: DEFAULTS} = resolve({});

describe('One of the futures', () => {
  it('is none at first', async () => {
    const [, details] = await opened();
    expect(described(details)).to.equal('');
    expect(legend(details).join()).not.to.match(/Future \d/);
    expect(buttons(details)).to.deep.equal(['Look at one future', 'Draw other futures', 'Back to draw 1']);
  });

  it('is drawn at a press, and told in words as the core computes it', async () => {
    const [element, details] = await opened();
    await press(element, 'Look at one future');
    const number = numberShown(details);
    expect(number).to.be.within(1, 500);
    expect(legend(details)).to.include(`Future ${number}`);
    const {payback, finalBalance, months} = computeFuture(DEFAULTS, number);
    const last = months.at(-1);
    const paid = payback === null ? 'does not pay back within 3 years' : 'pays back in';
    expect(described(details)).to.match(new RegExp(`^Future ${number} of 500, the thin line, ${paid}`));
    expect(described(details)).to.contain(dollars(Math.trunc(finalBalance)).slice(0, -1));
    expect(described(details)).to.contain(`a bitcoin costs ${dollars(last?.price ?? NaN)}`);
    expect(described(details)).to.match(/the difficulty is [\d.]+ times today’s\.$/);
  });

  it('is the next or the one before, round the ends, with the focus on the button', async () => {
    openedAt('kz=future:500');
    const [element, details] = await opened('share');
    openedAt('');
    expect(numberShown(details)).to.equal(500);
    await press(element, 'Next');
    expect([numberShown(details), focused(element)]).to.deep.equal([1, 'Next']);
    await press(element, 'Previous');
    expect([numberShown(details), focused(element)]).to.deep.equal([500, 'Previous']);
    button(panel(details), 'Previous').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(numberShown(details)).to.equal(499);
  });

  it('is another one at each press', async () => {
    const [element, details] = await opened();
    await press(element, 'Look at one future');
    for (let turn = 0; turn < 20; turn += 1) {
      const before = numberShown(details);
      await press(element, 'Another future');
      expect(numberShown(details)).not.to.equal(before);
    }
    expect(focused(element)).to.equal('Another future');
  });

  it('can be taken away, and the focus stays at the buttons', async () => {
    const [element, details] = await opened();
    await press(element, 'Look at one future');
    await press(element, 'Hide it');
    expect(described(details)).to.equal('');
    expect(details.querySelector('.plot .thin')).to.equal(null);
    expect(focused(element)).to.equal('Look at one future');
  });

  it('follows the farm at once', async () => {
    openedAt('kz=future:37');
    const [element, details] = await opened('share');
    openedAt('');
    const before = described(details);
    await enter(element, 'rigPricePerTh', '10');
    expect(described(details)).not.to.equal(before);
    const {finalBalance} = computeFuture({...DEFAULTS, rigPricePerTh: 10}, 37);
    expect(described(details)).to.contain(dollars(Math.trunc(finalBalance)).slice(0, -1));
  });

  it('says nothing of a payback where nothing is invested', async () => {
    const [element, details] = await opened('rig-price="0"');
    await press(element, 'Look at one future');
    expect(described(details)).to.match(/^Future \d+ of 500 is the thin line\. The balance at the end is /);
  });
});

describe('Other futures', () => {
  it('are drawn at a press, with a number that is seen, and the first ones come back', async () => {
    const [element, details] = await opened();
    const before = sentence(details);
    await press(element, 'Draw other futures');
    expect(sentence(details)).to.contain('In … of 100');
    await settled(element);
    expect(plain(panel(details).textContent)).to.contain('These futures are draw 2.');
    const {paidBack} = outlook({}, {seed: 2});
    expect(sentence(details)).to.contain(`In ${Math.round(100 * (paidBack ?? NaN))} of 100`);
    await press(element, 'Back to draw 1');
    await settled(element);
    expect(sentence(details)).to.equal(before);
    expect(focused(element)).to.equal('Back to draw 1');
    expect(button(panel(details), 'Back to draw 1').getAttribute('aria-disabled')).to.equal('true');
  });

  it('go with a reset, and so does the one that is shown', async () => {
    const [element, details] = await opened();
    await press(element, 'Draw other futures');
    await press(element, 'Look at one future');
    await pressReset(element);
    await settled(element);
    expect(plain(panel(details).textContent)).to.contain('draw 1.');
    expect(described(details)).to.equal('');
  });
});

describe('A link', () => {
  afterEach(() => {
    history.replaceState(null, '', HOME);
  });

  it('shows its receiver the same futures and the same one of them', async () => {
    const [sender, sent] = await opened();
    await press(sender, 'Draw other futures');
    await press(sender, 'Look at one future');
    await settled(sender);
    openedAt(fragmentOf(sender.shareURL()));
    const [receiver, received] = await opened('share');
    expect(described(received)).to.equal(described(sent));
    expect(sentence(received)).to.equal(sentence(sent));
    const drawing = (where: ParentNode): (string | null)[] =>
      [...where.querySelectorAll('.plot path')].map((path) => path.getAttribute('d'));
    expect(drawing(received)).to.deep.equal(drawing(sent));
    expect(receiver.problems).to.deep.equal([]);
  });

  for (const [entry, problem] of [
    ['futures-seed:-1', 'futures-seed syntax'],
    ['futures-seed:4294967296', 'futures-seed syntax'],
    ['future:501', 'future syntax'],
    ['future:0', 'future syntax'],
    ['future:1e2', 'future syntax'],
  ] as const)
    it(`that asks for what there is not changes nothing, and is a problem: ${entry}`, async () => {
      openedAt(`kz=rigs:1000;${entry}`);
      const [element, details] = await opened('share');
      expect(reasons(element)).to.deep.equal([problem]);
      expect(plain(panel(details).textContent)).to.contain('draw 1.');
      expect(described(details)).to.equal('');
      expect(sentence(details)).to.match(/^In \d+ of 100/);
    });

  it('may have the last seed that there is, after which the first comes', async () => {
    openedAt('kz=futures-seed:4294967295');
    const [element, details] = await opened('share');
    expect(plain(panel(details).textContent)).to.contain('draw 4294967295.');
    await press(element, 'Draw other futures');
    await settled(element);
    expect(plain(panel(details).textContent)).to.contain('draw 0.');
  });
});

describe('The table of the futures', () => {
  it('has the range and the reader\u2019s own line by month, and the future that is shown', async () => {
    openedAt('kz=future:37');
    const [element, details] = await opened('share');
    openedAt('');
    const folded = await toggle(element, 'rangeTable');
    const rows = table(folded).map((row) => row.map(plain));
    const {months} = outlook();
    const future = computeFuture(DEFAULTS, 37).months;
    expect(rows).to.have.length(36);
    for (const [index, {low, median, high}] of months.entries())
      expect(rows[index]?.filter((_, column) => column !== 1)).to.deep.equal([
        String(index + 1),
        ...[low, median, high, future[index]?.balance ?? NaN].map(dollars),
      ]);
    expect([...folded.querySelectorAll('thead th')].map(({textContent}) => seen(textContent)).at(-1)).to.equal(
      'Future 37',
    );
    await expect(element).to.be.accessible();
    expect(overflows(details)).to.equal(false);
  });

  it('is in the CSV with its draw and its share, also before it is on the screen', async () => {
    const element = await calculator('electricity-price="0.07"');
    const {paidBack, months} = outlook({electricityPrice: 0.07});
    const rows = parsed((element.toCSV() ?? '').slice(1), ',');
    const item = (section: string, name: string): string[] | undefined =>
      rows.find(([first, second]) => first === section && second === name)?.slice(2);
    expect(item('In how many futures it pays', 'Draw')?.[0]).to.equal('1');
    expect(item('In how many futures it pays', 'Number of futures')?.[0]).to.equal('500');
    expect(Number(item('In how many futures it pays', 'Share that pays back')?.[0])).to.be.closeTo(
      100 * (paidBack ?? NaN),
      1e-9,
    );
    const [value, currency] = item('Month 24', 'Balance: Middle future') ?? [];
    expect(Number(value)).to.be.closeTo(months[23]?.median ?? NaN, 0.006);
    expect(currency).to.equal('USD');
    expect(item('Month 36', 'Balance: 10 of 100 futures below')).not.to.equal(undefined);
    expect(item('Month 36', 'Balance: 10 of 100 futures above')).not.to.equal(undefined);
  });
});

describe('The look of the futures', () => {
  for (const language of ['en', 'ru', 'kk'])
    for (const theme of ['light', 'dark'])
      it(`is accessible in ${language}, ${theme}, with one of them and their explanation`, async () => {
        const [element, details] = await opened(`lang="${language}" theme="${theme}"`);
        panel(details).querySelector<HTMLElement>('.switches button')?.click();
        only(details, '#projection-futures').click();
        await element.updateComplete;
        await toggle(element, 'rangeTable');
        await expect(element).to.be.accessible();
        expect(seen(details.textContent)).not.to.match(NONSENSE);
      });

  for (const attributes of [
    'horizon="1"',
    'horizon="120"',
    'electricity-price="100"',
    'rig-price="0" currency="KZT" lang="ru"',
    'rigs="10000000" horizon="120" currency="KZT" lang="kk"',
    'block-fees="0" rig-hashrate="0"',
  ])
    it(`has no odd text and keeps the column of a phone with ${attributes}`, async () => {
      const [element, details] = await opened(attributes);
      element.style.inlineSize = '300px';
      panel(details).querySelector<HTMLElement>('.switches button')?.click();
      await element.updateComplete;
      await toggle(element, 'rangeTable');
      expect(seen(details.textContent)).not.to.match(NONSENSE);
      for (const shape of details.querySelectorAll('path'))
        expect(shape.getAttribute('d')).not.to.match(/NaN|Infinity/);
      expect(overflows(details)).to.equal(false);
      for (const control of panel(details).querySelectorAll('button'))
        expect(control.getBoundingClientRect().height, seen(control.textContent)).to.be.at.least(24);
    });
});
