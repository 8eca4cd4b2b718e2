import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';

import {choose, enter, inside, only, type} from '../element/driver.js';
import {allOpen, inArticle, leave, OPERATOR} from './whole.js';

afterEach(leave);

/** Red, green and blue of a color however it is written, on white if it is transparent. */
function channels(color: string): readonly number[] {
  const brush = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!brush) throw new Error('No canvas');
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, 1, 1);
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** The relative luminance, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('With all of all sections open, the audit finds nothing amiss', function () {
  this.timeout(60_000);

  it('in light, with a fleet that loses and fields in error', async () => {
    await setViewport({width: 800, height: 600});
    const element = await allOpen(`theme="light" ${OPERATOR}`);
    await type(element, 'taxRate', '20x');
    await enter(element, 'uptime', '200');
    await choose(element, 'basis', 'hashprice');
    await expect(element).to.be.accessible();
  });

  it('in dark, with a loss', async () => {
    await expect(await allOpen('theme="dark" electricity-price="0.2"')).to.be.accessible();
  });
});

describe('What is no text', () => {
  for (const theme of ['light', 'dark'])
    it(`stands out by a contrast of 3 to 1, in ${theme}`, async () => {
      const element = await inArticle(`theme="${theme}"`);
      const styleOf = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(inside(element).querySelector(selector) ?? element);
      const surface = styleOf('.kz').backgroundColor;
      only(inside(element), '.other-rules button').focus();
      await enter(element, 'rigs', '5x');
      const lines: Readonly<Record<string, string>> = {
        'the frame of a field': styleOf('#electricityPrice').borderColor,
        'the frame of a list': styleOf('select[name=rig]').borderBlockStartColor,
        'the frame of a field with an error': styleOf('.box:has([aria-invalid=true])').borderBlockStartColor,
        'the buttons of a count': styleOf('.step').color,
        'the mark of a break-even': styleOf('.rail .tick').fill,
      };
      for (const [name, color] of Object.entries(lines))
        expect(contrast(color, surface), `${name}: ${color} on ${surface}`).to.be.at.least(3);
      // Focus has the color of links.
      expect(contrast(styleOf('.assumptions a').color, surface)).to.be.at.least(4.5);
    });
});

describe('In forced colors', () => {
  it('every text has a color of the system, and the chosen period a ground', async function () {
    if (!(await executeServerCommand('force-colors', true))) this.skip();
    try {
      const element = await allOpen('theme="dark"');
      const probe = document.createElement('i');
      element.after(probe);
      const system = ['CanvasText', 'LinkText', 'ButtonText', 'FieldText', 'HighlightText', 'GrayText'].map((color) => {
        probe.style.color = color;
        return getComputedStyle(probe).color;
      });
      const others = [...inside(element).querySelectorAll<HTMLElement>('.kz *')]
        .filter(
          (part) =>
            part.checkVisibility() &&
            [...part.childNodes].some(({nodeType, textContent}) => nodeType === 3 && textContent?.trim()),
        )
        .filter((part) => {
          const {color, fill} = getComputedStyle(part);
          return !system.includes(part instanceof SVGElement ? fill : color);
        })
        .map((part) => `${part.localName}.${part.getAttribute('class') ?? ''}: ${part.textContent.trim()}`);
      expect(others).to.deep.equal([]);
      const [chosen, other] = ['day', 'month'].map((period) =>
        only(inside(element), `[name=period][value=${period}] + span`),
      );
      expect(getComputedStyle(chosen ?? element).backgroundColor).not.to.equal(
        getComputedStyle(other ?? element).backgroundColor,
      );
    } finally {
      await executeServerCommand('force-colors', false);
    }
  });
});
