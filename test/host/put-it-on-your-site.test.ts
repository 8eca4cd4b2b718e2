import {expect} from '@open-wc/testing';

import {waitUntil} from './patience.js';
import {closeAll, only, openPage, pageWith, pasted} from './playground.js';
import {inside, net} from './visit.js';

afterEach(closeAll);

const PAGES = {en: '/demo/put-it-on-your-site.html', ru: '/demo/put-it-on-your-site.ru.html'} as const;

const PLACES = ['wordpress', 'page', 'builder', 'generator', 'iframe'];

/** The page, when its script has written the lines. */
async function openSite(language: keyof typeof PAGES, {place = '', width = 800} = {}): Promise<Document> {
  const page = await openPage({src: `${PAGES[language]}${place && `#${place}`}`}, width);
  await waitUntil(() => page.querySelector('[data-preview] > *')?.shadowRoot?.querySelector('output'), 'No preview');
  await waitUntil(() => page.querySelector('[data-questions]')?.checkVisibility(), 'No questions');
  return page;
}

/** What an editor answers. */
function answer(page: Document, answers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(answers)) {
    const control = only(page, `[name="${name}"]`) as HTMLInputElement | HTMLSelectElement;
    control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
  }
}

const choose = (page: Document, place: string): void => {
  only(page, `[name=place][value=${place}]`).click();
};

const lineOf = (page: Document, name: string): string => only(page, `[data-snippet="${name}"]`).textContent;

const shown = (page: Document): string[] =>
  [...page.querySelectorAll('[data-place]')].filter((section) => section.checkVisibility()).map(({id}) => id);

const problemOf = (page: Document, field: string): string => only(page, `#${field}-problem`).textContent;

const preview = (page: Document): Element => only(page, '[data-preview] > *');

describe('Put it on your site', () => {
  it('shows the three steps of the chosen place alone, and can be linked to', async () => {
    const page = await openSite('en', {place: 'builder'});
    expect(shown(page)).to.deep.equal(['builder']);
    expect((only(page, '[name=place]:checked') as HTMLInputElement).value).to.equal('builder');
    for (const place of PLACES) {
      choose(page, place);
      expect(shown(page)).to.deep.equal([place]);
      expect(page.location.hash).to.equal(`#${place}`);
      expect(page.querySelectorAll(`#${place} > .steps > li`).length, place).to.equal(3);
    }
    choose(page, 'wordpress');
    (only(page, '.check-it a[href="#iframe"]') as HTMLAnchorElement).click();
    await waitUntil(() => shown(page)[0] === 'iframe', 'The link leads nowhere');
  });

  for (const [language, answers, result] of [
    ['en', {rigs: '500', price: '0.07'}, '$72.57'],
    ['ru', {rigs: '1 500', price: '28,5', 'price-currency': 'KZT', currency: 'KZT'}, undefined],
  ] as const)
    it(`writes a line that is a calculator with these numbers when it is pasted: ${language}`, async () => {
      const page = await openSite(language, {place: 'page'});
      answer(page, answers);
      const line = lineOf(page, 'page');
      expect(line).not.to.contain('\n').and.not.to.contain('<p');
      expect(line).to.contain(` lang="${language}"`);
      const element = await pasted(line);
      expect(element.problems).to.deep.equal([]);
      expect(element.inputs.rigs).to.equal(Number(answers.rigs.replace(' ', '')));
      if (result) expect(net(element)).to.equal(result);
      else expect(element.inputs.electricityPrice * element.inputs.kztPerUsd).to.be.closeTo(28.5, 1e-9);
      // The readers without script read the same, and the editor sees the same on the page.
      const fallback = only(element, '[data-kz-fallback]').textContent.replaceAll(/\s/g, '·');
      expect(fallback).to.contain(net(element));
      await waitUntil(() => net(preview(page)) === net(element), 'The preview shows other numbers');
    });

  it('takes numbers as editors type them, and leaves out what is none', async () => {
    const page = await openSite('ru', {place: 'wordpress'});
    for (const [typed, written] of [
      ['33,5', ' electricity-price="33.5 KZT"'],
      ['33.5 ₸', ' electricity-price="33.5 KZT"'],
      ['0', ' electricity-price="0 KZT"'],
      ['много', ''],
      ['-5', ''],
      ['1e9', ''],
      ['99999999999', ''],
      ['"]<script>', ''],
    ] as const) {
      answer(page, {price: typed});
      expect(lineOf(page, 'shortcode'), typed).to.equal(`[kz_mining_calculator${written} currency="KZT" lang="ru"]`);
      expect(problemOf(page, 'price') === '', typed).to.equal(written !== '');
    }
    answer(page, {price: ''});
    for (const [typed, written] of [
      ['1,500', ' rigs="1500"'],
      ['2 000', ' rigs="2000"'],
      ['0', ''],
      ['12,5', ''],
    ] as const) {
      answer(page, {rigs: typed});
      expect(lineOf(page, 'shortcode'), typed).to.equal(`[kz_mining_calculator${written} currency="KZT" lang="ru"]`);
    }
  });

  it('offers the file that the line names, and the archives', async () => {
    const page = await openSite('en', {place: 'page'});
    const offered = (): string[] =>
      [...page.querySelectorAll<HTMLAnchorElement>('a[download]')]
        .filter((link) => link.checkVisibility())
        .map(({pathname}) => pathname);
    expect(offered()).to.deep.equal(['/dist/kz-mining-calculator.min.js']);
    answer(page, {file: 'kz-mining-calculator.full.min.js'});
    expect(offered()).to.deep.equal(['/dist/kz-mining-calculator.full.min.js']);
    expect(lineOf(page, 'page')).to.contain('src="kz-mining-calculator.full.min.js"');
    expect(lineOf(page, 'shortcode')).to.contain(' file="full"');
    for (const [place, archive] of [
      ['wordpress', '/dist/kz-mining-calculator-wordpress.zip'],
      ['iframe', '/dist/kz-mining-calculator-iframe.zip'],
    ] as const) {
      choose(page, place);
      expect(offered()).to.deep.equal([archive]);
      expect((await fetch(archive)).status).to.equal(200);
    }
  });

  it('writes the address of the file into the line, and refuses a hostile one with a sentence', async () => {
    const page = await openSite('ru', {place: 'page'});
    answer(page, {'page-address': `${location.origin}/dist/`});
    expect(net(await pasted(lineOf(page, 'page')))).to.equal(net(preview(page)));
    for (const typed of ['javascript:alert(1)//.js', 'data:text/javascript,1', 'C:\\x.js', 'site.kz/x.js']) {
      answer(page, {'page-address': typed});
      expect(problemOf(page, 'page-address'), typed).to.match(/^[А-Я].*\.$/su);
      expect(only(page, '#page-address').getAttribute('aria-invalid')).to.equal('true');
      expect(lineOf(page, 'page')).to.contain('<script src="kz-mining-calculator.min.js" defer>');
    }
    answer(page, {'page-address': '/"><img src=x onerror=alert(1)>.js'});
    const {head, body} = new DOMParser().parseFromString(lineOf(page, 'page'), 'text/html');
    expect([...head.children, ...body.children].map(({localName}) => localName)).to.deep.equal([
      'script',
      'kz-mining-calculator',
    ]);
    answer(page, {'page-address': 'http://cdn.example/'});
    expect(problemOf(page, 'page-address')).to.contain('по https');
  });

  it('says that a line still lacks its address, where it cannot do without', async () => {
    const page = await openSite('en', {place: 'builder'});
    for (const field of ['builder-address', 'iframe-address']) {
      expect(problemOf(page, field)).to.contain('first');
      expect(only(page, `#${field}`).hasAttribute('aria-invalid')).to.equal(false);
    }
    answer(page, {'builder-address': 'https://cdn.example/js'});
    expect(problemOf(page, 'builder-address')).to.equal('');
    expect(lineOf(page, 'builder')).to.contain('src="https://cdn.example/js/kz-mining-calculator.min.js"');
  });

  it('writes an iframe, and its address alone, that show these numbers', async () => {
    const page = await openSite('en', {place: 'iframe'});
    answer(page, {rigs: '500', 'iframe-address': `${location.origin}/dist/iframe/index.html`});
    const around = await openPage({srcdoc: pageWith(lineOf(page, 'iframe'))}, 800);
    const frame = only(around, 'iframe') as HTMLIFrameElement;
    expect(frame.src).to.equal(lineOf(page, 'frame'));
    const calculator = () => frame.contentDocument?.querySelector('kz-mining-calculator');
    await waitUntil(() => calculator()?.shadowRoot?.querySelector('output'), 'No calculator in the frame');
    const element = calculator();
    expect(element && net(element)).to.equal('$31.77');
    expect(element && inside(element).querySelectorAll('[part=section]').length).to.equal(0);
  });

  it('says that a line was copied, or selects it', async () => {
    const page = await openSite('en', {place: 'wordpress'});
    const button = only(page, '[data-copy=shortcode]');
    button.click();
    await waitUntil(() => button.parentElement?.querySelector('[role=status]')?.textContent, 'Nothing was said');
    answer(page, {rigs: '7'});
    expect(button.parentElement?.querySelector('[role=status]')?.textContent).to.equal('');
  });

  for (const language of ['en', 'ru'] as const) {
    it(`is whole without a script: ${language}`, async () => {
      const html = await (await fetch(PAGES[language])).text();
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-same-origin');
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve);
      });
      frame.srcdoc = html.replace('<head>', '<head><base href="/demo/">');
      document.body.append(frame);
      await loaded;
      const page = frame.contentDocument;
      if (!page) throw new Error('Nothing in the frame');
      expect(shown(page)).to.deep.equal(PLACES);
      expect(
        [...page.querySelectorAll('button, input, select')].filter((each) => each.checkVisibility()).length,
      ).to.equal(0);
      const links = [...page.querySelectorAll<HTMLAnchorElement>('.anchors a')];
      expect(links.map(({hash}) => hash)).to.deep.equal(PLACES.map((place) => `#${place}`));
      for (const name of ['page', 'builder', 'generator', 'wordpress-by-hand']) {
        const {body, head} = new DOMParser().parseFromString(lineOf(page, name), 'text/html');
        expect(only(body, 'kz-mining-calculator, [data-kz-mining-calculator]').textContent, name).not.to.equal('');
        expect(only(head, 'script').getAttribute('src'), name).to.match(/kz-mining-calculator\.min\.js$/);
      }
      const element = await pasted(lineOf(page, 'page'));
      expect(element.problems).to.deep.equal([]);
      expect(inside(element).querySelector('output')?.textContent).to.match(language === 'en' ? /^\$63\.55/ : /46.797/);
      frame.remove();
    });

    it(`fits a screen of 320 px, also in letters of twice the size: ${language}`, async () => {
      const page = await openSite(language, {width: 320});
      const {documentElement} = page;
      const fits = (place: string): void => {
        choose(page, place);
        for (const details of page.querySelectorAll('details')) details.open = true;
        expect(documentElement.scrollWidth, place).to.equal(documentElement.clientWidth);
      };
      PLACES.forEach(fits);
      documentElement.style.fontSize = '200%';
      PLACES.forEach(fits);
    });

    it(`has nothing that axe finds, light and dark: ${language}`, async function () {
      this.timeout(60_000);
      const html = await (await fetch(PAGES[language])).text();
      const open = html
        .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace('<head>', '<head><base href="/demo/"><script src="/node_modules/axe-core/axe.min.js"></script>');
      const page = await openPage({srcdoc: open}, 800);
      await waitUntil(() => page.querySelector('[data-questions]')?.checkVisibility(), 'No questions');
      answer(page, {rigs: 'x', 'iframe-address': 'javascript:1'});
      const {axe} = page.defaultView as unknown as {
        axe: {run: (place: object) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
      };
      // Every place at once. The calculator itself has tests of its own.
      for (const section of page.querySelectorAll<HTMLElement>('[data-place]')) section.hidden = false;
      for (const details of page.querySelectorAll('details')) details.open = true;
      for (const scheme of ['light', 'dark']) {
        page.documentElement.style.colorScheme = scheme;
        const {violations} = await axe.run({include: [page.body], exclude: [preview(page)]});
        expect(
          violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`),
          scheme,
        ).to.deep.equal([]);
      }
    });
  }

  it('keeps to its policy, and to this server', async () => {
    const page = await openSite('en', {place: 'page'});
    expect((only(page, 'meta[http-equiv]') as HTMLMetaElement).content).to.match(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({violatedDirective}) => violations.push(violatedDirective));
    answer(page, {rigs: '500', 'page-address': 'https://cdn.example/'});
    for (const place of PLACES) choose(page, place);
    for (const {name} of page.defaultView?.performance.getEntriesByType('resource') ?? [])
      expect(new URL(name).origin).to.equal(location.origin);
    expect(violations).to.deep.equal([]);
  });

  it('is the first link of every page of the demo', async () => {
    for (const name of ['index', 'article', 'article.ru', 'article.kk', 'full', 'live', 'put-it-on-your-site.ru']) {
      const html = await (await fetch(`/demo/${name}.html`)).text();
      const first = new DOMParser().parseFromString(html, 'text/html').querySelector('.masthead nav a');
      expect(first?.getAttribute('href'), name).to.match(/^put-it-on-your-site(\.ru)?\.html$/);
    }
  });
});
