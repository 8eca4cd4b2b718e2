import '../../src/sections/export/index.js';

import {aTimeout, expect} from '@open-wc/testing';

import {
  type Calculator,
  calculator,
  enter,
  inside,
  net,
  NONSENSE,
  only,
  outcome,
  page,
  seen,
  shown,
  switchTo,
  type,
} from './driver.js';
import {HOME, opened} from './links.js';

const BUTTONS = {
  en: ['Copy result', 'Copy link', 'Share…'],
  ru: ['Скопировать результат', 'Скопировать ссылку', 'Поделиться…'],
  kk: ['Нәтижені көшіру', 'Сілтемені көшіру', 'Бөлісу…'],
} as const;

const buttonOf = (element: Calculator, text: string): HTMLButtonElement | undefined =>
  [...inside(element).querySelectorAll<HTMLButtonElement>('footer button')].find(
    (button) => seen(button.textContent) === text,
  );

/** Presses a button of the footer, and waits until the browser has answered. */
async function press(element: Calculator, text: string): Promise<void> {
  const button = buttonOf(element, text);
  if (!button) throw new Error(`No ${text}`);
  button.focus();
  button.click();
  await aTimeout(10);
  await element.updateComplete;
}

const note = (element: Calculator): string => seen(only(inside(element), '#copy-note').textContent);

const byHand = (element: Calculator): HTMLTextAreaElement | null =>
  inside(element).querySelector<HTMLTextAreaElement>('footer textarea');

/** A browser that has this under a name of its navigator. */
function browserWith(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, {configurable: true, value});
}

/** A clipboard that takes texts, and those texts. */
function takesTexts(): string[] {
  const texts: string[] = [];
  browserWith('clipboard', {
    writeText: (text: string) => {
      texts.push(text);
      return Promise.resolve();
    },
  });
  return texts;
}

afterEach(() => {
  opened('');
  for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
});

/** A text as a chat shows it, with its no-break spaces told apart. */
const inChat = (text: string | undefined): string => seen(text);

describe('Copy result', () => {
  for (const [language, sentence] of [
    [
      'en',
      'By the article’s rules, 500 rigs (Antminer S21) at $0.08 per kWh and $85,956.45 a bitcoin leave $278.04 a day in Kazakhstan, 6.8% of revenue. That stops paying above $0.0878 per kWh or below $78,331 a bitcoin.',
    ],
    [
      'ru',
      'По правилам из статьи 500 устройств (Antminer S21) при 0,08·$ за·кВт·ч и 85·956,45·$ за·биткоин приносят в Казахстане 278,04·$ чистой прибыли в сутки, это 6,8·% выручки. Майнинг перестаёт окупаться при цене выше 0,0878·$ за·кВт·ч или ниже 78·331·$ за·биткоин.',
    ],
    [
      'kk',
      'Мақала ережелері бойынша 500 құрылғы (Antminer S21) кВт·сағ үшін 0,08·$ және биткоин үшін 85·956,45·$ болғанда Қазақстанда тәулігіне 278,04·$ таза пайда береді, бұл түсімнің 6,8%-ы. Майнинг кВт·сағ үшін 0,0878·$ және одан жоғары немесе биткоин үшін 78·331·$ және одан төмен болғанда пайда бермейді.',
    ],
  ] as const)
    it(`puts the sentence on the clipboard in ${language}, and says so`, async () => {
      const texts = takesTexts();
      const element = await calculator(`lang="${language}" rig="antminer-s21" rigs="500"`);
      await press(element, BUTTONS[language][0]);
      expect(texts.map(inChat)).to.deep.equal([sentence]);
      expect(texts).to.deep.equal([element.toSentence()]);
      expect(note(element)).to.equal({en: 'Copied.', ru: 'Скопировано.', kk: 'Көшірілді.'}[language]);
      expect(byHand(element)).to.equal(null);
    });

  it('has the figures of the screen, whatever the reader enters and switches', async () => {
    const element = await calculator();
    const check = (): void => {
      const sentence = inChat(element.toSentence());
      expect(sentence).to.contain(net(element).replace('−', ''));
      expect(sentence).to.contain(/: (.*)$/.exec(outcome(element))?.[1] ?? 'no outcome');
      for (const price of seen(only(inside(element), '.turn').innerText).match(/[$₸][\d.,]+\d/g) ?? [])
        expect(sentence).to.contain(price);
      expect(sentence).to.contain(shown(element, 'electricityPrice')).and.to.contain(shown(element, 'btcPrice'));
      expect(sentence).not.to.match(NONSENSE);
    };
    check();
    await enter(element, 'electricityPrice', '0.11');
    check();
    await switchTo(element, 'currency', 'KZT');
    check();
    await switchTo(element, 'period', 'year');
    check();
    await enter(element, 'btcPrice', '1');
    check();
  });

  it('adds the link where the page shares, and says “Copied” of what is still so', async () => {
    const texts = takesTexts();
    const element = await calculator('share');
    await enter(element, 'rigs', '500');
    await press(element, 'Copy result');
    const [text = ''] = texts;
    expect(text.endsWith(` ${element.shareURL()}`)).to.equal(true);
    expect(text).to.contain(` ${HOME}#kz=rigs:500;`);
    expect(note(element)).to.equal('Copied.');
    await type(element, 'rigs', '600');
    expect(note(element)).to.equal('');
    await press(element, 'Copy link');
    expect(texts[1]).to.equal(element.shareURL());
    expect(note(element)).to.equal('Copied.');
  });

  it('opens for the receiver with the numbers of the sentence', async () => {
    const sender = await calculator('share');
    await enter(sender, 'electricityPrice', '0.05');
    const sentence = sender.toSentence();
    opened(new URL(sentence.split(' ').at(-1) ?? '').hash.slice(1));
    expect((await calculator('share')).toSentence()).to.equal(sentence);
  });

  for (const [how, value] of [
    ['is not there', undefined],
    ['is forbidden', {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))}],
    [
      'throws',
      {
        writeText: () => {
          throw new Error('Not for you');
        },
      },
    ],
  ] as const)
    it(`shows the text, selected, where the clipboard ${how}`, async () => {
      browserWith('clipboard', value);
      const element = await calculator('share');
      await press(element, 'Copy result');
      const field = byHand(element);
      if (!field) throw new Error('No field');
      expect(field.value).to.equal(element.toSentence());
      expect(field.readOnly).to.equal(true);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(inside(element).activeElement?.id).to.equal(field.id);
      expect(note(element)).to.equal('Copying is not allowed here. Copy this text by hand.');
      await enter(element, 'rigs', '7');
      expect(byHand(element)).to.equal(null);
    });

  it('leaves the focus where the reader has gone while the browser was asking', async () => {
    let refuse = (): void => undefined;
    browserWith('clipboard', {
      writeText: () =>
        new Promise((_resolve, reject) => {
          refuse = () => {
            reject(new Error('No'));
          };
        }),
    });
    const element = await calculator();
    await press(element, 'Copy result');
    only(inside(element), '[part=reset]').focus();
    refuse();
    await aTimeout(10);
    expect(byHand(element)?.value).to.equal(element.toSentence());
    expect(inside(element).activeElement?.getAttribute('part')).to.equal('reset');
  });
});

describe('Share', () => {
  it('is offered where the browser can share', async () => {
    browserWith('share', undefined);
    for (const language of ['en', 'ru', 'kk'] as const)
      expect(buttonOf(await calculator(`lang="${language}"`), BUTTONS[language][2])).to.equal(undefined);
    browserWith('share', () => Promise.resolve());
    for (const language of ['en', 'ru', 'kk'] as const)
      expect(buttonOf(await calculator(`lang="${language}"`), BUTTONS[language][2])).not.to.equal(undefined);
  });

  it('hands over title, sentence and, where the page shares, the link', async () => {
    const shared: unknown[] = [];
    browserWith('share', (data: unknown) => {
      shared.push(data);
      return Promise.resolve();
    });
    const texts = takesTexts();
    const [plain, linked] = [await calculator('rigs="5"'), await calculator('rigs="5" share')];
    await press(plain, 'Share…');
    await press(linked, 'Share…');
    const given = {title: 'Kazakhstan mining profitability', text: plain.toSentence()};
    expect(shared).to.deep.equal([given, {...given, url: linked.shareURL()}]);
    expect(texts).to.deep.equal([]);
    expect(note(linked)).to.equal('');
  });

  it('is silent when the reader closes the browser’s list again', async () => {
    browserWith('share', () => Promise.reject(new DOMException('', 'AbortError')));
    const texts = takesTexts();
    const element = await calculator();
    await press(element, 'Share…');
    expect([note(element), byHand(element), texts]).to.deep.equal(['', null, []]);
  });

  for (const [how, value] of [
    ['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
    [
      'throws',
      () => {
        throw new TypeError('Not that');
      },
    ],
  ] as const)
    it(`copies where the browser ${how}`, async () => {
      browserWith('share', value);
      const texts = takesTexts();
      const element = await calculator('share');
      await press(element, 'Share…');
      expect(texts).to.deep.equal([element.toSentence()]);
      expect(note(element)).to.equal('Copied.');
    });
});

describe('toSentence()', () => {
  it('answers before the first render, detached, and after removal', async () => {
    const element = document.createElement('kz-mining-calculator');
    expect(element.toSentence()).to.match(/^By the article’s rules, 1,000 rigs .*\.$/);
    element.rigs = 1;
    element.share = true;
    expect(element.toSentence()).to.contain('1 rig ').and.to.contain(`${HOME}#kz=`);
    (await page('')).append(element);
    expect(element.toSentence()).to.contain('1 rig ');
    await element.updateComplete;
    element.remove();
    expect(element.toSentence()).to.contain('1 rig ');
  });

  it('has what was set a moment ago', async () => {
    const element = await calculator();
    element.rigs = 77;
    element.currency = 'KZT';
    expect(element.toSentence()).to.contain('77 rigs').and.to.contain('₸');
  });

  it('has no link where the address of the page leads nowhere', async () => {
    const element = await calculator('share');
    expect(element.toSentence()).to.contain(HOME);
    element.shareURL = () => 'about:srcdoc';
    expect(element.toSentence()).to.match(/a bitcoin\.$/);
  });

  it('takes the page’s own words', async () => {
    const element = await calculator('rigs="0"');
    element.strings = {en: {sentenceNoRigs: 'No rigs,\n no {9} result.'}};
    expect(element.toSentence()).to.equal('No rigs, no {9} result.');
  });
});

describe('The foot of the calculator', () => {
  it('fits at 320 pixels with the text to be copied, in each language', async () => {
    browserWith('clipboard', undefined);
    browserWith('share', () => Promise.resolve());
    for (const language of ['en', 'ru', 'kk'] as const) {
      const whole = await page(
        `<div style="width: 320px"><kz-mining-calculator share lang="${language}"></kz-mining-calculator></div>`,
      );
      const element = only(whole, 'kz-mining-calculator') as Calculator;
      await press(element, BUTTONS[language][0]);
      const kz = only(inside(element), '.kz');
      expect(kz.scrollWidth).to.be.at.most(kz.clientWidth);
      for (const part of inside(element).querySelectorAll('footer button, footer select, footer textarea')) {
        const {left, right} = part.getBoundingClientRect();
        expect(left).to.be.at.least(kz.getBoundingClientRect().left);
        expect(right).to.be.at.most(kz.getBoundingClientRect().right);
      }
    }
  });
});
