import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {
  type Calculator,
  calculator,
  choose,
  field,
  focus,
  focusedName,
  hears,
  inside,
  leave,
  list,
  only,
  openMore,
  openRigFigures,
  page,
  radio,
  seen,
  shown,
  switchTo,
  type,
} from './driver.js';

const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'ru', 'kk'] as const;

describe('The audit finds nothing amiss', () => {
  for (const language of LANGUAGES)
    for (const theme of THEMES) {
      it(`in ${language}, ${theme}`, async () => {
        await expect(await calculator(`lang="${language}" theme="${theme}"`)).to.be.accessible();
      });

      it(`in ${language}, ${theme}, with all inputs open, a loss and a field in error`, async () => {
        const element = await calculator(`lang="${language}" theme="${theme}" electricity-price="0.2" rig-power="9"`);
        await openMore(element);
        await openRigFigures(element);
        await type(element, 'uptime', '5x');
        await type(element, 'rigs', '');
        await choose(element, 'basis', 'hashprice');
        await expect(element).to.be.accessible();
      });
    }
});

describe('The live region', () => {
  const spoken = (element: Calculator): string => seen(only(inside(element), '[role=status]').textContent);
  const PAUSE = 1_300;

  it('says nothing at first', async () => {
    const element = await calculator();
    await aTimeout(PAUSE);
    expect(spoken(element)).to.equal('');
  });

  it('says the net once the reader pauses, and only what is right then', async () => {
    const element = await calculator();
    const said: string[] = [];
    const region = only(inside(element), '[role=status]');
    new MutationObserver(() => said.push(spoken(element))).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    // Longer than the pause from the first key to the last, never from one to the next.
    for (const text of ['5', '50', '500']) {
      await type(element, 'rigs', text);
      await aTimeout(600);
    }
    expect(said).to.deep.equal([]);
    await aTimeout(PAUSE);
    expect(said).to.deep.equal(['Net daily profit: $31.77. Profit: 6.8% of revenue']);
  });

  it('speaks the language and the currency shown', async () => {
    const element = await calculator('lang="ru"');
    await switchTo(element, 'currency', 'KZT');
    await aTimeout(PAUSE);
    expect(spoken(element)).to.equal('Чистая прибыль в сутки: 28·042·₸. Прибыль: 6,8·% выручки');
  });

  it('says nothing of what was typed before the element was removed', async () => {
    const element = await calculator();
    const {parentElement} = element;
    await type(element, 'rigs', '500');
    element.remove();
    await aTimeout(PAUSE);
    parentElement?.append(element);
    await element.updateComplete;
    expect(spoken(element)).to.equal('');
  });

  it('says a loss as one', async () => {
    const element = await calculator();
    await type(element, 'electricityPrice', '0.1');
    await aTimeout(PAUSE);
    expect(spoken(element)).to.match(/^Net daily profit: \u2212\$117\.23\. Loss: 12\.5% of revenue$/);
  });

  it('is the only voice: the net itself is not live', async () => {
    expect(only(inside(await calculator()), 'output').getAttribute('aria-live')).to.equal('off');
  });

  it('is polite', async () => {
    const region = only(inside(await calculator()), '[role=status]');
    expect(region.getAttribute('aria-live') ?? 'polite').to.equal('polite');
  });
});

describe('With the keyboard alone', () => {
  const focused = (element: Calculator): Element | null => inside(element).activeElement;

  it('a number is typed, over what stood there', async () => {
    const whole = await page('<button>Before</button><kz-mining-calculator></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    const changes = hears(whole, 'kz-change');
    only(inside(element), '.other-rules button').focus();
    await sendKeys({press: 'Tab'});
    expect(focusedName(element)).to.equal('rigs');
    await element.updateComplete;
    await sendKeys({type: '500'});
    expect(element.inputs.rigs).to.equal(500);
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(shown(element, 'rigs')).to.equal('500');
    expect(changes.map(({detail}) => detail.value)).to.deep.equal([500]);
  });

  it('a comma is typed as a decimal mark', async () => {
    const element = await calculator();
    await focus(element, 'electricityPrice');
    await aTimeout(0);
    await sendKeys({type: '0,05'});
    expect(shown(element, 'electricityPrice')).to.equal('0,05');
    await sendKeys({press: 'Tab'});
    await element.updateComplete;
    expect(shown(element, 'electricityPrice')).to.equal('0.05');
    expect(element.inputs.electricityPrice).to.equal(0.05);
  });

  it('the caret stays where it is while a number is mended in its middle', async () => {
    const element = await calculator();
    await focus(element, 'rigs');
    await aTimeout(0);
    await sendKeys({type: '1000'});
    field(element, 'rigs').setSelectionRange(1, 1);
    await sendKeys({type: '25'});
    expect(field(element, 'rigs').value).to.equal('125000');
    expect(field(element, 'rigs').selectionStart).to.equal(3);
  });

  it('a switch is moved by arrows', async () => {
    const element = await calculator();
    radio(element, 'period', 'day').focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(element.inputs.period).to.equal('month');
    expect(focused(element) === radio(element, 'period', 'month')).to.equal(true);
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(element.inputs.period).to.equal('year');
  });

  it('everything is reached in the order in which it stands', async () => {
    const whole = await page(
      '<kz-mining-calculator sections="none"></kz-mining-calculator><button id="after">After</button>',
    );
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    await openRigFigures(element);
    radio(element, 'period', 'day').focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 60 && document.activeElement === element; stop += 1) {
      const control = focused(element) as HTMLInputElement | null;
      stops.push(control?.getAttribute('name') ?? (control?.id || control?.localName) ?? '');
      await sendKeys({press: 'Tab'});
    }
    expect(document.activeElement?.id).to.equal('after');
    const expected = [
      'period',
      'currency',
      'net-term',
      'electricity-term',
      'compliance-term',
      'tax-term',
      'turn-term',
      'button',
      'rigs',
      'rigs-origin',
      'rig',
      'rig-figures',
      'rigPower',
      'rigPower-origin',
      'rigHashrate',
      'rigHashrate-origin',
      'rig-origin',
      'electricityPrice',
      'electricityPrice-origin',
      'electricityPriceSlider',
      'btcPrice',
      'btcPrice-origin',
      'btcPriceSlider',
      'revenue-term',
      'costs-term',
      'margin-term',
      'purchases-term',
      'sale-term',
      'summary',
      'a',
      'rules-origin',
      'rules',
      'taxRate-origin',
      'taxRate',
      'complianceRate-origin',
      'complianceRate',
      'aifcShare-origin',
      'aifcShare',
      'purchaseCap-origin',
      'purchaseCap',
      'investment-term',
      'button',
      'button',
    ];
    expect(stops.slice(0, expected.length)).to.deep.equal(expected);
    // The full file has more to press at the end, and nothing else.
    expect(stops.slice(expected.length).filter((stop) => stop !== 'button')).to.deep.equal([]);
  });

  it('the focus is seen on whatever has it', async () => {
    const whole = await page(
      '<a href="#">Before</a><kz-mining-calculator></kz-mining-calculator><button>After</button>',
    );
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    await openMore(element);
    const unseen: string[] = [];
    only(whole, 'a').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowRight'});
    for (let stop = 0; stop < 80 && document.activeElement === element; stop += 1) {
      const control = focused(element);
      if (!control) throw new Error('Nothing has the focus');
      const drawn = [control, control.nextElementSibling, control.closest('.box')].some((part) => {
        const {outlineStyle, outlineWidth} = part ? getComputedStyle(part) : {outlineStyle: 'none', outlineWidth: '0'};
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      if (!drawn) unseen.push(control.outerHTML.slice(0, 80));
      await sendKeys({press: 'Tab'});
    }
    expect(document.activeElement?.localName, 'all of it was walked through').to.equal('button');
    // A driven WebKit's window is never the active one: it then outlines no button of the page's either.
    if (only(whole, 'button').matches(':focus-visible')) expect(unseen).to.deep.equal([]);
  });
});

describe('Targets', () => {
  it('are 24 pixels high and wide, or more', async () => {
    for (const language of LANGUAGES) {
      const whole = await page(
        `<div style="width: 320px; font-size: 16px"><kz-mining-calculator lang="${language}"></kz-mining-calculator></div>`,
      );
      const element = only(whole, 'kz-mining-calculator') as Calculator;
      await openMore(element);
      await openRigFigures(element);
      for (const control of inside(element).querySelectorAll<HTMLElement>('input, select, button, summary, a')) {
        const target = control.closest('.segments label') ?? control;
        const {width, height} = target.getBoundingClientRect();
        const name = `${language} ${control.getAttribute('name') ?? control.outerHTML.slice(0, 60)}`;
        expect(height, name).to.be.at.least(24);
        expect(width, name).to.be.at.least(24);
      }
    }
  });
});

describe('A list', () => {
  it('has its rigs in groups by maker, each with a name', async () => {
    const groups = [...list(await calculator(), 'rig').querySelectorAll('optgroup')];
    expect(groups.map(({label}) => label)).to.deep.equal(['Bitmain', 'MicroBT', 'Canaan', 'Bitdeer']);
    for (const group of groups) expect(group.children.length).to.be.greaterThan(0);
  });
});

describe('A field in error', () => {
  it('is told of where the reader’s ear is: by its description', async () => {
    const element = await calculator();
    await type(element, 'rigs', 'x');
    await leave(element, 'rigs');
    const ids = field(element, 'rigs').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids).to.include('rigs-error');
    expect(inside(element).getElementById('rigs-error')?.checkVisibility()).to.equal(true);
  });
});
