import '../../src/sections/compare/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import type {Scenario} from '../../src/store/scenarios.js';
import {
  type Calculator,
  calculator,
  enter,
  figures,
  hears,
  inside,
  net,
  NONSENSE,
  only,
  page,
  pressReset,
  reasons,
  rows,
  screen,
  seen,
  shown,
  switchTo,
  type,
} from '../element/driver.js';
import {button, drawer, overflows, table, toggle} from './section.js';

const KEEP = 'Keep this as a scenario';
const RULES = 'The article against the law of 2026';

async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  return [element, await toggle(element, 'compare')];
}

async function press(element: Calculator, text: string): Promise<void> {
  button(drawer(element, 'compare'), text).click();
  await element.updateComplete;
}

const nameFields = (element: Calculator): HTMLInputElement[] => [
  ...drawer(element, 'compare').querySelectorAll<HTMLInputElement>('li input'),
];

/** The names that the reader sees in the fields. */
const names = (element: Calculator): string[] => nameFields(element).map(({value}) => value);

/** The names over the columns. */
const heads = (element: Calculator): string[] =>
  [...drawer(element, 'compare').querySelectorAll('thead th')].map(({textContent}) => seen(textContent));

/** One line of the table, its name first. */
function line(element: Calculator, name: string): string[] {
  const found = drawer(element, 'compare').querySelectorAll('tbody tr');
  const row = [...found].find(({children: [head]}) => seen(head?.textContent) === name);
  if (!row) throw new Error(`No line ${name}`);
  return [...row.querySelectorAll('td')].map(({innerText}) => seen(innerText));
}

const lineNames = (element: Calculator): string[] => table(drawer(element, 'compare')).map(([name]) => name ?? '');

const said = (element: Calculator): string => seen(only(drawer(element, 'compare'), '[role=status]').textContent);

/** What stands beside the buttons. */
const hint = (element: Calculator): string =>
  seen(only(drawer(element, 'compare'), '.compare > .switches span').textContent);

/** Presses a button of one scenario. */
async function pressOf(element: Calculator, place: number, text: 'Use' | 'Remove'): Promise<void> {
  const entry = drawer(element, 'compare').querySelectorAll('li')[place];
  if (!entry) throw new Error(`No scenario ${place}`);
  button(entry, text).click();
  await element.updateComplete;
}

async function rename(element: Calculator, place: number, name: string): Promise<void> {
  const field = nameFields(element)[place];
  if (!field) throw new Error(`No scenario ${place}`);
  field.value = name;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

const scenario = (name: string, values: Scenario['values']): Scenario => ({version: 1, name, values});

const THREE = [
  scenario('First', {rigs: 500}),
  scenario('Second', {rigs: 1000, uptime: 50}),
  scenario('Third', {rigs: 2000, taxRate: 20}),
];

async function given(scenarios: unknown, attributes = ''): Promise<Calculator> {
  const [element] = await opened(attributes);
  element.scenarios = scenarios as readonly Scenario[];
  await element.updateComplete;
  return element;
}

describe('The comparison', () => {
  for (const language of ['en', 'ru', 'kk'])
    it(`is accessible in ${language}, with three scenarios and with none`, async () => {
      const [element, details] = await opened(`lang="${language}"`);
      await expect(element).to.be.accessible();
      element.scenarios = THREE;
      await element.updateComplete;
      await expect(element).to.be.accessible();
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  it('begins with the present numbers alone', async () => {
    const [element] = await opened();
    expect(heads(element)).to.deep.equal(['Now']);
    expect(hint(element)).to.equal('');
    expect(said(element)).to.equal('');
    expect(lineNames(element)).to.deep.equal(['Daily revenue', 'Daily costs', 'Net daily profit', 'Profitability']);
  });

  it('keeps the present numbers, and shows what is changed since beside them', async () => {
    const [element] = await opened();
    await press(element, KEEP);
    expect(names(element)).to.deep.equal(['Scenario 1']);
    expect(heads(element)).to.deep.equal(['Scenario 1']);
    await enter(element, 'rigs', '2000');
    expect(heads(element)).to.deep.equal(['Now', 'Scenario 1']);
    expect(line(element, 'Rigs')).to.deep.equal(['2,000 your value', '1,000 our example']);
    expect(line(element, 'Net daily profit')).to.deep.equal([net(element), '$63.55']);
    expect(said(element)).to.equal(`Best: Now with ${net(element)}, $63.56 more than Scenario 1.`);
  });

  it('has the results of the screen in the column of the present', async () => {
    const [element] = await opened('currency="KZT" period="month"');
    await press(element, KEEP);
    await enter(element, 'rigs', '1234');
    for (const [name, value] of rows(element)) expect(line(element, name)[0], name).to.equal(value);
  });

  it('says which is best and by how much, of losses too', async () => {
    const element = await given(
      [scenario('Dear', {electricityPrice: 0.1}), scenario('Dearer', {electricityPrice: 0.12})],
      'electricity-price="0.15"',
    );
    expect(line(element, 'Net daily profit')).to.deep.equal(['−$597.23', '−$117.23', '−$309.23']);
    expect(said(element)).to.equal('Best: Dear with −$117.23, $192.00 more than Dearer.');
  });

  it('says when all come out the same, and when only the best ones do', async () => {
    // The resale counts in the months ahead only.
    const element = await given([scenario('A', {rigResale: 5}), scenario('B', {rigResale: 10})]);
    expect(said(element)).to.equal('All come out the same.');
    element.rigs = 500;
    await element.updateComplete;
    expect(said(element)).to.equal('Best: A, B with $63.55, $31.78 more than Now.');
  });

  it('takes names as texts, whatever stands in them', async () => {
    const odd = '<b>{1}</b> $& =1+1';
    const element = await given([scenario(odd, {rigs: 2000}), scenario('{0}{2}', {rigs: 500})]);
    expect(names(element)).to.deep.equal([odd, '{0}{2}']);
    expect(heads(element)).to.deep.equal(['Now', odd, '{0}{2}']);
    expect(said(element)).to.equal(`Best: ${odd} with $127.11, $63.56 more than Now.`);
    const bold = [...drawer(element, 'compare').querySelectorAll('b')].map(({textContent}) => seen(textContent));
    expect(bold, 'the net alone').to.deep.equal(['$63.55', '$127.11', '$31.77']);
  });

  it('is in the display currency and for the period', async () => {
    const element = await given([scenario('A', {electricityPrice: '33 KZT'})]);
    expect(line(element, 'Electricity price')).to.deep.equal(['0.08 $/kWh article', '0.0748 $/kWh your value']);
    await switchTo(element, 'currency', 'KZT');
    expect(line(element, 'Electricity price')).to.deep.equal(['35.3 ₸/kWh article', '33 ₸/kWh your value']);
    await switchTo(element, 'period', 'month');
    expect(line(element, 'Net monthly profit')[0]).to.equal(net(element));
    expect(line(element, 'Net monthly profit')[0]).to.contain('₸');
  });

  it('says choices as their lists do', async () => {
    const element = await given([
      scenario('A', {rig: 'antminer-s21', basis: 'hashprice', hashprice: 50, curtail: true, rigPrice: 5}),
    ]);
    expect(line(element, 'Rig model')).to.deep.equal(['The article’s rig', 'Antminer S21']);
    expect(line(element, 'Revenue based on')).to.deep.equal(['Difficulty and bitcoin price', 'Hashprice']);
    expect(line(element, 'Hashprice')).to.deep.equal(['– $/PH/s/day', '50 $/PH/s/day your value']);
  });

  it('follows what the reader types beside it', async () => {
    const element = await given([scenario('A', {rigs: 2000})]);
    await type(element, 'rigs', '3000');
    expect(line(element, 'Rigs')[0]).to.equal('3,000 your value');
    await enter(element, 'rigs', '2000');
    expect(heads(element)).to.deep.equal(['A']);
  });
});

describe('The article against the law', () => {
  it('is one click, with where each differing figure comes from, as of when, and whether it is confirmed', async () => {
    const [element] = await opened();
    await press(element, RULES);
    expect(heads(element)).to.deep.equal(['Article', 'Law, 2026']);
    expect(lineNames(element).slice(0, 3)).to.deep.equal(['Mining levy', 'Tax on profit', 'Rules']);
    expect(line(element, 'Mining levy')).to.deep.equal([
      '0 ₸/kWh not in the article',
      '2 ₸/kWh law, Jan 1, 2024, unconfirmed',
    ]);
    expect(line(element, 'Tax on profit')).to.deep.equal(['15% article', '20% law, Jan 1, 2026, confirmed']);
    expect(said(element)).to.equal('Best: Article with $63.55, $38.55 more than Law, 2026.');
  });

  for (const [language, button, levy, tax, best] of [
    [
      'ru',
      'Статья и закон 2026 года',
      '2 ₸/кВт·ч закон, 1·янв. 2024·г., не подтверждено',
      '20 % закон, 1·янв. 2026·г., подтверждено',
      'Лучший итог — Статья: 63,55·$, на 38,55·$ больше, чем Закон, 2026.',
    ],
    [
      'kk',
      'Мақала және 2026 жылғы заң',
      '2 ₸/кВт·сағ заң, 01.01.2024, расталмаған',
      '20% заң, 01.01.2026, расталған',
      'Ең жақсы нәтиже — Мақала: 63,55·$, Заң, 2026 нәтижесінен 38,55·$ артық.',
    ],
  ] as const)
    it(`says so in ${language}`, async () => {
      const [element] = await opened(`lang="${language}"`);
      await press(element, button);
      const [first = '', second = ''] = lineNames(element);
      // Browsers differ in which spaces of a date may not break.
      const law = [line(element, first)[1], line(element, second)[1]].map((text) => text?.replaceAll('·', ' '));
      expect(law).to.deep.equal([levy, tax].map((text) => text.replaceAll('·', ' ')));
      expect(said(element)).to.equal(best);
    });

  it('compares the numbers of the page and the reader, not the defaults', async () => {
    const [element] = await opened('rigs="500" tax-rate="10"');
    await enter(element, 'electricityPrice', '0.05');
    await press(element, RULES);
    expect(heads(element)).to.deep.equal(['Now', 'Article', 'Law, 2026']);
    expect(element.scenarios.map(({values}) => [values.rigs, values.electricityPrice, values.taxRate])).to.deep.equal([
      [500, {amount: 0.05, currency: 'USD'}, undefined],
      [500, {amount: 0.05, currency: 'USD'}, undefined],
    ]);
    expect(line(element, 'Tax on profit')[0]).to.equal('10% set by this page');
  });
});

describe('A kept scenario', () => {
  it('is renamed in its place, and never loses its name', async () => {
    const element = await given(THREE);
    await rename(element, 1, '  Cheap power ');
    expect(heads(element).slice(1)).to.deep.equal(['First', 'Cheap power', 'Third']);
    expect(element.scenarios[1]).to.deep.equal({...THREE[1], name: 'Cheap power'});
    await rename(element, 1, '   ');
    expect(names(element)).to.deep.equal(['First', 'Cheap power', 'Third']);
    await rename(element, 1, 'x'.repeat(100));
    expect(element.scenarios[1]?.name.length).to.equal(60);
  });

  it('is renamed by the keyboard, which stays in the field', async () => {
    const element = await given([scenario('Old', {rigs: 5})]);
    const [field] = nameFields(element);
    field?.select();
    field?.focus();
    await sendKeys({type: 'New'});
    await sendKeys({press: 'Tab'});
    await element.updateComplete;
    expect(element.scenarios[0]?.name).to.equal('New');
    expect(inside(element).activeElement?.textContent.trim()).to.equal('Use');
  });

  it('given its own name again, with spaces around, is not renamed, and the field has the name', async () => {
    const element = await given(THREE);
    const heard = hears(element, 'kz-scenarios');
    await rename(element, 1, '  Second ');
    await rename(element, 1, ' ');
    expect(names(element)).to.deep.equal(['First', 'Second', 'Third']);
    expect(heard).to.deep.equal([]);
  });

  it('leaves the keyboard in the comparison when it is removed', async () => {
    const element = await given(THREE);
    for (const place of [1, 0, 0]) {
      await pressOf(element, place, 'Remove');
      expect(seen(inside(element).activeElement?.textContent)).to.equal(KEEP);
    }
    expect(element.scenarios).to.deep.equal([]);
  });

  it('is removed, and no other', async () => {
    const element = await given(THREE);
    await pressOf(element, 1, 'Remove');
    expect(names(element)).to.deep.equal(['First', 'Third']);
    expect(element.scenarios).to.deep.equal([THREE[0], THREE[2]]);
  });

  it('loaded back replaces all that the reader said, and its results are there', async () => {
    const [element] = await opened('uptime="90"');
    await enter(element, 'rigs', '700');
    await press(element, KEEP);
    const kept = figures(element);
    await enter(element, 'rigs', '50');
    await enter(element, 'poolFee', '3');
    await enter(element, 'uptime', '10');
    const results = hears(element, 'kz-result');
    await pressOf(element, 0, 'Use');
    expect(figures(element)).to.deep.equal(kept);
    expect(['rigs', 'poolFee', 'uptime'].map((key) => shown(element, key as 'rigs'))).to.deep.equal(['700', '0', '90']);
    expect(heads(element)).to.deep.equal(['Scenario 1']);
    expect(element.origins.uptime.layer).to.equal('host');
    expect(element.origins.poolFee.layer).to.equal('default');
    expect(results.map(({detail}) => [detail.cause, detail.inputs.rigs])).to.deep.equal([['reader', 700]]);
  });

  it('loaded back takes a half-typed text away', async () => {
    const [element] = await opened();
    await press(element, KEEP);
    await type(element, 'rigs', '12x');
    await pressOf(element, 0, 'Use');
    expect(shown(element, 'rigs')).to.equal('1000');
    expect(element.problems).to.deep.equal([]);
  });

  it('leaves the currency and the period as the reader has them', async () => {
    const [element] = await opened();
    await press(element, KEEP);
    await switchTo(element, 'currency', 'KZT');
    await switchTo(element, 'period', 'year');
    await enter(element, 'rigs', '5');
    await pressOf(element, 0, 'Use');
    expect([element.inputs.rigs, element.inputs.currency, element.inputs.period]).to.deep.equal([1000, 'KZT', 'year']);
  });

  it('outlasts a reset: it was kept to compare with', async () => {
    const [element] = await opened();
    await enter(element, 'rigs', '700');
    await press(element, KEEP);
    await pressReset(element);
    expect(heads(element)).to.deep.equal(['Now', 'Scenario 1']);
    expect(line(element, 'Rigs')).to.deep.equal(['1,000 our example', '700 your value']);
  });

  it('is not touched by what the page says later', async () => {
    const [element] = await opened();
    await press(element, KEEP);
    element.electricityPrice = 0.2;
    element.rules = 'law-2026';
    await element.updateComplete;
    expect(line(element, 'Electricity price')[1]).to.equal('0.08 $/kWh article');
    expect(line(element, 'Net daily profit')[1]).to.equal('$63.55');
  });
});

describe('Three', () => {
  it('are the most: the buttons say so and do nothing, and the keyboard still finds them', async () => {
    const element = await given(THREE);
    const events = hears(element, 'kz-scenarios');
    expect(hint(element)).to.equal('You can keep three scenarios; article and law take two.');
    for (const text of [KEEP, RULES]) {
      const control = button(drawer(element, 'compare'), text);
      expect([control.getAttribute('aria-disabled'), control.disabled]).to.deep.equal(['true', false]);
      control.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(seen(inside(element).activeElement?.textContent)).to.equal(text);
    }
    expect([names(element), events.length]).to.deep.equal([['First', 'Second', 'Third'], 0]);
    await pressOf(element, 0, 'Remove');
    await press(element, KEEP);
    expect(names(element)).to.deep.equal(['Second', 'Third', 'Scenario 1']);
  });

  it('leave no room for the article and the law where two are kept, and say so', async () => {
    const element = await given(THREE.slice(0, 2));
    expect(button(drawer(element, 'compare'), KEEP).getAttribute('aria-disabled')).to.equal('false');
    expect(button(drawer(element, 'compare'), RULES).getAttribute('aria-disabled')).to.equal('true');
    expect(hint(element)).to.equal('You can keep three scenarios; article and law take two.');
  });

  it('get names that are not taken', async () => {
    const [element] = await opened();
    for (const count of [1, 2, 3]) {
      await press(element, KEEP);
      expect(names(element).length).to.equal(count);
    }
    await pressOf(element, 1, 'Remove');
    await press(element, KEEP);
    expect(names(element)).to.deep.equal(['Scenario 1', 'Scenario 3', 'Scenario 2']);
  });

  for (const language of ['en', 'ru', 'kk'])
    it(`fit a narrow column in ${language}: the table scrolls, by keyboard too`, async () => {
      const whole = await page(
        `<div style="width: 320px; font-size: 16px"><kz-mining-calculator lang="${language}"></kz-mining-calculator></div>`,
      );
      const element = only(whole, 'kz-mining-calculator') as Calculator;
      const details = await toggle(element, 'compare');
      element.scenarios = [
        scenario('W'.repeat(60), {rigs: 500, rules: 'law-2026', rig: 'antminer-s21-xp-hyd'}),
        scenario('Сценарий', {difficulty: 1e18, blockFees: 0.012345678}),
        scenario('C', {electricityPrice: 0.123456789, hashprice: 50, kztPerUsd: 99999}),
      ];
      await element.updateComplete;
      expect(overflows(details)).to.equal(false);
      const region = only(details, '[role=region]');
      expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
      region.focus();
      expect(inside(element).activeElement === region).to.equal(true);
      expect(region.getAttribute('aria-label')).to.equal(seen(only(details, 'summary > [role=heading]').textContent));
      for (const control of details.querySelectorAll<HTMLElement>('.switches > *')) {
        const {left, right} = control.getBoundingClientRect();
        const column = whole.getBoundingClientRect();
        expect(left >= column.left && right <= column.left + 320, seen(control.textContent)).to.equal(true);
      }
    });
});

describe('The page', () => {
  it('hears what the reader keeps, renames and removes, and of nothing else', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    await toggle(element, 'compare');
    const events = hears(whole, 'kz-scenarios');
    await press(element, KEEP);
    await rename(element, 0, 'Mine');
    await press(element, RULES);
    await pressOf(element, 0, 'Remove');
    expect(events.map(({detail}) => detail.scenarios.map(({name}) => name))).to.deep.equal([
      ['Scenario 1'],
      ['Mine'],
      ['Mine', 'Article', 'Law, 2026'],
      ['Article', 'Law, 2026'],
    ]);
    const last = events.at(-1);
    expect(last?.detail.scenarios).to.deep.equal(element.scenarios);
    expect([last?.bubbles, last?.composed, last?.cancelable]).to.deep.equal([true, true, false]);
    expect(Object.isFrozen(last?.detail) && Object.isFrozen(last?.detail.scenarios)).to.equal(true);
    await pressOf(element, 0, 'Use');
    element.scenarios = THREE;
    await element.updateComplete;
    await enter(element, 'rigs', '5');
    await pressReset(element);
    expect(events.length).to.equal(4);
  });

  it('does not hear the field of a name', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    await toggle(element, 'compare');
    await press(element, KEEP);
    const leaked = (['input', 'change', 'kz-change'] as const).map((name) => hears(whole, name));
    await rename(element, 0, 'Mine');
    expect(leaked.map(({length}) => length)).to.deep.equal([0, 0, 0]);
  });

  it('can keep them over the night and give them back', async () => {
    const [element] = await opened('electricity-price="33 KZT"');
    await enter(element, 'rigs', '700');
    await press(element, KEEP);
    const stored = JSON.stringify(element.scenarios);
    const kept = line(element, 'Net daily profit');
    const morning = await given(JSON.parse(stored));
    expect(morning.scenarios).to.deep.equal(element.scenarios);
    expect(line(morning, 'Net daily profit').slice(1)).to.deep.equal(kept);
    expect(morning.problems).to.deep.equal([]);
  });

  it('may give them before the element is there', async () => {
    const blank = document.implementation.createHTMLDocument();
    const element = blank.createElement('kz-mining-calculator');
    Object.assign(element, {scenarios: THREE});
    document.body.append(element);
    try {
      await element.updateComplete;
      await toggle(element, 'compare');
      expect(heads(element)).to.deep.equal(['Now', 'First', 'Second', 'Third']);
      expect(element.scenarios.map(({name}) => name)).to.deep.equal(['First', 'Second', 'Third']);
      expect(Object.hasOwn(element, 'scenarios')).to.equal(false);
    } finally {
      element.remove();
    }
  });

  it('may take them back', async () => {
    for (const nothing of [null, undefined, []]) {
      const element = await given(THREE);
      element.scenarios = nothing;
      await element.updateComplete;
      expect([element.scenarios, heads(element), element.problems]).to.deep.equal([[], ['Now'], []]);
    }
  });

  it('is told what cannot be used, once; what can be used is there', async () => {
    const [element] = await opened();
    const problems = hears(element, 'kz-problem');
    element.scenarios = [
      ...THREE.slice(0, 1),
      {...scenario('Newer', {}), version: 2 as 1},
      scenario('Odd', {rigs: -5, uptime: 50}),
    ];
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['First', 'Odd']);
    expect(reasons(element)).to.deep.equal(['scenarios unknown', 'rigs range']);
    await enter(element, 'rigs', '5');
    expect(problems.map(({detail}) => detail.key)).to.deep.equal(['scenarios', 'rigs']);
    await pressOf(element, 0, 'Remove');
    expect(element.problems).to.deep.equal([]);
  });

  it('gives garbage in vain: there are none then, as with any property', async () => {
    for (const garbage of ['[{"version":1}]', 5, {}, [null, 'x']]) {
      const element = await given(THREE);
      element.scenarios = garbage as readonly Scenario[];
      await element.updateComplete;
      expect(element.scenarios).to.deep.equal([]);
      expect(Object.isFrozen(element.scenarios)).to.equal(true);
      expect(element.problems.every(({key}) => key === 'scenarios')).to.equal(true);
      expect(element.problems.length).to.be.greaterThan(0);
      expect(screen(element)).not.to.match(NONSENSE);
    }
  });

  it('may fill the same list again and set it again', async () => {
    const list = [scenario('First', {rigs: 5})];
    const element = await given(list);
    list.push(scenario('Second', {rigs: 6}));
    element.scenarios = list;
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['First', 'Second']);
    expect(element.scenarios === element.scenarios, 'the same until it is set').to.equal(true);
  });

  it('cannot change what is kept behind the element’s back', async () => {
    const list = [{version: 1 as const, name: 'First', values: {rigs: 5}}];
    const element = await given(list);
    const [kept] = element.scenarios;
    if (list[0]) list[0].values.rigs = 6;
    element.requestUpdate();
    await element.updateComplete;
    expect(kept?.values.rigs).to.equal(5);
    expect([element.scenarios, kept, kept?.values].every(Object.isFrozen)).to.equal(true);
  });

  it('with two calculators has two comparisons', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>'.repeat(2));
    const [one, other] = [...whole.querySelectorAll('kz-mining-calculator')] as [Calculator, Calculator];
    await toggle(one, 'compare');
    await toggle(other, 'compare');
    await press(one, KEEP);
    expect([one.scenarios.length, other.scenarios.length]).to.deep.equal([1, 0]);
    expect([names(one), names(other)]).to.deep.equal([['Scenario 1'], []]);
  });
});
