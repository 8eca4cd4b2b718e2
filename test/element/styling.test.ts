import {expect} from '@open-wc/testing';

import {type Calculator, calculator, inside, only, page, type} from './driver.js';

function style(element: Calculator, selector: string): CSSStyleDeclaration {
  const found = inside(element).querySelector(selector);
  if (!found) throw new Error(`No ${selector}`);
  return getComputedStyle(found);
}

const PROFIT = '[part=net] output + span';

const color = 'rgb(1, 2, 3)';

type StyleName =
  | 'backgroundColor'
  | 'borderTopColor'
  | 'borderTopLeftRadius'
  | 'color'
  | 'fontFamily'
  | 'paddingLeft'
  | 'paddingTop'
  | 'width';

interface Effect {
  readonly value: string;
  /** What of the calculator takes the value, where a style has another form than the value. */
  readonly seen: readonly (readonly [selector: string, style: StyleName, value?: string])[];
  readonly attributes?: string;
}

/** What each custom property is documented to set. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  '--kz-font': {
    value: 'monospace',
    seen: [
      ['[role=heading]', 'fontFamily'],
      ['input[name=rigs]', 'fontFamily'],
      ['output', 'fontFamily'],
    ],
  },
  '--kz-text': {
    value: color,
    seen: [
      ['[role=heading]', 'color'],
      ['input[name=rigs]', 'color'],
      ['[part=figures] dd', 'color'],
    ],
  },
  '--kz-surface': {value: color, seen: [['.kz', 'backgroundColor']]},
  '--kz-border': {
    value: color,
    seen: [
      ['.kz', 'borderTopColor'],
      ['[part=assumptions]', 'borderTopColor'],
    ],
  },
  '--kz-muted': {
    value: color,
    seen: [
      ['.unit', 'color'],
      ['[part=badge]', 'color'],
      ['[part=note]', 'color'],
    ],
  },
  '--kz-accent': {
    value: color,
    seen: [
      ['[part=assumptions] a', 'color'],
      ['.other-rules button', 'color'],
      ['summary', 'color'],
    ],
  },
  '--kz-gain': {
    value: color,
    seen: [
      [PROFIT, 'color'],
      ['output', 'color'],
    ],
  },
  '--kz-loss': {
    value: color,
    attributes: 'rig-revenue="0.8"',
    seen: [
      [PROFIT, 'color'],
      ['output', 'color'],
    ],
  },
  '--kz-radius': {
    value: '20px',
    seen: [
      ['.kz', 'borderTopLeftRadius'],
      ['.box', 'borderTopLeftRadius', '15px'],
    ],
  },
  '--kz-space': {
    value: '40px',
    seen: [
      ['header', 'paddingLeft'],
      ['[part=inputs]', 'paddingLeft'],
      ['[part=results]', 'paddingTop'],
      ['[part=figures]', 'paddingLeft'],
      ['[part=assumptions]', 'paddingTop'],
      ['[part=note]', 'paddingTop'],
    ],
  },
  '--kz-max-width': {value: '400px', seen: [['.kz', 'width']]},
};

describe('The custom property', () => {
  for (const [name, {value, seen, attributes = ''}] of Object.entries(EFFECTS))
    for (const where of ['the element', 'an ancestor'])
      it(`${name} sets what it is said to set, on ${where}`, async () => {
        const element = await calculator(attributes);
        for (const [selector, property, expected = value] of seen)
          expect(style(element, selector)[property], `${selector} before`).not.to.equal(expected);
        const holder = where === 'the element' ? element : element.parentElement;
        holder?.style.setProperty(name, value);
        for (const [selector, property, expected = value] of seen)
          expect(style(element, selector)[property], selector).to.equal(expected);
      });

  it('--kz-loss colours a warning', async () => {
    const element = await calculator('rig-hashrate="5000"');
    element.style.setProperty('--kz-loss', color);
    expect(style(element, '.warning').color).to.equal(color);
  });

  it('--kz-loss colours a field that cannot be used, and its message', async () => {
    const element = await calculator();
    element.style.setProperty('--kz-loss', color);
    for (const key of ['taxRate', 'uptime'] as const) {
      await type(element, key, '200');
      const control = only(inside(element), `input[name=${key}]`);
      expect(getComputedStyle(only(inside(element), `#${key}-error`)).color).to.equal(color);
      expect(getComputedStyle(control.closest('.box, .chip') ?? control).borderTopColor).to.equal(color);
    }
  });

  it('--kz-accent colours the ring of the focus, where the engine shows one', async () => {
    const element = await calculator();
    element.style.setProperty('--kz-accent', color);
    const summary = only(inside(element), 'details.more > summary');
    summary.focus();
    const {outlineStyle, outlineColor} = getComputedStyle(summary);
    // The window of WebKit under automation never has the focus.
    const ring = summary.matches(':focus-visible') ? ['solid', color] : ['none', outlineColor];
    expect([outlineStyle, outlineColor]).to.deep.equal(ring);
  });
});

describe('Without custom properties', () => {
  /** As docs/styling.md and the manifest have it. */
  const DEFAULTS = {
    light: {
      text: '#1b2024',
      surface: '#ffffff',
      border: '#d5dade',
      muted: '#59636d',
      accent: '#0a5a9c',
      gain: '#0b6b40',
    },
    dark: {
      text: '#e8ebee',
      surface: '#15191d',
      border: '#363e46',
      muted: '#a3aeb8',
      accent: '#7dbbf2',
      gain: '#5fd097',
    },
  } as const;
  const LOSS = {light: '#b3261e', dark: '#ff8f85'} as const;

  const hex = (rgb: string): string =>
    `#${[...rgb.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, '0')).join('')}`;

  for (const theme of ['light', 'dark'] as const)
    it(`a profit, a loss and all else have their own colours, ${theme}`, async () => {
      const element = await calculator(`theme="${theme}"`);
      expect({
        text: hex(style(element, '[role=heading]').color),
        surface: hex(style(element, '.kz').backgroundColor),
        border: hex(style(element, '.kz').borderTopColor),
        muted: hex(style(element, '.unit').color),
        accent: hex(style(element, '[part=assumptions] a').color),
        gain: hex(style(element, PROFIT).color),
      }).to.deep.equal(DEFAULTS[theme]);
      element.rigRevenue = 0.8;
      await element.updateComplete;
      expect(hex(style(element, PROFIT).color)).to.equal(LOSS[theme]);
    });

  it('it has the page’s font, corners of 8 px, parts of 16 px', async () => {
    const whole = await page('<div style="font-family: cursive"><kz-mining-calculator></kz-mining-calculator></div>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    expect(style(element, 'output').fontFamily).to.equal('cursive');
    expect(style(element, '.kz').borderTopLeftRadius).to.equal('8px');
    expect(style(element, '[part=results]').paddingTop).to.equal('16px');
  });

  it('it stands in the middle of what is left over', async () => {
    const element = await calculator();
    const box = element.getBoundingClientRect();
    element.style.setProperty('--kz-max-width', '400px');
    const {left, right} = only(inside(element), '.kz').getBoundingClientRect();
    expect(left - box.left).to.be.above(50);
    expect(left - box.left).to.be.closeTo(box.right - right, 1);
  });
});
