import '../../src/sections/projection/index.js';

import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {outlook, project, resolve} from '../../src/core/index.js';
import {CALIBRATION} from '../../src/data/calibration.js';
import {HISTORY} from '../../src/data/history.js';
import {
  type Calculator,
  calculator,
  enter,
  firstFrame,
  NONSENSE,
  only,
  page,
  switchTo,
  type,
} from '../element/driver.js';
import {axis, beside, dollars, headline, legend, opened, panel, plain, rangeRead, sentence} from './futures.js';
import {drawer, settled, toggle} from './section.js';

const percent = (share: number): string => String(Math.round(100 * share));

describe('The futures', () => {
  it('are counted in a sentence, and in the summary', async () => {
    const {paidBack} = outlook();
    const [element, details] = await opened();
    expect(sentence(details)).to.equal(
      `In ${percent(paidBack ?? NaN)} of 100 futures made of the months 2019–2026 the farm pays back within 3 years.`,
    );
    expect(headline(element)).to.equal(`not paid back in 3 years; in ${percent(paidBack ?? NaN)} of 100 futures it is`);
  });

  it('have the years of the months that they are made of', () => {
    expect([HISTORY[0]?.month, HISTORY.at(-1)?.month].map((month) => month?.slice(0, 4))).to.deep.equal([
      '2019',
      '2026',
    ]);
  });

  it('are counted by their end where nothing is invested', async () => {
    const {endsAhead} = outlook({rigPrice: 0});
    const [element, details] = await opened('rig-price="0"');
    expect(sentence(details)).to.equal(
      `In ${percent(endsAhead)} of 100 futures made of the months 2019–2026 the farm ends ahead after 3 years.`,
    );
    expect(headline(element)).to.equal(`ends ahead in ${percent(endsAhead)} of 100 futures`);
    expect(plain(panel(details).textContent)).not.to.contain('Payback');
  });

  for (const [attributes, inputs, words] of [
    ['horizon="1"', {horizon: 1}, 'In 0 of 100'],
    ['rig-price="0.01" electricity-price="0"', {rigPrice: 0.01, electricityPrice: 0}, 'In 100 of 100'],
    ['electricity-price="0.4" horizon="12"', {electricityPrice: 0.4, horizon: 12}, 'In fewer than 1 of 100'],
    ['rig-price="150" electricity-price="0"', {rigPrice: 150, electricityPrice: 0}, 'In more than 99 of 100'],
  ] as const)
    it(`are none or all only where they are none or all: ${words}`, async () => {
      const share = outlook(inputs).paidBack ?? NaN;
      // The words say what the share is.
      const isExact = share === 0 || share === 1;
      expect(words).to.match(isExact ? /^In (?:0|100) of/ : /fewer|more/);
      if (!isExact) expect(Math.min(share, 1 - share)).to.be.within(0.001, 0.005);
      const [, details] = await opened(attributes);
      expect(sentence(details)).to.match(new RegExp(`^${words} futures`));
    });

  it('have their paybacks and present values beside their names', async () => {
    const [, details] = await opened('rig="antminer-s21" electricity-price="0.06"');
    const {payback, npv} = outlook(resolve({host: {rig: 'antminer-s21', electricityPrice: 0.06}}).inputs);
    const text = (months: number | null): string =>
      months === null
        ? 'not within 3 years'
        : months < 24
          ? `${months.toFixed(1)} months`
          : `${(months / 12).toFixed(1)} years`;
    expect(beside(details, 'Payback, luckiest tenth')).to.equal(`${text(payback.low)} or sooner`);
    expect(beside(details, 'Payback, middle future')).to.equal(text(payback.median));
    expect(beside(details, 'Payback, unluckiest tenth')).to.equal(text(payback.high));
    expect(beside(details, 'Net present value in 80 of 100')).to.equal(`${dollars(npv.low)} to·${dollars(npv.high)}`);
  });

  it('say what they are, and that they are no forecast', async () => {
    const [, details] = await opened();
    const {price, difficulty} = outlook().meanGrowth;
    const text = plain(panel(details).textContent);
    expect(text).to.contain('made of the months 2019–2026, six in a row at a time, drawn at random');
    expect(text).to.contain(
      `rose by ${(100 * price).toFixed(1)}% a month and the difficulty by ${(100 * difficulty).toFixed(1)}%`,
    );
    expect(text).to.contain('this is not a forecast');
    expect(text).to.contain('growth that you enter is not used');
    expect(text).not.to.match(/probab|chance|expect|likely|predict/i);
  });

  it('explain how they are made, and how such a band would have fared in the past', async () => {
    const [element, details] = await opened();
    only(details, '#projection-futures').click();
    await element.updateComplete;
    const text = plain(only(details, '#projection-futures-explanation').textContent);
    const {before, all, horizon} = CALIBRATION;
    expect(text).to.contain(
      `After ${horizon} months its balance lay within the band of 80 of 100 futures in ${before.held} of ${before.starts} cases`,
    );
    expect(text).to.contain(`It lay below the band in ${before.below} cases and above it in ${before.above}.`);
    expect(text).to.contain(`the band held ${all.held} of ${all.starts}`);
    expect(text).to.contain('The cases overlap');
  });

  it('are not there where no rigs run', async () => {
    const [, details] = await opened('rigs="0"');
    expect(details.querySelector('.futures, .plot .fan, .plot .range')).to.equal(null);
    expect(details.querySelectorAll('summary > .headline')).to.have.lengthOf(0);
  });

  describe('in the chart', () => {
    it('are a band and its middle behind the line, from what the rigs cost on', async () => {
      const [, details] = await opened();
      const heights = (name: string, index = 0): number[] =>
        [
          ...(details.querySelectorAll(`.plot .${name}`)[index]?.getAttribute('d') ?? '').matchAll(
            /[ML][\d.]+ ([-\d.]+)/g,
          ),
        ].map(([, height]) => Number(height));
      const line = heights('line');
      const {months} = outlook();
      expect([heights('rim', 0)[0], heights('rim', 1)[0], heights('median')[0]]).to.deep.equal([
        line[0],
        line[0],
        line[0],
      ]);
      // Two balances give the scale, and the last of the others has to lie on it.
      const own = [-342_857.142857, project().months.at(-1)?.balance];
      const perUsd = ((line.at(-1) ?? NaN) - (line[0] ?? NaN)) / ((own[1] ?? NaN) - (own[0] ?? NaN));
      const place = (usd: number): number => (line[0] ?? NaN) + perUsd * (usd - (own[0] ?? NaN));
      const last = months.at(-1);
      expect(heights('rim', 0).at(-1)).to.be.closeTo(place(last?.low ?? NaN), 0.1);
      expect(heights('median').at(-1)).to.be.closeTo(place(last?.median ?? NaN), 0.1);
    });

    it('are read with the month under the cursor', async () => {
      const [element, details] = await opened();
      const slider = only(details, 'input[type=range]') as HTMLInputElement;
      slider.focus();
      await sendKeys({press: 'Home'});
      await element.updateComplete;
      expect(rangeRead(details)).to.equal(
        'In 80 of 100 futures \u2212$342,857 to \u2212$342,857, in the middle one \u2212$342,857',
      );
      for (let month = 0; month < 3; month += 1) await sendKeys({press: 'ArrowRight'});
      await element.updateComplete;
      const third = outlook().months[2];
      expect(rangeRead(details)).to.equal(
        `In 80 of 100 futures ${dollars(third?.low ?? NaN)} to ${dollars(third?.high ?? NaN)}, in the middle one ${dollars(third?.median ?? NaN)}`,
      );
      expect(plain(slider.getAttribute('aria-valuetext'))).to.contain(rangeRead(details));
    });

    it('leave the axis to the reader\u2019s own line, and say where they are cut', async () => {
      const element = await calculator();
      const details = await toggle(element, 'projection');
      const before = axis(details);
      await settled(element);
      expect(axis(details)).to.deep.equal(before);
      expect(legend(details)).to.include('80 of 100 futures, cut at the edge: they reach $2.04M');
    });
  });

  describe('while they are computed', () => {
    /** What the panel and the summary show. */
    const texts = (element: Calculator, details: HTMLElement): string =>
      `${headline(element)} ${plain(panel(details).textContent)} ${legend(details).join(' ')} ${rangeRead(details)}`;

    it('have an ellipsis in place of each figure, and no old one', async () => {
      const [element, details] = await opened();
      const before = sentence(details);
      await type(element, 'electricityPrice', '0.12');
      expect(sentence(details)).to.equal(
        'In … of 100 futures made of the months 2019–2026 the farm pays back within 3 years.',
      );
      expect(headline(element)).to.equal('not paid back in 3 years; in … of 100 futures it is');
      expect(beside(details, 'Payback, luckiest tenth')).to.equal('…');
      expect(beside(details, 'Net present value in 80 of 100')).to.equal('… to·…');
      expect(rangeRead(details)).to.equal('In 80 of 100 futures … to …, in the middle one …');
      expect(details.querySelectorAll('.plot .range, .plot .median')).to.have.lengthOf(0);
      expect(texts(element, details)).not.to.match(NONSENSE);
      await settled(element);
      const {paidBack} = outlook({electricityPrice: 0.12});
      expect(sentence(details)).not.to.equal(before);
      expect(sentence(details)).to.contain(`In ${percent(paidBack ?? NaN)} of 100`);
    });

    it('keep their room, so that nothing below them moves', async () => {
      for (const language of ['en', 'ru', 'kk'])
        for (const width of [320, 720]) {
          const whole = await page(
            `<div style="width: ${width}px"><kz-mining-calculator lang="${language}"></kz-mining-calculator></div>`,
          );
          const element = only(whole, 'kz-mining-calculator') as Calculator;
          const folded = drawer(element, 'projection').getBoundingClientRect().height;
          await settled(element);
          expect(drawer(element, 'projection').getBoundingClientRect().height, `${language} ${width}`).to.equal(folded);
        }
    });

    it('keep the room of those before while they are open, so that a field below them stays in its place', async () => {
      for (const language of ['en', 'ru', 'kk'])
        for (const width of [320, 720]) {
          const whole = await page(
            `<div style="width: ${width}px"><kz-mining-calculator lang="${language}"></kz-mining-calculator></div>`,
          );
          const element = only(whole, 'kz-mining-calculator') as Calculator;
          const details = await toggle(element, 'projection');
          await settled(element);
          const height = (selector: string): number => only(details, selector).getBoundingClientRect().height;
          const known = [height('.plot ~ .legend'), height('.futures dl'), height('.futures')];
          // Prices that are nearly the same leave texts that are as long.
          await type(element, 'electricityPrice', language === 'en' ? '0.0801' : '0,0801');
          expect(beside(details, {en: 'Payback', ru: 'Окупаемость', kk: 'Өтелу'}[language] ?? '')).to.equal('…');
          expect(
            [height('.plot ~ .legend'), height('.futures dl'), height('.futures')],
            `${language} ${width}`,
          ).to.deep.equal(known);
          await settled(element);
        }
    });

    it('are not computed again for another currency, period or growth, which are no part of them', async () => {
      const [element, details] = await opened();
      const before = sentence(details);
      await switchTo(element, 'currency', 'KZT');
      expect(sentence(details)).to.equal(before);
      await switchTo(element, 'period', 'year');
      expect(sentence(details)).to.equal(before);
      await enter(element, 'priceGrowth', '5');
      await enter(element, 'difficultyGrowth', '3');
      expect(sentence(details)).to.equal(before);
    });

    it('are not there in the first frame, and come by themselves', async () => {
      const element = await firstFrame();
      expect(headline(element)).to.equal('not paid back in 3 years; in … of 100 futures it is');
      await settled(element);
      expect(headline(element)).to.match(/in \d+ of 100 futures/);
    });

    it('do no harm where the element goes meanwhile, and are there when it comes back', async () => {
      const element = await calculator();
      const place = element.parentElement;
      element.remove();
      await aTimeout(300);
      place?.append(element);
      await settled(element);
      expect(headline(element)).to.match(/in \d+ of 100 futures/);
    });

    it('are those of each element alone', async () => {
      const whole = await page(
        '<kz-mining-calculator></kz-mining-calculator><kz-mining-calculator electricity-price="0.12"></kz-mining-calculator>',
      );
      const elements = [...whole.querySelectorAll('kz-mining-calculator')] as Calculator[];
      for (const element of elements) await settled(element);
      expect(elements.map(headline)).to.deep.equal(
        [{}, {electricityPrice: 0.12}].map(
          (inputs) => `not paid back in 3 years; in ${percent(outlook(inputs).paidBack ?? NaN)} of 100 futures it is`,
        ),
      );
    });
  });
});
