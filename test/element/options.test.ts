import {expect} from '@open-wc/testing';

import {
  type Calculator,
  calculator,
  enter,
  field,
  focus,
  hears,
  inside,
  net,
  NONSENSE,
  only,
  page,
  reasons,
  resultsText,
  screen,
  seen,
  shown,
} from './driver.js';

const heading = (element: Calculator): HTMLElement => only(inside(element), '[part=heading]');
const article = (element: Calculator): HTMLAnchorElement =>
  only(inside(element), '[part=assumptions] a') as HTMLAnchorElement;

/** A color as four numbers, whatever space it is written in. */
const scheme = (element: Calculator): string => getComputedStyle(only(inside(element), '.kz')).backgroundColor;

describe('theme', () => {
  const LIGHT = 'rgb(255, 255, 255)';

  it('auto follows the color scheme used where the element stands', async () => {
    const whole = await page(`
      <div style="color-scheme: light"><kz-mining-calculator></kz-mining-calculator></div>
      <div style="color-scheme: dark"><kz-mining-calculator theme="auto"></kz-mining-calculator></div>`);
    const [light, dark] = [...whole.querySelectorAll('kz-mining-calculator')].map(scheme);
    expect(light).to.equal(LIGHT);
    expect(dark).not.to.equal(LIGHT);
  });

  it('light and dark stay what they are wherever they stand', async () => {
    const whole = await page(`
      <div style="color-scheme: light"><kz-mining-calculator theme="dark"></kz-mining-calculator></div>
      <div style="color-scheme: dark"><kz-mining-calculator theme="light"></kz-mining-calculator></div>`);
    const [dark, light] = [...whole.querySelectorAll('kz-mining-calculator')].map(scheme);
    expect(light).to.equal(LIGHT);
    expect(dark).not.to.equal(LIGHT);
  });

  it('can be changed', async () => {
    const element = await calculator('theme="light"');
    element.theme = 'dark';
    await element.updateComplete;
    expect(scheme(element)).not.to.equal(LIGHT);
    element.setAttribute('theme', ' Light ');
    await element.updateComplete;
    expect(scheme(element)).to.equal(LIGHT);
  });

  it('that is none is auto, and a problem that the page hears', async () => {
    const whole = await page('');
    const heard = hears(whole, 'kz-problem');
    whole.innerHTML = '<kz-mining-calculator theme="blue"></kz-mining-calculator>';
    const element = whole.firstElementChild as Calculator;
    await element.updateComplete;
    expect(reasons(element)).to.deep.equal(['theme unknown']);
    expect(heard.map(({detail}) => detail.value)).to.deep.equal(['blue']);
    expect(scheme(element)).to.equal(LIGHT);
  });
});

describe('heading-level', () => {
  it('is 2 unless it is said, and what it holds is one below', async () => {
    for (const [attribute, level] of [
      ['', 2],
      ['heading-level=""', 2],
      ['heading-level="3"', 3],
      ['heading-level=" 4 "', 4],
      ['heading-level="6"', 6],
    ] as const) {
      const element = await calculator(attribute);
      expect(heading(element).getAttribute('aria-level'), attribute).to.equal(String(level));
      expect(only(inside(element), '#assumptions-label').getAttribute('aria-level'), attribute).to.equal(
        String(level + 1),
      );
      expect(element.problems).to.deep.equal([]);
    }
  });

  it('out of 2 to 6 is a problem, and 2 stands', async () => {
    for (const level of ['1', '7', '2.5', 'h3', '-3', '99']) {
      const element = await calculator(`heading-level="${level}"`);
      expect(heading(element).getAttribute('aria-level'), level).to.equal('2');
      expect(
        element.problems.map(({key}) => key),
        level,
      ).to.deep.equal(['headingLevel']);
    }
  });

  it('may be a number, as a property', async () => {
    const element = await calculator();
    element.headingLevel = 5;
    await element.updateComplete;
    expect(heading(element).getAttribute('aria-level')).to.equal('5');
  });
});

describe('article-url and article-title', () => {
  it('that nobody gives are the source article, told to be in English in every language', async () => {
    const element = await calculator('lang="ru"');
    const link = article(element);
    expect([link.lang, seen(link.textContent)]).to.deep.equal([
      'en',
      'How Kazakhstan Rationed Electricity for Crypto Mining and What It Means for Miners',
    ]);
    element.articleTitle = 'Наша статья';
    await element.updateComplete;
    expect(link.hasAttribute('lang')).to.equal(false);
  });

  it('cite the page’s own article', async () => {
    const element = await calculator('article-url="https://example.org/a?b=c#d" article-title="Our article"');
    expect(article(element).href).to.equal('https://example.org/a?b=c#d');
    expect(seen(article(element).textContent)).to.equal('Our article');
    expect(element.problems).to.deep.equal([]);
  });

  it('may be an address on the page’s own site', async () => {
    for (const address of ['/mining', './mining', '../mining', '?page=2', '#mining'])
      expect(article(await calculator(`article-url="${address}"`)).getAttribute('href'), address).to.equal(address);
  });

  it('may have white space around the address, none inside', async () => {
    const element = await calculator('article-url=" https://example.org/a\n"');
    expect(article(element).href).to.equal('https://example.org/a');
    expect(element.problems).to.deep.equal([]);
    element.articleUrl = 'https://example.org/a b';
    await element.updateComplete;
    expect(reasons(element)).to.deep.equal(['articleUrl syntax']);
  });

  it('never run anything', async () => {
    const fallback = article(await calculator()).href;
    for (const address of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'not an address',
    ]) {
      const element = await calculator();
      element.articleUrl = address;
      await element.updateComplete;
      expect(article(element).href, address).to.equal(fallback);
      expect(reasons(element), address).to.deep.equal(['articleUrl syntax']);
    }
  });

  it('are text, not markup', async () => {
    const element = await calculator();
    element.articleTitle = '<img src=x onerror=alert(1)>';
    await element.updateComplete;
    expect(article(element).children.length).to.equal(0);
    expect(article(element).textContent).to.equal('<img src=x onerror=alert(1)>');
  });
});

describe('strings', () => {
  it('override texts of a language, and leave the others', async () => {
    const element = await calculator();
    element.strings = {en: {heading: 'Our calculator'}, ru: {heading: 'Наш калькулятор'}};
    await element.updateComplete;
    expect(seen(heading(element).textContent)).to.equal('Our calculator');
    expect(screen(element)).to.contain('Daily revenue');
    element.lang = 'ru';
    await element.updateComplete;
    expect(seen(heading(element).textContent)).to.equal('Наш калькулятор');
  });

  it('add a language, with its numbers, and English where a text is missing', async () => {
    const element = await calculator('lang="de-AT"');
    element.strings = {
      de: {heading: 'Mining in Kasachstan', perPeriod: 'pro Tag|pro Monat|pro Jahr', net: 'Gewinn {0}'},
    };
    await element.updateComplete;
    expect(seen(heading(element).textContent)).to.equal('Mining in Kasachstan');
    expect(net(element)).to.equal('63,55·$');
    expect(resultsText(element)).to.contain('Gewinn pro Tag');
    expect(resultsText(element)).to.contain('Profitability');
    expect(only(inside(element), '.kz').lang).to.equal('de');
  });

  for (const language of ['fa', 'ar-EG', 'bn'])
    it(`add a language with digits of its own, ${language}: fields hold what can be typed back`, async () => {
      const element = await calculator(`lang="${language}" electricity-price="0.0512"`);
      element.strings = {[language]: {heading: 'Mining'}};
      await element.updateComplete;
      expect(only(inside(element), '.kz').lang).to.equal(language);
      await focus(element, 'electricityPrice');
      await enter(element, 'electricityPrice', shown(element, 'electricityPrice'));
      expect(element.problems).to.deep.equal([]);
      expect(element.inputs.electricityPrice).to.equal(0.0512);
      expect(screen(element)).to.match(/^[^\u0660-\u0669\u06f0-\u06f9\u09e6-\u09ef]*$/);
    });

  it('taken away leave the bundled texts', async () => {
    const element = await calculator();
    element.strings = {en: {heading: 'Our calculator'}};
    await element.updateComplete;
    element.strings = undefined;
    await element.updateComplete;
    expect(seen(heading(element).textContent)).to.equal('Kazakhstan mining profitability');
  });

  it('are text, not markup', async () => {
    const element = await calculator();
    const markup = '<img src=x onerror="window.hacked=1"><b>bold</b>';
    element.strings = {en: {heading: markup, rigs: markup, more: markup}};
    await element.updateComplete;
    expect(inside(element).querySelectorAll('img').length).to.equal(0);
    expect(heading(element).textContent.trim()).to.equal(markup);
  });

  it('that are none are a problem, and the bundled texts stand', async () => {
    for (const strings of [5, 'en', true, {en: 'x'}, {en: null}, {en: {}, ru: 5}]) {
      const element = await calculator();
      Object.assign(element, {strings});
      await element.updateComplete;
      expect(reasons(element), JSON.stringify(strings)).to.deep.equal(['strings syntax']);
      expect(seen(heading(element).textContent)).to.equal('Kazakhstan mining profitability');
    }
  });

  it('with what is no text in them leave those texts alone', async () => {
    const element = await calculator();
    Object.assign(element, {strings: {en: {heading: 5, rigs: null, net: {}, more: [], note: () => 'x', elvis: 'x'}}});
    await element.updateComplete;
    expect(seen(heading(element).textContent)).to.equal('Kazakhstan mining profitability');
    expect(screen(element)).not.to.match(NONSENSE);
  });

  it('with forms or gaps missing, or one too many, break nothing', async () => {
    const element = await calculator();
    element.strings = {en: {perPeriod: 'daily', periods: 'D', net: 'Net', purchases: '{0} {7}', revenue: '{0}{0}'}};
    await element.updateComplete;
    expect(net(element)).to.equal('$63.55');
    expect(screen(element)).not.to.match(/undefined|null/);
  });

  it('may have no prototype, or a hostile one', async () => {
    const bare = Object.create(null) as Record<string, Record<string, string>>;
    bare['en'] = Object.assign(Object.create(null) as Record<string, string>, {heading: 'Bare'});
    const element = await calculator();
    element.strings = bare;
    await element.updateComplete;
    expect(seen(heading(element).textContent)).to.equal('Bare');
    const polluted: unknown = JSON.parse(
      '{"__proto__": {"en": {"heading": "Polluted"}}, "en": {"__proto__": {"rigs": "Bad"}}}',
    );
    Object.assign(element, {strings: polluted});
    await element.updateComplete;
    expect(seen(heading(element).textContent)).to.equal('Kazakhstan mining profitability');
    expect('heading' in {}).to.equal(false);
  });

  it('that throw when they are looked at break nothing', async () => {
    const thrower = (): never => {
      throw new Error('thrown on purpose');
    };
    const traps = {get: thrower, ownKeys: thrower, has: thrower, getOwnPropertyDescriptor: thrower};
    for (const strings of [
      Object.defineProperty({}, 'en', {get: thrower, enumerable: true}),
      {en: Object.defineProperty({}, 'heading', {get: thrower, enumerable: true})},
      {en: new Proxy({}, traps)},
      new Proxy({}, traps),
    ]) {
      const element = await calculator();
      Object.assign(element, {strings});
      await element.updateComplete;
      expect(seen(heading(element).textContent)).to.equal('Kazakhstan mining profitability');
    }
  });
});

describe('Slots', () => {
  it('replace the heading and the note', async () => {
    const element = await calculator('', '<span slot="heading">Try it</span><em slot="note">Ask us</em>');
    const [head, note] = [...inside(element).querySelectorAll('slot')].map((slot) => slot.assignedElements()[0]);
    expect(head?.textContent).to.equal('Try it');
    expect(note?.textContent).to.equal('Ask us');
  });

  it('keep what the page puts into them the page’s own', async () => {
    const element = await calculator('', '<label slot="note">Your rigs <input name="rigs"></label>');
    const own = only(element, 'input') as HTMLInputElement;
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      element.parentElement?.addEventListener(type, ({type: name}) => heard.push(name));
    own.focus();
    own.value = '7';
    own.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    own.dispatchEvent(new Event('change', {bubbles: true}));
    own.blur();
    await element.updateComplete;
    expect(heard).to.deep.equal(['input', 'change']);
    expect(element.inputs.rigs).to.equal(1000);
  });
});

describe('hidden', () => {
  it('hides the element, whatever it displays otherwise', async () => {
    const element = await calculator('hidden');
    expect(getComputedStyle(element).display).to.equal('none');
    element.hidden = false;
    expect(getComputedStyle(element).display).to.equal('block');
    expect(field(element, 'rigs').checkVisibility()).to.equal(true);
  });
});
