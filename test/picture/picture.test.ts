import '../../src/sections/fleet/index.js';
import '../../src/sections/history/index.js';
import '../../src/sections/projection/index.js';

import {expect} from '@open-wc/testing';

import type {PictureOptions} from '../../src/picture/file.js';
import {allDrawn, badge, type Calculator, calculator, enter, inside, net, NONSENSE, only} from '../element/driver.js';
import {cornerOf, lettersOf, pictureOf, pixelsOf, plain, textOf} from './drawn.js';
import {covering, outside} from './placed.js';

const FORMS = ['wide', 'tall'] as const;

/** Farms that gain and lose, with every cost and with few, in both currencies. */
const FARMS = {
  'that gains': 'electricity-price="0.05"',
  'that gains, in tenge': 'currency="KZT" rig="antminer-s21" rigs="500" electricity-price="33 KZT"',
  'that loses to every cost': 'electricity-price="0.12" mining-levy="3" aifc-fee="1" fixed-costs="2000"',
  'that loses, in tenge, in a year': 'currency="KZT" electricity-price="0.3" period="year" rigs="900000"',
  'of several models': 'fleet="antminer-s21:600 antminer-s19-xp:400 whatsminer-m30s:120 3.4/150:25"',
} as const;

const textIn = (element: Calculator, selector: string): string =>
  plain(inside(element).querySelector(selector)?.textContent ?? '');

/** What the screen says of the result: net, outcome, costs with their shares. */
function onScreen(element: Calculator): string[] {
  const shares = [...inside(element).querySelectorAll('[part=results] .legend li')].map(({textContent}) =>
    plain(textContent),
  );
  return [plain(net(element)), ...shares].filter(Boolean);
}

describe('The picture of the result', () => {
  for (const language of ['en', 'ru', 'kk'])
    for (const [farm, attributes] of Object.entries(FARMS))
      it(`says what the screen says, in ${language}, of a farm ${farm}`, async () => {
        const element = await calculator(`lang="${language}" ${attributes}`);
        const expected = onScreen(element);
        expect(expected.length).to.be.above(2);
        for (const form of FORMS) {
          const [, written] = await pictureOf(element, {form});
          const text = textOf(written);
          for (const each of expected) expect(text, form).to.include(each);
          expect(text).not.to.match(NONSENSE);
          expect(text).to.include(plain(only(inside(element), 'slot[name=heading]').textContent));
          const [width, height] = form === 'wide' ? [1200, 630] : [1080, 1350];
          expect(outside(written, {left: 0, right: width, top: 0, bottom: height})).to.deep.equal([]);
          expect(covering(written)).to.deep.equal([]);
        }
      });

  it('has the sentences of the break-evens and of the other rules in full', async function () {
    this.timeout(60_000);
    for (const language of ['en', 'ru', 'kk']) {
      const element = await calculator(`lang="${language}"`);
      const [, written] = await pictureOf(element, {form: 'tall'});
      expect(textOf(written)).to.include(textIn(element, '.turn'));
      // A button stands behind the second sentence on the screen.
      const button = textIn(element, '.other-rules button');
      expect(textOf(written)).to.include(textIn(element, '.other-rules').replace(button, '').trim());
    }
  });

  it('has the reader’s own inputs, and what is published with its origin and the date of the prices', async () => {
    const element = await calculator();
    await enter(element, 'rigs', '512');
    await enter(element, 'uptime', '91');
    for (const form of FORMS) {
      const text = textOf((await pictureOf(element, {form}))[1]);
      expect(text).to.match(/Chosen by a reader: 512 rigs; uptime: 91%\./);
      expect(text).to.match(/As published: .*\$0\.08 per kWh \(article\); \$[\d,.]+ a bitcoin \(market, .+ 2026\)/);
      expect(text).not.to.include('As published: 512');
      expect(plain(badge(element, 'electricityPrice'))).to.equal('article');
    }
  });

  it('cites the article that the page names', async () => {
    const title = 'Майнинг и тарифы: что изменилось в 2026 году';
    const [, written] = await pictureOf(await calculator(`lang="ru" article-title="${title}"`));
    expect(textOf(written)).to.include(title);
  });

  it('has a link that restores the numbers where the page shares them, and else the address of the page', async () => {
    const element = await calculator('share');
    await enter(element, 'rigs', '512');
    const shared = lettersOf((await pictureOf(element))[1]);
    const [link = ''] = /https?:\/\/\S+$/.exec(shared) ?? [];
    expect(link).to.equal(element.shareURL());
    history.replaceState(null, '', new URL(link).hash);
    try {
      const opened = await calculator('share');
      expect(opened.inputs.rigs).to.equal(512);
      expect(net(opened)).to.equal(net(element));
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
    const unshared = lettersOf((await pictureOf(await calculator()))[1]);
    expect(unshared.endsWith(location.origin + location.pathname)).to.equal(true);
  });

  it('is a PNG file with the pixels that were asked for', async () => {
    const element = await calculator();
    const sizes = async (options: PictureOptions): Promise<number[]> => {
      const blob = await element.toPicture(options);
      expect(blob.type).to.equal('image/png');
      const {width, height} = await createImageBitmap(blob);
      return [width, height];
    };
    expect(await sizes({})).to.deep.equal([2400, 1260]);
    expect(await sizes({form: 'tall'})).to.deep.equal([2160, 2700]);
    expect(await sizes({width: 1200})).to.deep.equal([1200, 630]);
    expect(await sizes({form: 'tall', width: 540})).to.deep.equal([540, 675]);
  });

  it('has the colors of the element, in the scheme in force or that which is asked for', async () => {
    const cornerWith = async (attributes: string, options: PictureOptions = {}): Promise<string> => {
      const element = await calculator(attributes);
      return cornerOf(await pixelsOf(await element.toPicture({width: 300, ...options})));
    };
    const [light, dark] = ['rgb(255, 255, 255)', await cornerWith('theme="dark"')];
    const screen = getComputedStyle(only(inside(await calculator('theme="dark"')), '.kz')).backgroundColor;
    expect(dark).to.equal(screen);
    expect(dark).not.to.equal(light);
    expect(await cornerWith('theme="light"')).to.equal(light);
    expect(await cornerWith('theme="light"', {theme: 'dark'})).to.equal(dark);
    expect(await cornerWith('theme="dark"', {theme: 'light'})).to.equal(light);
  });

  for (const [notation, color, expected] of [
    ['a name', 'rebeccapurple', 'rgb(102, 51, 153)'],
    ['hsl()', 'hsl(120 100% 25%)', 'rgb(0, 128, 0)'],
    ['color-mix()', 'color-mix(in srgb, white, black)', 'rgb(128, 128, 128)'],
    ['oklch()', 'oklch(1 0 0)', 'rgb(255, 255, 255)'],
    ['light-dark()', 'light-dark(#123456, #000)', 'rgb(18, 52, 86)'],
  ] as const)
    it(`has a surface that the page gives as ${notation}`, async () => {
      const element = await calculator(`theme="light" style="--kz-surface: ${color}"`);
      const {data} = await pixelsOf(await element.toPicture({width: 300}));
      const near = (/\d+, \d+, \d+/.exec(expected)?.[0] ?? '').split(', ').map(Number);
      near.forEach((value, channel) => {
        expect(data[channel] ?? -1, `${channel} of ${data.slice(0, 3).join(' ')}`).to.be.closeTo(value, 1);
      });
    });

  it('has a solid headline, bars and small print in colors that a canvas knows', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const [, written] = await pictureOf(await calculator(), {theme});
      const colors = [...new Set(written.map(({color}) => color))];
      expect(colors.length, colors.join(' ')).to.be.above(2);
      expect(colors).not.to.include('#000000');
    }
  });
});

describe('What a page asks of toPicture()', () => {
  /** An object each of whose properties throws. */
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('thrown on purpose');
      },
    },
  );

  for (const [name, options] of [
    ['null', null],
    ['a text', 'wide'],
    ['a number', Number.NaN],
    ['getters that throw', throwing],
    ['no number as width', {width: Number.NaN}],
    ['a width of 1e9', {width: 1e9}],
    ['a negative width', {width: -600}],
    ['a text as width', {width: '600'}],
    ['an unknown form and theme', {form: 'round', theme: 'pink'}],
    ['symbols', {form: Symbol('wide'), theme: Symbol('dark'), of: Symbol('result'), width: Symbol('600')}],
  ] as const)
    it(`counts as left out where it cannot be used: ${name}`, async () => {
      const element = await calculator();
      const blob = await element.toPicture(options as unknown as PictureOptions);
      const {width, height} = await createImageBitmap(blob);
      expect([width, height]).to.deep.equal([2400, 1260]);
    });

  const reasonOf = (promise: Promise<Blob>): Promise<string> =>
    promise.then(
      () => 'resolved',
      (error: unknown) => String(error),
    );

  it('is refused in words where there is no such picture', async () => {
    const element = await calculator();
    expect(await reasonOf(element.toPicture({of: 'stars'}))).to.include('There is no picture "stars"');
    const long = await reasonOf(element.toPicture({of: 'x'.repeat(10_000)}));
    expect(long.length).to.be.below(120);
    const idle = await calculator('rigs="0"');
    expect(await reasonOf(idle.toPicture({of: 'history'}))).to.include('There is no picture "history"');
  });

  it('is refused in words where the element is on no page', async () => {
    const element = await calculator();
    element.remove();
    expect(await reasonOf(element.toPicture())).to.include('not on a page');
    const fresh = document.createElement('kz-mining-calculator');
    const answer = await Promise.race([
      reasonOf(fresh.toPicture()),
      new Promise<string>((resolve) => setTimeout(resolve, 3_000, 'no answer')),
    ]);
    expect(answer).to.include('not on a page');
  });

  it('is refused in words where the browser gives no canvas', async () => {
    const element = await calculator();
    const {prototype} = HTMLCanvasElement;
    const original = Object.getOwnPropertyDescriptor(prototype, 'getContext') ?? {};
    Object.defineProperty(prototype, 'getContext', {...original, value: () => null});
    try {
      expect(await reasonOf(element.toPicture())).to.include('Error: ');
    } finally {
      Object.defineProperty(prototype, 'getContext', original);
    }
  });

  it('is the whole projection, with futures that are computed at once', async () => {
    const element = await calculator();
    const [, written] = await pictureOf(element, {of: 'projection', form: 'tall'});
    expect(textOf(written))
      .to.match(/In \d+ of 100 futures/)
      .and.to.include('80 of 100 futures');
    expect(textOf(written)).not.to.include('…');
  });

  it('is every picture by its name, with texts apart from each other', async function () {
    this.timeout(60_000);
    for (const language of ['en', 'ru', 'kk'])
      for (const attributes of [FARMS['that gains, in tenge'], FARMS['of several models']]) {
        const element = await allDrawn(await calculator(`share lang="${language}" ${attributes}`));
        for (const of of ['ranking', 'history', 'projection'])
          for (const form of FORMS) {
            const [, written] = await pictureOf(element, {of, form, width: 300});
            const [width, height] = form === 'wide' ? [1200, 630] : [1080, 1350];
            const where = `${language} ${of} ${form}`;
            expect(outside(written, {left: 0, right: width, top: 0, bottom: height}), where).to.deep.equal([]);
            expect(covering(written), where).to.deep.equal([]);
          }
        element.remove();
      }
  });
});
