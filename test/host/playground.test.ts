import {expect} from '@open-wc/testing';

import {waitUntil} from './patience.js';
import {type Calculator, closeAll, only, pasted, playground, withoutScript} from './playground.js';
import {allComputed, inside, net} from './visit.js';

afterEach(closeAll);

/** With a dot for each space that does not break, as `net` has it. */
const dotted = (text: string): string => text.replaceAll('\u00a0', '·');

/** All that a calculator has drawn, without what it tells a screen reader of a change, after a while. */
const drawnText = (element: Calculator): string => {
  const announced = inside(element).querySelector('.kz > [role=status]')?.textContent ?? '';
  return inside(element).textContent.replace(announced, '');
};

const data = (element: Calculator): unknown => JSON.parse(JSON.stringify([element.result, element.inputs]));

describe('The playground', () => {
  it('shows the calculator, and has a labelled control for every attribute of the manifest', async () => {
    const playing = await playground();
    expect(net(playing.calculator)).to.equal('$63.55');
    const {modules} = (await (await fetch('/custom-elements.json')).json()) as {
      modules: {declarations: {tagName?: string; attributes?: {name: string}[]}[]}[];
    };
    const names = modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName === 'kz-mining-calculator')
      .flatMap(({attributes = []}) => attributes.map(({name}) => name));
    expect(names.length).to.be.greaterThan(40);
    for (const name of names) expect(playing.control(name).labels?.length, name).to.equal(1);
  });

  it('passes a changed control on to the calculator and to the snippet, and shows the event', async () => {
    const playing = await playground();
    expect(playing.heard).to.deep.equal(['kz-result initial · netProfit 63.55314']);
    expect(playing.tag).to.equal('<kz-mining-calculator>');
    await playing.set('rigs', '500');
    expect(net(playing.calculator)).to.equal('$31.77');
    expect(playing.tag).to.equal('<kz-mining-calculator rigs="500">');
    expect(playing.heard).to.deep.equal([
      'kz-result host · netProfit 31.77657',
      'kz-result initial · netProfit 63.55314',
    ]);
    await playing.set('rigs', '');
    expect(net(playing.calculator)).to.equal('$63.55');
    expect(playing.tag).to.equal('<kz-mining-calculator>');
  });

  it('writes the numbers of the attributes into the tag, in their language, for readers without script', async () => {
    const playing = await playground();
    const fallback = (): string => withoutScript(playing.snippet).textContent;
    expect(fallback()).to.contain('Rigs: 1,000.').and.to.contain('Net daily profit: $63.55');
    await playing.set('rigs', '500');
    expect(fallback()).to.contain('Rigs: 500.').and.to.contain('Net daily profit: $31.77');
    await playing.set('lang', 'ru');
    await playing.set('currency', 'KZT');
    expect(fallback()).to.contain('Количество устройств: 500.');
    expect(dotted(fallback())).to.contain(`Чистая прибыль в сутки: ${net(playing.calculator)}`);
    await playing.set('rules', 'law-2026');
    expect(dotted(fallback())).to.contain(`Чистая прибыль в сутки: ${net(playing.calculator)}`);
    // The page on the stage has the same in its tag.
    expect(playing.calculator.innerHTML).to.equal(withoutScript(playing.snippet).innerHTML);
    expect(only(playing.calculator, '[data-kz-fallback]').textContent).to.equal(fallback());
  });

  it('shows the start of the tag, whatever stands before and in it', async () => {
    const playing = await playground();
    await playing.set('rigs', '500');
    const box = only(playing.page, '.snippet').getBoundingClientRect();
    const tag = only(playing.page, '.snippet b').getBoundingClientRect();
    expect(tag.top).to.be.within(box.top, box.bottom - tag.height);
  });

  it('gives a snippet that does the same on an empty page', async () => {
    const playing = await playground();
    for (const [name, value] of [
      ['rigs', '250'],
      ['electricity-price', '26 KZT'],
      ['rig', 'antminer-s21'],
      ['rig-power', '0.4'],
      ['rules', 'law-2026'],
      ['tax-rate', '20'],
      ['curtail', ''],
      ['article-title', 'Power & “its” <price> "now"'],
      ['lang', 'ru'],
    ] as const)
      await playing.set(name, value);
    const {snippet} = playing;
    expect(snippet).not.to.contain('\n');
    expect(snippet).to.match(/^<script src="kz-mining-calculator\.full\.min\.js" defer><\/script>/);
    const element = await pasted(snippet);
    expect(data(element)).to.deep.equal(data(playing.calculator));
    for (const each of [element, playing.calculator]) await allComputed(each);
    expect(drawnText(element)).to.equal(drawnText(playing.calculator));
    expect(inside(element).textContent).to.contain('Power & “its” <price> "now"');
  });

  it('leaves out of the snippet what changes nothing, and only that', async () => {
    const playing = await playground();
    await playing.set('rigs', '1000');
    await playing.set('uptime', '100');
    await playing.set('theme', 'auto');
    expect(playing.tag).to.equal('<kz-mining-calculator>');
    // Beside a rig that draws more, the same figure says something.
    await playing.set('rig', 'antminer-s21');
    await playing.set('rig-power', '0.4');
    expect(playing.tag).to.equal('<kz-mining-calculator rig-power="0.4" rig="antminer-s21">');
  });

  it('says at the control why a value is not used', async () => {
    const playing = await playground();
    await playing.set('tax-rate', '200');
    const control = playing.control('tax-rate');
    await waitUntil(() => control.getAttribute('aria-invalid'));
    const [, problem = ''] = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(playing.page.getElementById(problem)?.textContent).to.contain('from 0 to 100 %');
    expect(playing.heard[0]).to.equal('kz-problem taxRate = 200 · range');
    expect(playing.tag).to.equal('<kz-mining-calculator>');
    await playing.set('tax-rate', '20');
    await waitUntil(() => !control.hasAttribute('aria-invalid'));
    expect(playing.page.getElementById(problem)?.textContent).to.equal('');
  });

  it('hears what the reader does in the calculator, and keeps it out of the snippet', async () => {
    const playing = await playground();
    (only(inside(playing.calculator), '[name=period][value=month]') as HTMLInputElement).click();
    await playing.calculator.updateComplete;
    expect(playing.heard.slice(0, 2)).to.deep.equal([
      'kz-result reader · netProfit 63.55314',
      'kz-change period = month',
    ]);
    expect(playing.tag).to.equal('<kz-mining-calculator>');
  });

  it('shows it in each language, theme and width', async () => {
    const playing = await playground();
    await playing.set('lang', 'kk');
    expect(inside(playing.calculator).textContent).to.contain('Тәуліктік таза пайда');
    await playing.set('theme', 'dark');
    expect(getComputedStyle(only(inside(playing.calculator), '.kz')).colorScheme).to.equal('dark');
    for (const width of ['320', '480', '720']) {
      await playing.set('width', width);
      expect(playing.stage.defaultView?.innerWidth).to.equal(Number(width));
    }
    await playing.set('width', 'full');
    expect(playing.stage.defaultView?.innerWidth).to.be.greaterThan(760);
  });

  it('shows it on other people’s pages', async () => {
    const playing = await playground();
    const root = () => getComputedStyle(playing.stage.documentElement);
    const paragraph = () => getComputedStyle(only(playing.stage, 'body > p'));
    await playing.set('page', 'hostile');
    await waitUntil(() => root().fontSize === '10px');
    expect(paragraph().textTransform).to.equal('uppercase');
    await playing.set('page', 'serif');
    await waitUntil(() => root().colorScheme === 'dark');
    expect(paragraph().fontFamily).to.contain('Georgia');
    await playing.set('page', 'reset');
    await waitUntil(() => paragraph().marginTop === '0px');
    await playing.set('page', 'plain');
    await waitUntil(() => paragraph().marginTop !== '0px');
  });

  it('changes to the compact file and back, with what was set', async () => {
    const playing = await playground();
    await playing.set('rigs', '500');
    const sections = () => inside(playing.calculator).querySelectorAll('[part=section]').length;
    expect(sections()).to.be.greaterThan(5);
    playing.stage.documentElement.dataset['before'] = '';
    const control = playing.control('file');
    control.value = 'kz-mining-calculator.min.js';
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await waitUntil(() => playing.stage.querySelector('html:not([data-before])'));
    await playing.drawn();
    expect(sections()).to.equal(0);
    expect(net(playing.calculator)).to.equal('$31.77');
    expect(playing.snippet).to.match(/ src="kz-mining-calculator\.min\.js" .* rigs="500">/);
  });

  it('has examples to begin with, and goes back to nothing', async () => {
    const playing = await playground();
    for (const button of playing.page.querySelectorAll<HTMLButtonElement>('[data-examples] button')) {
      button.click();
      await playing.calculator.updateComplete;
      expect(playing.calculator.problems, button.textContent).to.deep.equal([]);
      expect(data(await pasted(playing.snippet)), button.textContent).to.deep.equal(data(playing.calculator));
    }
    (only(playing.page, '[data-clear]') as HTMLButtonElement).click();
    await playing.calculator.updateComplete;
    expect(net(playing.calculator)).to.equal('$63.55');
    expect(playing.tag).to.equal('<kz-mining-calculator>');
  });

  it('offers the files and the archives for download, each with its size and version', async () => {
    const playing = await playground();
    const links = [...playing.page.querySelectorAll<HTMLAnchorElement>('#files a[download]')];
    const names = links.map(({pathname}) => pathname.slice('/dist/'.length));
    expect(names).to.deep.equal([
      'kz-mining-calculator.min.js',
      'kz-mining-calculator.full.min.js',
      'kz-mining-calculator-wordpress.zip',
      'kz-mining-calculator-iframe.zip',
    ]);
    const {version} = (await (await fetch('/package.json')).json()) as {version: string};
    for (const [index, link] of links.entries()) {
      const name = names[index] ?? '';
      const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
      const shown = link.closest('li')?.innerText;
      expect(shown).to.contain(`${name}, ${Math.round(bytes.length / 1000)}\u00a0kB, version ${version}`);
      expect(String.fromCharCode(...bytes.slice(0, 2)), name).to.equal(name.endsWith('.zip') ? 'PK' : '/*');
    }
    // The way from the snippet to them.
    expect(playing.page.querySelectorAll('.card a[href="#files"]').length).to.equal(1);
  });

  it('keeps to its policy, and to this server', async () => {
    const playing = await playground();
    const violations: string[] = [];
    for (const page of [playing.page, playing.stage]) {
      expect((only(page, 'meta[http-equiv]') as HTMLMetaElement).content).to.match(
        /^default-src 'none'; script-src 'self';/,
      );
      page.addEventListener('securitypolicyviolation', ({violatedDirective}) => violations.push(violatedDirective));
    }
    await playing.set('page', 'hostile');
    await playing.set('lang', 'ru');
    (only(playing.page, '[data-copy]') as HTMLButtonElement).click();
    (only(playing.page, '.card a[href="#files"]') as HTMLAnchorElement).click();
    await waitUntil(() => only(playing.page, '[data-copied]').textContent);
    for (const {performance} of [playing.page.defaultView, playing.stage.defaultView].filter((view) => view !== null))
      for (const {name} of performance.getEntriesByType('resource'))
        expect(new URL(name).origin).to.equal(location.origin);
    expect(violations).to.deep.equal([]);
  });

  it('fits a screen of 320 px', async () => {
    const playing = await playground(320);
    for (const details of playing.page.querySelectorAll('details')) details.open = true;
    const {documentElement} = playing.page;
    expect(playing.page.defaultView?.innerWidth).to.equal(320);
    expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
    const stage = only(playing.page, 'iframe');
    const needed = () => playing.stage.documentElement.getBoundingClientRect().height;
    await waitUntil(() => stage.getBoundingClientRect().height >= needed());
  });
});
