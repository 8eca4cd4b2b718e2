import {expect} from '@open-wc/testing';

import {waitUntil} from './patience.js';
import {closeAll, only, openPage, pageWith, pasted, type Playground, playground} from './playground.js';
import {allDrawn, net} from './visit.js';

afterEach(closeAll);

const FILE = 'kz-mining-calculator.full.min.js';

/** The playground with a farm that differs from the example in number, currency and language. */
async function farm(): Promise<Playground> {
  const playing = await playground();
  for (const [name, value] of [
    ['rigs', '500'],
    ['electricity-price', '33 KZT'],
    ['lang', 'ru'],
  ] as const)
    await playing.set(name, value);
  return playing;
}

const srcOf = ({snippet}: Playground): string | null =>
  new DOMParser().parseFromString(snippet, 'text/html').querySelector('script, iframe')?.getAttribute('src') ?? null;

const problemOf = ({page}: Playground): string => only(page, '#address-problem').textContent;

describe('The playground’s snippet for a place', () => {
  it('has the address at which the file will lie, however it is typed', async () => {
    const playing = await playground();
    for (const [typed, src] of [
      ['', FILE],
      ['js', `js/${FILE}`],
      ['../files/', `../files/${FILE}`],
      ['/js/calculator.js', '/js/calculator.js'],
      ['  /js  ', `/js/${FILE}`],
      ['https://cdn.example', `https://cdn.example/${FILE}`],
      ['https://cdn.example/a b/x.js?v=2', 'https://cdn.example/a%20b/x.js?v=2'],
      ['//cdn.example/js/', `https://cdn.example/js/${FILE}`],
      ['HTTPS://CDN.EXAMPLE/x.js', 'https://cdn.example/x.js'],
    ] as const) {
      await playing.set('address', typed);
      expect(srcOf(playing), typed).to.equal(src);
      expect(problemOf(playing), typed).to.equal('');
      expect(playing.control('address').hasAttribute('aria-invalid'), typed).to.equal(false);
    }
  });

  it('refuses what is no address of a script, with a sentence, and stays as without it', async () => {
    const playing = await playground();
    for (const [typed, reason] of [
      ['javascript:alert(1)//.js', 'begins with https://'],
      ['\tjava\nscript:alert(1).js', 'begins with https://'],
      ['data:text/javascript,alert(1)', 'begins with https://'],
      ['blob:https://cdn.example/1.js', 'begins with https://'],
      ['vbscript:x.js', 'begins with https://'],
      ['file:///home/me/x.js', 'your own computer'],
      ['C:\\Users\\me\\x.js', 'your own computer'],
      ['\\\\server\\x.js', 'your own computer'],
      ['https://me:secret@cdn.example/x.js', 'user name or a password'],
      ['cdn.example/js/x.js', 'Write https:// before'],
      ['https://', 'cannot be read'],
      ['https:x.js', 'cannot be read'],
      ['/files/plugin.zip', 'ends in .js'],
    ] as const) {
      await playing.set('address', typed);
      expect(problemOf(playing), typed).to.contain(reason);
      expect(playing.control('address').getAttribute('aria-invalid'), typed).to.equal('true');
      expect(srcOf(playing), typed).to.equal(FILE);
    }
  });

  it('keeps hostile text inside the quotation marks', async () => {
    const playing = await playground();
    for (const typed of [
      '/"><script>parent.hacked = true</script>.js',
      'x" onerror="parent.hacked = true" y=".js',
      '/&quot;&lt;img src=x onerror=alert(1)&gt;/x.js',
      "https://cdn.example/'><img src=x>/x.js",
    ]) {
      await playing.set('address', typed);
      const {head, body} = new DOMParser().parseFromString(playing.snippet, 'text/html');
      expect(
        [...head.children, ...body.children].map(({localName}) => localName),
        typed,
      ).to.deep.equal(['script', 'kz-mining-calculator']);
      expect(head.firstElementChild?.getAttributeNames(), typed).to.include('src').and.not.to.include('onerror');
    }
  });

  it('has the browser check a file of another host, unless that is switched off', async () => {
    const playing = await playground();
    const isOffered = (): boolean => only(playing.page, '[data-check]').checkVisibility();
    expect(isOffered()).to.equal(false);
    await playing.set('address', '/js/');
    expect(isOffered()).to.equal(false);
    expect(playing.snippet).not.to.contain('integrity');
    // The server of these tests stands for another host, so the browser really checks.
    await playing.set('address', `${location.origin}/dist/`);
    expect(isOffered()).to.equal(true);
    expect(playing.snippet).to.match(/ integrity="sha384-\S+" crossorigin="anonymous" defer>/);
    expect(net(await pasted(playing.snippet))).to.equal('$63.55');
    // The other file has another sum.
    await playing.set('address', `${location.origin}/dist/kz-mining-calculator.min.js`);
    expect(net(await pasted(playing.snippet))).to.equal('$63.55');
    await playing.set('integrity', '');
    expect(playing.snippet).not.to.contain('integrity');
  });

  it('has a sentence of live numbers, if it is to have one, that reads right before the script runs', async () => {
    const playing = await farm();
    await playing.set('place', 'prose');
    const [sentence = '', calculator = ''] = playing.snippet.split('\n');
    const {body} = new DOMParser().parseFromString(sentence, 'text/html');
    const written = body.textContent;
    expect(written).to.match(/^При цене электроэнергии 0,0748\s\$ за кВт·ч и количестве устройств 500 ферма/u);
    const element = await pasted(playing.snippet);
    const paragraph = only(element.ownerDocument, 'p');
    await waitUntil(() => paragraph.querySelector('kz-input')?.shadowRoot, 'Not alive');
    expect(only(paragraph, 'kz-figure[value=netProfit]').textContent).to.contain('53,02');
    element.electricityPrice = 0.2;
    await element.updateComplete;
    await waitUntil(() => paragraph.textContent.includes('убыток'), 'The sentence does not follow');
    expect(calculator).not.to.contain('<p>');
  });

  it('is a shortcode for WordPress, which no value ends too early', async () => {
    const playing = await farm();
    await playing.set('place', 'shortcode');
    expect(playing.snippet).to.equal(
      '[kz_mining_calculator file="full" rigs="500" electricity-price="33 KZT" lang="ru"]',
    );
    expect(only(playing.page, '[data-address-of]').checkVisibility()).to.equal(false);
    await playing.set('article-title', 'A ["title"] <b>\\');
    expect(playing.snippet).to.contain(' article-title="A &#91;&quot;title&quot;&#93; &lt;b&gt;&#92;"');
  });

  it('says for the block of WordPress what to set in the sidebar', async () => {
    const playing = await farm();
    await playing.set('place', 'block');
    expect(playing.snippet.split('\n')).to.deep.equal([
      'file: full',
      'rigs: 500',
      'electricity-price: 33 KZT',
      'lang: ru',
    ]);
  });

  it('has for WordPress without the plugin a div, and what keeps optimisers off the script', async () => {
    const playing = await farm();
    await playing.set('place', 'wordpress-by-hand');
    const element = await pasted(playing.snippet);
    expect(net(element)).to.equal('53,02·$');
    const script = only(element.ownerDocument, 'script');
    for (const name of ['data-no-optimize', 'data-no-minify', 'data-cfasync'])
      expect(script.hasAttribute(name), name).to.equal(true);
    expect(element.parentElement?.dataset['rigs']).to.equal('500');
  });

  it('is an iframe that shows the same calculator', async () => {
    const playing = await farm();
    await playing.set('place', 'iframe');
    expect(problemOf(playing)).to.contain('address of the folder first');
    await playing.set('address', 'javascript:alert(1)');
    expect(problemOf(playing)).to.contain('begins with https://');
    expect(srcOf(playing)).to.match(/^https:\/\/your-server\.example\//);
    await playing.set('address', `${location.origin}/dist/iframe/index.html`);
    expect(problemOf(playing)).to.equal('');
    const page = await openPage({srcdoc: pageWith(playing.snippet)}, 800);
    const frame = only(page, 'iframe') as HTMLIFrameElement;
    expect(frame.title).to.contain('Калькулятор майнинга');
    const calculator = () => frame.contentDocument?.querySelector('kz-mining-calculator');
    await waitUntil(() => calculator()?.shadowRoot, 'No calculator in the frame');
    const element = calculator();
    if (!element) throw new Error('The calculator has gone');
    await allDrawn(element);
    expect(net(element)).to.equal('53,02·$');
  });

  it('lists the models of rigs by name, each with the id that the attribute takes', async () => {
    const playing = await playground();
    const names = [...(playing.control('rig') as HTMLSelectElement).options].map(({text}) => text);
    expect(names).to.include('Antminer S21+ Hyd – antminer-s21-plus-hyd');
    expect(names.length).to.be.greaterThan(25);
    await playing.set('rig', 'antminer-s21-plus-hyd');
    expect(playing.tag).to.equal('<kz-mining-calculator rig="antminer-s21-plus-hyd">');
  });

  it('shows the sum by which the browser checks each file', async () => {
    const {page} = await playground();
    for (const details of page.querySelectorAll<HTMLDetailsElement>('[data-integrity]')) {
      const link = only(details.parentElement ?? page, 'a') as HTMLAnchorElement;
      const digest = await crypto.subtle.digest('SHA-384', await (await fetch(link.href)).arrayBuffer());
      const sum = btoa(String.fromCharCode(...new Uint8Array(digest)));
      expect(only(details, 'code').textContent).to.equal(`sha384-${sum}`);
    }
  });
});
