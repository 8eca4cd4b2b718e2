import '../../src/sections/fleet/index.js';
import '../../src/sections/history/index.js';
import '../../src/sections/projection/index.js';

import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {type Calculator, calculator, enter, inside, net, only, seen} from '../element/driver.js';
import {waitUntil} from '../host/patience.js';
import {button, savedBy, settled, toggle} from '../sections/section.js';
import {cornerOf, pixelsOf, plain, textOf, writtenIn} from './drawn.js';

type Stubbed = 'clipboard' | 'share' | 'canShare';

/** A browser that does this. */
function browserWith(name: Stubbed, value: unknown): void {
  Object.defineProperty(navigator, name, {configurable: true, value});
}

/** Meanwhile canvases do this. */
async function canvasesWith(
  name: 'getContext' | 'toBlob',
  value: unknown,
  meanwhile: () => Promise<unknown>,
): Promise<void> {
  const {prototype} = HTMLCanvasElement;
  const original = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  Object.defineProperty(prototype, name, {...original, value});
  try {
    await meanwhile();
  } finally {
    Object.defineProperty(prototype, name, original);
  }
}

afterEach(() => {
  for (const name of ['clipboard', 'share', 'canShare'] as const) Reflect.deleteProperty(navigator, name);
});

const footer = (element: Calculator): HTMLElement => only(inside(element), 'footer');

const panel = (element: Calculator): HTMLElement => only(footer(element), '.picture-panel');

const canvasIn = (where: ParentNode): HTMLCanvasElement => only(where, 'canvas') as HTMLCanvasElement;

const message = (element: Calculator): string => seen(panel(element).querySelector('.picture-message')?.textContent);

const buttonNames = (element: Calculator): string[] =>
  [...panel(element).querySelectorAll('button')].map(({textContent}) => seen(textContent));

const press = async (element: Calculator, name: string): Promise<void> => {
  button(footer(element), name).click();
  await element.updateComplete;
};

/** The calculator with the panel of its result open and drawn. */
async function opened(attributes = ''): Promise<Calculator> {
  const element = await calculator(attributes);
  await press(element, 'Picture');
  return element;
}

const told = (element: Calculator, text: string): Promise<void> =>
  waitUntil(() => message(element) === text, `The panel says "${message(element)}", not "${text}"`);

describe('The panel of the result’s picture', () => {
  it('opens and closes by its button, which says so', async () => {
    const element = await calculator();
    const toggler = button(footer(element), 'Picture');
    expect(toggler.getAttribute('aria-expanded')).to.equal('false');
    expect(toggler.getAttribute('aria-label')).to.equal('Picture: the result');
    expect(footer(element).querySelectorAll('canvas').length).to.equal(0);
    await press(element, 'Picture');
    expect(toggler.getAttribute('aria-expanded')).to.equal('true');
    expect(footer(element).querySelectorAll('canvas').length).to.equal(1);
    await press(element, 'Picture');
    expect(toggler.getAttribute('aria-expanded')).to.equal('false');
    expect(footer(element).querySelectorAll('canvas').length).to.equal(0);
  });

  for (const [language, text, answer] of [
    ['en', 'Picture', '$63.55 a day ▲ Profit: 6.8% of revenue'],
    ['ru', 'Картинка', '63,55 $ в сутки ▲ Прибыль: 6,8 % выручки'],
    ['kk', 'Сурет', '63,55 $ тәулігіне ▲ Пайда: түсімнің 6,8%-ы'],
  ] as const)
    it(`has a picture whose name is the answer, in ${language}`, async () => {
      const element = await calculator(`lang="${language}"`);
      await press(element, text);
      const canvas = canvasIn(panel(element));
      expect(canvas.getAttribute('role')).to.equal('img');
      expect(plain(canvas.ariaLabel ?? '')).to.include(answer);
    });

  it('draws the picture again with each edit, its name too', async () => {
    const element = await opened();
    const [, written] = await writtenIn(() => enter(element, 'rigs', '2000'));
    expect(textOf(written)).to.include(plain(net(element)));
    expect(plain(canvasIn(panel(element)).ariaLabel ?? '')).to.include(plain(net(element)));
  });

  it('shows the form and the colors that the reader chooses', async () => {
    const element = await opened('theme="light"');
    const canvas = canvasIn(panel(element));
    const choose = async (value: string, name: string): Promise<void> => {
      only(panel(element), `input[name="${name}"][value="${value}"]`).click();
      await element.updateComplete;
      await aTimeout(0);
    };
    const cornerNow = (): string => {
      const brush = canvas.getContext('2d');
      if (!brush) throw new Error('No canvas');
      return cornerOf(brush.getImageData(0, 0, 1, 1));
    };
    expect([canvas.width, canvas.height]).to.deep.equal([2400, 1260]);
    expect(cornerNow()).to.equal('rgb(255, 255, 255)');
    await choose('tall', 'picture-form');
    expect([canvas.width, canvas.height]).to.deep.equal([2160, 2700]);
    await choose('dark', 'picture-colors');
    expect(cornerNow()).not.to.equal('rgb(255, 255, 255)');
  });

  it('has a tall picture on a phone', async () => {
    const element = await calculator('style="display: block; inline-size: 320px"');
    await press(element, 'Picture');
    expect([canvasIn(panel(element)).width, canvasIn(panel(element)).height]).to.deep.equal([2160, 2700]);
    const {right} = canvasIn(panel(element)).getBoundingClientRect();
    expect(right).to.be.at.most(element.getBoundingClientRect().right);
  });

  it('saves a PNG file, and says so', async () => {
    const element = await opened();
    const saved = await savedBy(async () => {
      await press(element, 'Save the picture');
      await told(element, 'The picture is saved.');
    });
    expect([saved.name, saved.type]).to.deep.equal(['kz-mining-calculator-result.png', 'image/png']);
    const {width, height} = await pixelsOf(new Blob([saved.bytes as BlobPart], {type: saved.type}));
    expect([width, height]).to.deep.equal([2400, 1260]);
  });

  it('puts the image on the clipboard, and says so', async function () {
    // An engine without images on its clipboard has no such button.
    if (typeof ClipboardItem === 'undefined') this.skip();
    const items: ClipboardItem[] = [];
    browserWith('clipboard', {
      write: async (given: ClipboardItem[]) => {
        items.push(...given);
        await given[0]?.getType('image/png');
      },
    });
    const element = await opened();
    await press(element, 'Copy the picture');
    await told(element, 'The picture is copied.');
    expect(items.map(({types}) => [...types])).to.deep.equal([['image/png']]);
  });

  it('says in words that the clipboard is refused, and lets nothing throw', async function () {
    if (typeof ClipboardItem === 'undefined') this.skip();
    browserWith('clipboard', {write: () => Promise.reject(new DOMException('no', 'NotAllowedError'))});
    const element = await opened();
    await press(element, 'Copy the picture');
    await told(element, 'The browser does not allow it.');
    await enter(element, 'rigs', '2000');
    await press(element, 'Picture');
    await press(element, 'Picture');
    expect(message(element)).to.equal('');
  });

  it('says in words that the browser gives no image', async () => {
    const element = await opened();
    const giveNone = (callback: BlobCallback): void => {
      callback(null);
    };
    await canvasesWith('toBlob', giveNone, async () => {
      await press(element, 'Save the picture');
      await told(element, 'The browser does not allow it.');
    });
  });

  it('offers to copy only where the browser can', async () => {
    browserWith('clipboard', undefined);
    expect(buttonNames(await opened())).not.to.include('Copy the picture');
  });

  it('shares the file where the browser can, and offers it nowhere else', async () => {
    browserWith('canShare', undefined);
    expect(buttonNames(await opened())).not.to.include('Share the picture…');
    browserWith('canShare', () => false);
    expect(buttonNames(await opened())).not.to.include('Share the picture…');
    const shared: ShareData[] = [];
    browserWith('canShare', ({files}: ShareData) => files?.every(({type}) => type === 'image/png') ?? false);
    browserWith('share', (data: ShareData) => {
      shared.push(data);
      return Promise.resolve();
    });
    const element = await opened();
    await press(element, 'Share the picture…');
    await waitUntil(() => shared.length > 0, 'Nothing was shared');
    const [{files = [], title = ''} = {}] = shared;
    expect(files.map(({name, type}) => [name, type])).to.deep.equal([['kz-mining-calculator-result.png', 'image/png']]);
    expect(plain(title)).to.equal('$63.55 a day');
  });

  it('does not complain where the reader shares it with nobody after all', async () => {
    browserWith('canShare', () => true);
    browserWith('share', () => Promise.reject(new DOMException('closed', 'AbortError')));
    const element = await opened();
    await press(element, 'Share the picture…');
    await aTimeout(500);
    expect(message(element)).to.equal('');
  });

  it('survives a page that breaks canvases', async () => {
    const fail = (): never => {
      throw new Error('thrown on purpose');
    };
    await canvasesWith('getContext', fail, async () => {
      const element = await opened();
      await enter(element, 'rigs', '2000');
      expect(element.inputs.rigs).to.equal(2000);
    });
  });

  for (const theme of ['light', 'dark'])
    for (const language of ['en', 'ru', 'kk'])
      it(`passes the audit in ${language}, ${theme}`, async () => {
        const element = await calculator(`lang="${language}" theme="${theme}"`);
        await press(element, {en: 'Picture', ru: 'Картинка', kk: 'Сурет'}[language] ?? '');
        await expect(element).to.be.accessible();
      });

  it('works by the keyboard alone', async () => {
    const element = await calculator();
    const toggler = button(footer(element), 'Picture');
    toggler.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(toggler.getAttribute('aria-expanded')).to.equal('true');
    expect(inside(element).activeElement === toggler, 'the button keeps the focus').to.equal(true);
    const form = only(panel(element), 'input[name="picture-form"]:checked');
    form.focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    await aTimeout(0);
    expect(canvasIn(panel(element)).height).to.equal(2700);
    expect(inside(element).activeElement?.getAttribute('value')).to.equal('tall');
    const save = button(panel(element), 'Save the picture');
    const saved = await savedBy(async () => {
      save.focus();
      await sendKeys({press: 'Enter'});
      await told(element, 'The picture is saved.');
    });
    expect(saved.name).to.equal('kz-mining-calculator-result.png');
    expect(inside(element).activeElement === save, 'the button keeps the focus').to.equal(true);
  });
});

describe('The panels of the sections’ pictures', () => {
  for (const [section, name] of [
    ['fleet', 'ranking'],
    ['history', 'history'],
    ['projection', 'projection'],
  ] as const)
    it(`shows and saves the ${name}, and closes the picture that was open`, async () => {
      const element = await opened();
      const details = await toggle(element, section);
      await settled(element);
      button(details, 'Picture').click();
      await element.updateComplete;
      expect(inside(element).querySelectorAll('canvas').length).to.equal(1);
      expect(plain(canvasIn(details).ariaLabel ?? '').length).to.be.above(30);
      const saved = await savedBy(async () => {
        button(details, 'Save the picture').click();
        await waitUntil(() => details.textContent.includes('The picture is saved.'), 'Nothing is saved');
      });
      expect(saved.name).to.equal(`kz-mining-calculator-${name}.png`);
    });
});
