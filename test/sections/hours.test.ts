import '../../src/sections/export/index.js';
import '../../src/sections/fleet/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {highestBid} from '../../src/core/hours.js';
import {type HoursPlan, type Inputs, planHours} from '../../src/core/index.js';
import {
  type Calculator,
  enter,
  figures,
  inside,
  NONSENSE,
  only,
  pressReset,
  seen,
  switchTo,
} from '../element/driver.js';
import {cells, fill, hoursOf, named, OPERATOR, press, answerText, text, tomorrow, write} from './hours.js';
import {button, drawer, overflows, toggle} from './section.js';

const tenge = (usd: number, {kztPerUsd}: Inputs): string =>
  `${usd < 0 ? '−' : ''}₸${Math.round(Math.abs(usd) * kztPerUsd).toLocaleString('en')}`;

const hours = Array.from({length: 24}, (_, hour) => hour);

/** The operator's day: some price by day and by night from 23 to 7, and a quota from 18 to 22. */
function planOfDay(inputs: Inputs, day: number, night: number, quota: number): HoursPlan {
  const isNight = (hour: number): boolean => hour >= 23 || hour < 7;
  return planHours(
    inputs,
    hours.map((hour) => ({
      price: (isNight(hour) ? night : day) / inputs.kztPerUsd,
      available: hour >= 18 && hour < 22 ? quota : null,
    })),
  );
}

const chartText = (element: Calculator): string => seen(only(hoursOf(element), 'figure p').textContent);
const cursor = (element: Calculator): HTMLInputElement => only(hoursOf(element), '[type=range]') as HTMLInputElement;
const focused = (element: Calculator): string | null | undefined => inside(element).activeElement?.ariaLabel;

describe('Tomorrow by the hour', () => {
  for (const language of ['en', 'ru', 'kk'])
    for (const theme of ['light', 'dark'])
      it(`is accessible in ${language}, ${theme}, with the table and the field to paste open`, async () => {
        const [element, details] = await tomorrow(`${OPERATOR} lang="${language}" theme="${theme}"`);
        await toggle(element, 'hoursTable');
        await toggle(element, 'hoursPaste');
        await expect(element).to.be.accessible();
        expect(seen(details.textContent)).not.to.match(NONSENSE);
      });

  it('tells the operator which hours to run, what to buy and to prepay, and what is left', async () => {
    const [element] = await tomorrow();
    await fill(element, ['45', '21', '2']);
    const {inputs} = element;
    const {chosen, always} = planOfDay(inputs, 45, 21, 2);
    expect(chosen.hours).to.equal(8);
    expect(answerText(element)).to.contain('Run 8 hours: 00–07 and 23–24.');
    expect(answerText(element)).to.contain(
      `Make ${chosen.purchases} purchases and prepay ${tenge(chosen.electricity, inputs)}.`,
    );
    expect(answerText(element)).to.contain(`The day then leaves ${tenge(chosen.netProfit, inputs)} after tax.`);
    expect(answerText(element)).to.contain(`Running in every hour would leave ${tenge(always.netProfit, inputs)}.`);
    const bid = ((highestBid(inputs) ?? 0) * inputs.kztPerUsd).toFixed(2);
    expect(answerText(element)).to.contain(`The highest price worth bidding is ₸${bid} per kWh before VAT.`);
    expect(answerText(element)).to.contain('but each hour is bought for itself.');
  });

  it('names prices to bid in dollars with as many digits as the fleet and the ranking do', async () => {
    const [element] = await tomorrow('fleet="antminer-s21:300 antminer-s19:100"');
    await press(element, 'Fill the hours');
    expect(answerText(element)).to.match(/The highest price worth bidding is \$0\.0\d{3} per kWh/);
    expect(text(element))
      .to.contain('up to $0.0878')
      .and.not.to.match(/\$0\.0\d{4}/);
  });

  it('runs all hours where all pay, and then says nothing of running in every hour', async () => {
    const [element] = await tomorrow();
    await fill(element);
    const {chosen} = planOfDay(element.inputs, 33, 21, 2);
    expect(answerText(element)).to.contain('Run all 24 hours.');
    expect(answerText(element)).to.contain(`Make ${chosen.purchases} purchases`);
    expect(answerText(element)).not.to.contain('Running in every hour');
  });

  it('says that VAT is in what is prepaid and the levy is not, where there are any', async () => {
    const [element] = await tomorrow();
    await fill(element);
    expect(answerText(element)).not.to.contain('levy');
    await enter(element, 'miningLevy', '2');
    expect(answerText(element)).to.match(/The mining levy of ₸[\d,]+ is charged later\./);
    expect(answerText(element)).not.to.contain('VAT included');
    await enter(element, 'electricityVat', '16');
    expect(answerText(element)).to.match(/prepay ₸[\d,]+, VAT included\./);
  });

  it('stands still where no hour pays, and where no hour has power, at the price of the fixed costs', async () => {
    const [element] = await tomorrow(`${OPERATOR} fixed-costs="3043750 KZT"`);
    await fill(element, ['90', '80', '']);
    expect(answerText(element)).to.match(
      /^Stand still: no hour pays. Only the fixed costs of the day remain, ₸100,000. Running in/,
    );
    expect(answerText(element)).to.contain('would lose ₸');
    await readAllWithoutPower(element);
    expect(answerText(element)).to.contain(
      'Stand still: no hour has power to buy. Only the fixed costs of the day remain, ₸100,000.',
    );
    expect(answerText(element)).not.to.contain('Running in every hour');
    expect(button(hoursOf(element), 'Fill the hours')).not.to.equal(null);
    expect(() => button(hoursOf(element), 'Use these hours in the calculator')).to.throw();
  });

  async function readAllWithoutPower(element: Calculator): Promise<void> {
    for (const end of ['from', 'to']) {
      const list = named(element, `Quota an hour, ${end}`);
      list.value = '0';
      list.dispatchEvent(new Event('change', {bubbles: true}));
      await element.updateComplete;
    }
    await fill(element, ['33', '21', '0']);
  }

  it('without fixed costs costs nothing while it stands still', async () => {
    const [element] = await tomorrow();
    await fill(element, ['90', '80', '']);
    expect(answerText(element)).to.contain('Stand still: no hour pays. The day then costs nothing.');
  });

  it('says so where hours pay and the fixed costs are more', async () => {
    const [element] = await tomorrow(`${OPERATOR} fixed-costs="100000000 KZT"`);
    await fill(element);
    expect(answerText(element)).to.match(/The day still loses ₸[\d,]+, because its fixed costs are higher/);
  });

  it('has a market that pays for power, and no negative price goes to the calculator', async () => {
    const [element] = await tomorrow();
    await fill(element, ['-5', '-4', '']);
    expect(answerText(element)).to.match(/Make \d+ purchases; the market pays you ₸[\d,]+\./);
    expect(() => button(hoursOf(element), 'Use these hours in the calculator')).to.throw();
  });

  it('plans nothing without rigs', async () => {
    const [element] = await tomorrow('rigs="0"');
    expect(text(element)).to.contain('There is nothing to plan: no rig draws power.');
    expect(hoursOf(element).querySelector('figure')).to.equal(null);
  });

  it('begins with the price in force in every hour', async () => {
    const [element] = await tomorrow();
    expect(text(element)).to.contain('An hour without a price has the one in force, ₸33.00,');
    expect(named(element, 'Day price').placeholder).to.equal('33');
  });
});

describe('What the plan counts', () => {
  const FLEET = 'fleet="antminer-s21:300, antminer-s19-xp:250, antminer-s19:150, whatsminer-m30s:100"';
  const MIXED = `currency="KZT" electricity-price="33 KZT" rules="law-2026" ${FLEET}`;
  const apart = (element: Calculator): string => seen(hoursOf(element).querySelector('.hours-models')?.textContent);

  it('is a mean rig, so that a mixed fleet reads in which hours each of its models pays', async () => {
    const [element] = await tomorrow(MIXED);
    await fill(element);
    expect(answerText(element)).to.contain('Run 8 hours: 00–07 and 23–24.');
    const lines = [...hoursOf(element).querySelectorAll('.hours-models li')].map(({textContent}) => seen(textContent));
    await toggle(element, 'fleet');
    const bids = [...drawer(element, 'fleet').querySelectorAll('.rows > li')].map((row) =>
      seen(row.querySelectorAll('dd')[1]?.textContent),
    );
    expect(lines).to.deep.equal([
      `Antminer S21: all 24 hours, up to ${bids[0]}`,
      `Antminer S19 XP: 00–07 and 23–24, up to ${bids[1]}`,
      `Antminer S19: no hour, up to ${bids[2]}`,
      `Whatsminer M30S: no hour, up to ${bids[3]}`,
    ]);
    expect(apart(element)).to.contain('The calculator counts every rig as the average rig of the fleet.');
    await expect(element).to.be.accessible();
    element.style.setProperty('width', '304px');
    expect(overflows(hoursOf(element))).to.equal(false);
  });

  it('leaves what the sentence promised once the models that pay in no hour are gone', async () => {
    const [element] = await tomorrow(MIXED);
    await fill(element);
    const [, promised = ''] =
      /Without Antminer S19 and Whatsminer M30S, the plan would run 24 hours and leave (₸[\d,]+) after tax/.exec(
        apart(element),
      ) ?? [];
    element.fleet = 'antminer-s21:300, antminer-s19-xp:250';
    await element.updateComplete;
    expect(answerText(element)).to.contain('Run all 24 hours.');
    expect(answerText(element)).to.contain(`The day then leaves ${promised} after tax.`);
  });

  it('is less than the models would leave in their own hours, by as much as the sentence says', async () => {
    const [element] = await tomorrow(`${MIXED} tax-rate="0"`);
    await fill(element);
    const {inputs} = element;
    const alone = (rig: string, count: number): Promise<number> =>
      tomorrow(`${MIXED.replace(/fleet="[^"]*"/, `fleet="${rig}:${count}"`)} tax-rate="0"`).then(
        ([{inputs: own}]) => planOfDay(own, 33, 21, 2).chosen.netProfit,
      );
    const models = (await alone('antminer-s21', 300)) + (await alone('antminer-s19-xp', 250));
    const more = models - planOfDay(inputs, 33, 21, 2).chosen.netProfit;
    expect(apart(element)).to.contain(`the day would leave ${tenge(more, inputs)} more than this plan, before tax.`);
  });

  it('puts the most efficient models first where power is short', async () => {
    const [element] = await tomorrow(MIXED.replace(/fleet="[^"]*"/, 'fleet="antminer-s21:3000, antminer-s19-xp:3000"'));
    await fill(element, ['25', '25', '2']);
    expect(answerText(element)).to.contain('Run all 24 hours.');
    expect(apart(element)).to.match(
      /average rig of the fleet\. With the most efficient models first where power is short, .* ₸[\d,]+ more/,
    );
    await fill(element, ['25', '25', '']);
    expect(apart(element)).to.equal('');
  });

  it('is no question for one model', async () => {
    const [element] = await tomorrow();
    await fill(element, ['45', '21', '2']);
    expect(apart(element)).to.equal('');
  });

  it('leads from the models to the fleet, where the page shows it', async () => {
    const [element] = await tomorrow(MIXED);
    await fill(element);
    await press(element, 'Edit the fleet');
    expect(drawer(element, 'fleet').open).to.equal(true);
    element.setAttribute('sections', 'marketplace');
    await element.updateComplete;
    expect(() => button(hoursOf(element), 'Edit the fleet')).to.throw();
  });

  it('is not what the reader only typed, and says so until the hours are filled', async () => {
    const [element] = await tomorrow();
    const waits = 'The plan does not count these numbers until the hours are filled.';
    expect(text(element)).not.to.contain(waits);
    await write(element, 'Day price', '45');
    expect(text(element)).to.contain(waits);
    await press(element, 'Fill the hours');
    expect(text(element)).not.to.contain(waits);
    await write(element, 'Night price', '21');
    expect(text(element)).to.contain(waits);
    await press(element, 'Fill the hours');
    await cells(element);
    await write(element, 'Price, 12–13', '90');
    expect(text(element)).not.to.contain(waits);
  });

  it('is not what the rest of the calculator counts, before the hours are taken over', async () => {
    const [element] = await tomorrow();
    const elsewhere = 'Everything outside this plan still counts ₸33.00 per kWh and 100% uptime.';
    expect(text(element)).not.to.contain(elsewhere);
    await fill(element, ['45', '21', '2']);
    expect(text(element)).to.contain(elsewhere);
    await press(element, 'Use these hours in the calculator');
    expect(text(element)).not.to.contain('Everything outside');
  });
});

describe('The cells of the hours', () => {
  it('hold what the pattern filled in, past midnight too, and one hour can be changed', async () => {
    const [element] = await tomorrow();
    await fill(element);
    const [prices, quotas] = await cells(element);
    expect(prices).to.deep.equal(hours.map((hour) => (hour >= 23 || hour < 7 ? '21' : '33')));
    expect(quotas).to.deep.equal(hours.map((hour) => (hour >= 18 && hour < 22 ? '2' : '')));
    await write(element, 'Price, 12–13', '90');
    expect(answerText(element)).to.contain('Run 23 hours: 00–12 and 13–24.');
  });

  it('are walked with Enter, and stepped with the arrow keys', async () => {
    const [element] = await tomorrow();
    await fill(element);
    await toggle(element, 'hoursTable');
    named(element, 'Price, 06–07').focus();
    for (const [key, at] of [
      ['Enter', 'Price, 07–08'],
      ['Enter', 'Price, 08–09'],
    ] as const) {
      await sendKeys({press: key});
      await element.updateComplete;
      expect(focused(element)).to.equal(at);
    }
    await sendKeys({press: 'ArrowUp'});
    await element.updateComplete;
    expect(named(element, 'Price, 08–09').value).to.equal('34');
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal('Quota in MWh, 08–09');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Enter'});
    await sendKeys({up: 'Shift'});
    expect(focused(element)).to.equal('Quota in MWh, 07–08');
  });

  it('keep the keyboard while they hold what is no number, say so, and change nothing', async () => {
    const [element] = await tomorrow();
    await toggle(element, 'hoursTable');
    named(element, 'Price, 06–07').focus();
    await sendKeys({type: 'abc'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(focused(element)).to.equal('Price, 06–07');
    expect(text(element)).to.contain('Enter a number from');
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(text(element)).not.to.contain('Enter a number from');
  });

  it('keep the currency in which they were given, and show the other with its decimals', async () => {
    const [element] = await tomorrow();
    await fill(element, ['33', '21.5', '']);
    await switchTo(element, 'currency', 'USD');
    const {kztPerUsd} = element.inputs;
    const [prices] = await cells(element);
    expect(prices[12]).to.equal(String(Number((33 / kztPerUsd).toFixed(4))));
    await write(element, 'Price, 12–13', '0.0512');
    await switchTo(element, 'currency', 'KZT');
    const [back] = await cells(element);
    expect(back[0]).to.equal('21.5');
    expect(back[12]).to.equal(String(Number((0.0512 * kztPerUsd).toFixed(2))));
  });

  it('are not filled while a cell of the pattern cannot be read; the keyboard goes there', async () => {
    const [element] = await tomorrow();
    await write(element, 'Night price', 'cheap');
    await press(element, 'Fill the hours');
    expect(focused(element)).to.equal('Night price');
    expect(text(element)).not.to.contain('All 24 hours are filled.');
  });

  it('are cleared, brought back, and cleared by a reset', async () => {
    const [element] = await tomorrow();
    await fill(element);
    await press(element, 'Clear the hours');
    expect(text(element)).to.contain('The hours were cleared.');
    expect((await cells(element))[0].join('')).to.equal('');
    await press(element, 'Bring the hours back');
    expect((await cells(element))[0][0]).to.equal('21');
    await pressReset(element);
    expect((await cells(element))[0].join('')).to.equal('');
    expect(named(element, 'Day price').value).to.equal('');
  });

  it('keep a half-typed price in its currency when the display turns to the other one', async () => {
    const [element] = await tomorrow('currency="USD" kzt-per-usd="500"');
    await cells(element);
    const cell = named(element, 'Price, 00–01');
    cell.focus();
    await sendKeys({type: '0.5'});
    element.setAttribute('currency', 'KZT');
    await element.updateComplete;
    expect(cell.value).to.equal('250');
    cell.blur();
    await element.updateComplete;
    expect(cell.value).to.equal('250');
  });

  it('keep a price that was typed, and the keyboard its place, when the table is closed around it', async () => {
    const [element] = await tomorrow();
    await cells(element);
    named(element, 'Price, 00–01').focus();
    await sendKeys({type: '21'});
    const details = drawer(element, 'hoursTable');
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    details.open = false;
    await toggled;
    await element.updateComplete;
    expect(details.querySelectorAll(':scope > summary ~ :is(:focus, :focus-within)')).to.have.length(0);
    // Firefox and WebKit may take the focus away by themselves, before they say that the table was closed.
    if ('chrome' in window) expect(inside(element).activeElement?.localName).to.equal('summary');
    expect((await cells(element))[0][0]).to.equal('21');
  });

  it('forget a price that was refused in the other currency', async () => {
    const [element] = await tomorrow('currency="USD" kzt-per-usd="500"');
    await write(element, 'Day price', '5000');
    expect(named(element, 'Day price').ariaInvalid).to.equal('true');
    element.setAttribute('currency', 'KZT');
    await element.updateComplete;
    expect([named(element, 'Day price').ariaInvalid, named(element, 'Day price').value]).to.deep.equal(['false', '']);
    await press(element, 'Fill the hours');
    expect(text(element)).to.contain('All 24 hours are filled.');
  });

  it('keep the number that was typed when the language turns', async () => {
    const [element] = await tomorrow('lang="en" currency="KZT"');
    const cell = named(element, 'Day price');
    cell.focus();
    await sendKeys({type: '21.125'});
    element.lang = 'ru';
    await element.updateComplete;
    cell.blur();
    await element.updateComplete;
    expect(cell.value).to.equal('21,125');
  });

  it('fit a phone', async () => {
    const [element, details] = await tomorrow(`${OPERATOR} lang="ru"`);
    element.style.setProperty('width', '304px');
    await toggle(element, 'hoursTable');
    expect(overflows(details)).to.equal(false);
    const amounts = [...details.querySelectorAll('.hours-grid td:last-child span > span')];
    expect(amounts).to.have.length(24);
    for (const amount of amounts) expect(amount.getClientRects()).to.have.length(1);
  });

  it('fit a narrow column with large letters', async () => {
    const [element, details] = await tomorrow(`${OPERATOR} lang="kk"`);
    element.style.setProperty('font-size', '32px');
    element.style.setProperty('width', '244px');
    expect(overflows(details)).to.equal(false);
  });
});

describe('The chart of the hours', () => {
  it('says what each hour leaves, and is read with the arrow keys', async () => {
    const [element] = await tomorrow();
    await fill(element, ['45', '21', '2']);
    const {rows} = planOfDay(element.inputs, 45, 21, 2);
    const losses = (hour: number): string => tenge(-(rows[hour]?.contribution ?? 0), element.inputs);
    expect(chartText(element)).to.equal(`07–08: ₸45.00 per kWh, no quota; running loses ${losses(7)}; stand still.`);
    cursor(element).focus();
    for (let step = 7; step < 18; step += 1) await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(chartText(element)).to.equal(
      `18–19: ₸45.00 per kWh, quota 2 MWh; running loses ${losses(18)}; stand still.`,
    );
    expect(cursor(element).ariaValueText).to.equal(chartText(element));
  });

  it('draws the hours to run solid and the others hatched, each once', async () => {
    const [element] = await tomorrow();
    await fill(element, ['45', '21', '0']);
    const count = (name: string): number =>
      (only(hoursOf(element), `.plot .${name}`).getAttribute('d') ?? '').split('Z').length - 1;
    expect([count('solid'), count('hatched')]).to.deep.equal([8, 12]);
  });
});

describe('The hours in the calculator', () => {
  it('become uptime and price, while the plan goes on as before, and there is a way back', async () => {
    const [element] = await tomorrow();
    const before = figures(element);
    await fill(element, ['45', '21', '']);
    const plan = answerText(element);
    await press(element, 'Use these hours in the calculator');
    expect(element.inputs.uptime).to.be.closeTo(100 / 3, 1e-6);
    expect(element.given.electricityPrice).to.deep.equal({amount: 21, currency: 'KZT'});
    expect(text(element)).to.contain('The calculator now counts 33.33% uptime at ₸21.00 per kWh.');
    expect(text(element)).to.contain('This plan still counts 100% in each hour.');
    expect(answerText(element)).to.equal(plan);
    await press(element, 'Go back to 100% uptime at ₸33.00');
    expect(figures(element)).to.deep.equal(before);
    expect(element.inputs.uptime).to.equal(100);
    expect(seen(inside(element).activeElement?.textContent)).to.equal('Use these hours in the calculator');
    expect(text(element)).not.to.contain('The calculator now counts');
  });

  it('are counted anew by the plan when the reader changes the uptime', async () => {
    const [element] = await tomorrow();
    await fill(element, ['45', '21', '']);
    await press(element, 'Use these hours in the calculator');
    await enter(element, 'uptime', '50');
    expect(text(element)).not.to.contain('The calculator now counts');
    const {chosen} = planOfDay(element.inputs, 45, 21, Infinity);
    expect(answerText(element)).to.contain(`prepay ${tenge(chosen.electricity, element.inputs)}`);
  });

  it('stay there when the hours are cleared, and the way back too', async () => {
    const [element] = await tomorrow();
    await fill(element, ['45', '21', '']);
    await press(element, 'Use these hours in the calculator');
    await press(element, 'Clear the hours');
    expect(() => button(hoursOf(element), 'Use these hours in the calculator')).to.throw();
    await press(element, 'Go back to 100% uptime at ₸33.00');
    expect(element.inputs.uptime).to.equal(100);
    expect(seen(inside(element).activeElement?.textContent)).to.equal('Fill the hours');
  });

  it('wait once more for approvals, and the screen says so', async () => {
    const [element] = await tomorrow(`${OPERATOR} approval-delay="30"`);
    await fill(element);
    expect(text(element)).to.contain(
      'The calculator has an approval time, so its day waits for approvals all the same.',
    );
  });
});

describe('The hours in the file of the calculator', () => {
  const lines = (element: Calculator): string[] =>
    (element.toCSV() ?? '').split('\r\n').filter((line) => line.startsWith('"Tomorrow by the hour'));

  it('are not there before they are entered', async () => {
    const [element] = await tomorrow();
    expect(lines(element)).to.deep.equal([]);
  });

  it('are there hour by hour, with the sums', async () => {
    const [element] = await tomorrow();
    await fill(element, ['45', '21', '2']);
    const {chosen} = planOfDay(element.inputs, 45, 21, 2);
    const all = lines(element);
    expect(all).to.include('"Tomorrow by the hour, 00–01","Price before VAT",21,"₸/kWh",');
    expect(all).to.include('"Tomorrow by the hour, 18–19","Quota",2,"MWh",');
    expect(all).to.include('"Tomorrow by the hour, 18–19","Plan","Stand still","",');
    expect(all).to.include(`"Tomorrow by the hour, Run","Purchases a day",${chosen.purchases},"",`);
    expect(all).to.include(
      `"Tomorrow by the hour, Run","Power with VAT",${Math.round(chosen.electricity * element.inputs.kztPerUsd)},"KZT",`,
    );
  });
});
