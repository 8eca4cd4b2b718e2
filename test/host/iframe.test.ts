import {aTimeout, expect} from '@open-wc/testing';

import {around, type Around, calculatorIn, fold, HEIGHT, listening, load, put, rootOf} from './framed.js';
import {waitUntil} from './patience.js';
import {inside, leaveAll, net, open} from './visit.js';

const RESIZE = '/dist/iframe/resize.js';

/** Long enough for a frame to have told what it tells. */
const WHILE = 300;

afterEach(leaveAll);

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

const resizing = async (): Promise<Around> => {
  const page = await around();
  await load(page, RESIZE);
  return page;
};

/** The frame is as high as what is in it, to the pixel. */
const fits = (frame: HTMLIFrameElement): boolean =>
  frame.clientHeight === Math.ceil(rootOf(frame).getBoundingClientRect().height);

describe('The page for iframes', () => {
  it('has the parameters of its address as attributes of the calculator', async () => {
    const frame = await put(
      await around(),
      '?rigs=500&electricity-price=33+KZT&lang=ru&theme=dark&sections=aifc%20projection',
    );
    const element = await calculatorIn(frame);
    expect(attributesOf(element)).to.deep.equal({
      rigs: '500',
      'electricity-price': '33 KZT',
      lang: 'ru',
      theme: 'dark',
      sections: 'aifc projection',
    });
    expect(element.given.electricityPrice).to.deep.equal({amount: 33, currency: 'KZT'});
    expect(inside(element).textContent).to.contain('Чистая прибыль в сутки');
    const sections = [...inside(element).querySelectorAll('[data-section]')];
    expect(sections.map((section) => section.getAttribute('data-section'))).to.deep.equal(['aifc', 'projection']);
  });

  it('shows the calculator’s defaults where its address says nothing', async () => {
    const element = await calculatorIn(await put(await around(), ''));
    expect(attributesOf(element)).to.deep.equal({});
    expect(net(element)).to.equal('$63.55');
  });

  it('takes a parameter without a value for a switch that is on', async () => {
    const element = await calculatorIn(await put(await around(), '?curtail&share=off'));
    expect(attributesOf(element)).to.deep.equal({curtail: '', share: 'off'});
    expect(element.inputs.curtail).to.equal(true);
  });

  it('hands on nothing that the element does not know: no handler, no style, no name', async () => {
    const query = ['onclick', 'onkz-result', 'style', 'id', 'class', 'slot', 'is', 'hidden', 'RIGS', 'origin', '"><b>']
      .map((name) => `${encodeURIComponent(name)}=alert(1)`)
      .join('&');
    const element = await calculatorIn(await put(await around(), `?${query}&rigs=5`));
    expect(attributesOf(element)).to.deep.equal({rigs: '5'});
    expect(element.ownerDocument.body.children.length).to.equal(1);
  });

  it('takes markup for text, and a script’s address for none', async () => {
    const title = '"><img src=x onerror=alert(1)>';
    const query = new URLSearchParams({'article-title': title, 'article-url': 'javascript:alert(1)', lang: title});
    const element = await calculatorIn(await put(await around(), `?${query.toString()}`));
    const link = [...inside(element).querySelectorAll('a')].find(({textContent}) => textContent === title);
    expect(link?.protocol).to.equal('https:');
    expect(inside(element).querySelector('img') ?? element.ownerDocument.querySelector('img')).to.equal(null);
  });

  it('has the title and the language of its calculator', async () => {
    const frame = await put(await around(), '?lang=ru');
    await calculatorIn(frame);
    expect(rootOf(frame).lang).to.equal('ru');
    expect(frame.contentDocument?.title).to.equal('Доходность майнинга в Казахстане');
  });

  it('has the scheme of its theme, scroll bar and corners too', async () => {
    const page = await around();
    for (const [query, scheme] of [
      ['?theme=dark', 'dark'],
      ['?theme=light', 'light'],
      ['?theme=auto', 'light dark'],
      ['?theme=red', 'light dark'],
    ] as const) {
      const frame = await put(page, query);
      await calculatorIn(frame);
      const declared = rootOf(frame).querySelector<HTMLMetaElement>('[name=color-scheme]')?.content;
      expect(rootOf(frame).style.colorScheme || declared, query).to.equal(scheme);
    }
  });

  it('leads out of the frame with every link', async () => {
    const frame = await put(await around(), '');
    const links = [...inside(await calculatorIn(frame)).querySelectorAll('a')];
    expect(links.length).to.be.greaterThan(0);
    const base = rootOf(frame).querySelector('base')?.target;
    for (const link of links) expect(link.target || base, link.href).to.equal('_blank');
  });

  it('has its style sheet: no margin, no serifs', async () => {
    const frame = await put(await around(), '');
    const {left, width} = (await calculatorIn(frame)).getBoundingClientRect();
    expect([left, width]).to.deep.equal([0, rootOf(frame).clientWidth]);
    expect(getComputedStyle(rootOf(frame)).fontFamily).to.contain('system-ui');
  });

  it('says what it is where no script may run, with the numbers of its example', async () => {
    const frame = await put(await around(), '?rigs=500', {sandbox: 'allow-same-origin'});
    const {innerText} = rootOf(frame);
    for (const text of [
      'It needs JavaScript',
      'Net daily profit: $63.55',
      'Нужен JavaScript',
      'Чистая прибыль в сутки: 63,55\u00a0$',
      'JavaScript қажет',
      'Тәуліктік таза пайда: 63,55\u00a0$',
    ])
      expect(innerText).to.contain(text);
    expect(rootOf(frame).scrollHeight).to.be.lessThan(1100);
  });

  it('keeps its own policy, also while its reader opens all there is', async () => {
    const {window, document: page} = await open('/test/host/pages/made/watched-frame?rigs=500&lang=kk&theme=dark');
    const element = page.querySelector('kz-mining-calculator');
    if (!element) throw new Error('No calculator');
    for (const details of inside(element).querySelectorAll('details')) details.open = true;
    await aTimeout(WHILE);
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(500);
    expect([window.heard.violations, window.heard.errors]).to.deep.equal([[], []]);
    page.body.append(Object.assign(page.createElement('img'), {src: '/none.png'}));
    await waitUntil(() => window.heard.violations.length > 0, 'there is no policy');
  });
});

describe('The page around an iframe', () => {
  it('is told how high the calculator is, and again when its reader opens a section', async () => {
    const page = await listening();
    const frame = await put(page, '');
    await calculatorIn(frame);
    const height = (): number => Math.ceil(rootOf(frame).getBoundingClientRect().height);
    const last = (): unknown => page.told.at(-1);
    const toldNow = {message: {type: HEIGHT, height: height()}, origin: location.origin};
    await waitUntil(() => page.told.length > 0, 'told nothing');
    expect(last()).to.deep.equal(toldNow);
    expect(toldNow.message.height).to.be.greaterThan(900);
    await fold(frame, 'breakdown');
    await waitUntil(() => (page.told.at(-1)?.message.height ?? 0) > toldNow.message.height, 'told nothing more');
    expect(last()).to.deep.equal({message: {type: HEIGHT, height: height()}, origin: location.origin});
  });

  const NEWS = 'https://news.example';
  for (const [query, referrerpolicy, origins, where] of [
    ['', 'origin', () => [location.origin], 'the origin that has sent the reader'],
    [`?origin=${NEWS}`, 'origin', () => [NEWS], 'the origin that the address names, before that'],
    [
      `?origin=${NEWS}`,
      'no-referrer',
      () => [NEWS],
      'the origin that the address names, where nobody is known to have sent the reader',
    ],
    [`?origin=${NEWS}/2025/article`, 'no-referrer', () => [NEWS], 'the origin of a whole address'],
    ['?origin=*', 'origin', () => [location.origin], 'the origin that has sent the reader, where the address says all'],
    ['', 'no-referrer', () => [], 'nobody, where none is known'],
    ['?origin=*', 'no-referrer', () => [], 'nobody, where the address says all'],
    ['?origin=null', 'no-referrer', () => [], 'nobody, where the address says null'],
    ['?origin=', 'no-referrer', () => [], 'nobody, where the address says nothing'],
    ['?origin=news.example', 'no-referrer', () => [], 'nobody, where the address has no scheme'],
    ['?origin=javascript:alert(1)', 'no-referrer', () => [], 'nobody, where the address names a script'],
    ['?origin=data:text/html,x', 'no-referrer', () => [], 'nobody, where the address names data'],
  ] as const)
    it(`is told only as ${where}`, async () => {
      const page = await listening();
      const frame = await put(page, query, {referrerpolicy});
      await calculatorIn(frame);
      // Asking brings no other answer.
      frame.contentWindow?.postMessage({type: 'kz-mining-calculator:ask'}, '*');
      await aTimeout(WHILE);
      expect([...new Set(page.told.map(({origin}) => origin))]).to.deep.equal(origins());
    });

  it('is not told where it is not the one that is named', async () => {
    const page = await around();
    const heard: unknown[] = [];
    page.window.addEventListener('message', ({data}) => heard.push(data));
    await calculatorIn(await put(page, `?origin=${NEWS}`));
    await aTimeout(WHILE);
    expect(heard).to.deep.equal([]);
    await calculatorIn(await put(page, `?origin=${page.window.location.origin}`));
    await waitUntil(() => heard.length > 0, 'told nothing');
  });
});

describe('On a page with resize.js', () => {
  it('the frame is as high as the calculator, and follows its reader, under a strict policy', async () => {
    const {window, document: page} = await open('/test/host/pages/iframe.html');
    const [frame] = page.querySelectorAll('iframe');
    if (!frame) throw new Error('No frame');
    const element = await calculatorIn(frame);
    expect(attributesOf(element)).to.include({rigs: '500', lang: 'ru', sections: 'breakdown'});
    await waitUntil(() => fits(frame), 'not as high as the calculator');
    const before = frame.clientHeight;
    expect(before).to.be.greaterThan(900);
    const gap = (page.getElementById('below')?.getBoundingClientRect().top ?? 0) - frame.getBoundingClientRect().bottom;
    expect(gap).to.be.within(0, 30);
    await fold(frame, 'breakdown');
    await waitUntil(() => frame.clientHeight > before && fits(frame), 'not higher');
    await fold(frame, 'breakdown');
    await waitUntil(() => frame.clientHeight === before, 'not as before');
    expect([window.heard.violations, window.heard.errors]).to.deep.equal([[], []]);
  });

  it('the script may come long after the frame', async () => {
    const page = await around();
    const frame = await put(page, '');
    await calculatorIn(frame);
    await aTimeout(WHILE);
    expect(frame.clientHeight).to.equal(600);
    await load(page, RESIZE);
    await waitUntil(() => fits(frame), 'not as high as the calculator');
  });

  it('frames may come later, and each has its own height', async () => {
    const page = await resizing();
    const [wide, narrow] = [await put(page, ''), await put(page, '?lang=kk', {width: '320'})];
    await waitUntil(() => fits(wide) && fits(narrow), 'not as high as the calculators');
    expect(narrow.clientHeight).to.be.greaterThan(wide.clientHeight + 500);
  });

  it('a frame has its height again where the page changes its width', async () => {
    const frame = await put(await resizing(), '');
    await waitUntil(() => fits(frame), 'not as high as the calculator');
    const before = frame.clientHeight;
    frame.width = '320';
    await waitUntil(() => frame.clientHeight > before + 500 && fits(frame), 'not higher');
    frame.width = '720';
    await waitUntil(() => frame.clientHeight === before, 'not as before');
  });

  it('borders take nothing away, whichever way the page counts them', async () => {
    const page = await resizing();
    for (const boxSizing of ['border-box', 'content-box']) {
      const frame = await put(page, '', {style: `box-sizing: ${boxSizing}; border: 10px solid`});
      await waitUntil(() => fits(frame), `not as high as the calculator: ${boxSizing}`);
    }
  });

  it('a frame that does not ask for it keeps its height', async () => {
    const page = await resizing();
    const frame = await put(page, '');
    frame.removeAttribute('data-kz-mining-calculator');
    frame.style.height = '600px';
    await fold(frame, 'breakdown');
    await aTimeout(WHILE);
    expect(frame.clientHeight).to.equal(600);
  });

  it('the largest calculator that a reader may open has its height', async () => {
    const frame = await put(await resizing(), '?lang=kk', {width: '280'});
    const element = await calculatorIn(frame);
    for (const details of inside(element).querySelectorAll('details')) details.open = true;
    await waitUntil(() => frame.clientHeight > 6000 && fits(frame), 'not as high as the calculator');
  });
});

describe('In a sandboxed frame that may run scripts and nothing else', () => {
  const SANDBOX = {sandbox: 'allow-scripts'};

  it('the calculator is drawn as its address says, and the frame has its height', async () => {
    const page = await resizing();
    for (const query of ['?lang=ru', '?sections=none&lang=en', '?lang=kk&sections=aifc']) {
      const [open, sandboxed] = [await put(page, query), await put(page, query, SANDBOX)];
      await waitUntil(() => fits(open), 'not as high as the calculator');
      await waitUntil(() => sandboxed.clientHeight === open.clientHeight, `another height: ${query}`);
      expect(sandboxed.contentDocument).to.equal(null);
    }
  });

  it('also where the script comes later, and the frame is far below what is seen', async () => {
    const page = await around();
    page.document.body.style.paddingTop = '30000px';
    const frame = await put(page, '', SANDBOX);
    await aTimeout(WHILE);
    await load(page, RESIZE);
    await waitUntil(() => frame.clientHeight > 900, 'not as high as the calculator');
  });
});

describe('resize.js believes', () => {
  interface Forged {
    readonly source: Window | null;
    readonly origin: string;
    readonly data: unknown;
  }

  const hear = ({window}: Around, {source, origin, data}: Forged): void => {
    const {MessageEvent: Message} = window as unknown as typeof globalThis;
    const event = new Message('message', {origin, data});
    // Firefox takes no window of another origin in the constructor.
    Object.defineProperty(event, 'source', {value: source});
    window.dispatchEvent(event);
  };

  const message = (height: unknown): unknown => ({type: HEIGHT, height});

  const still = async (page: Around, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLIFrameElement> => {
    // A frame that tells nothing of itself.
    const frame = await put(page, '?origin=https://news.example', attributes);
    await aTimeout(WHILE);
    expect(frame.clientHeight).to.equal(600);
    return frame;
  };

  it('a height from the frame itself', async () => {
    const page = await resizing();
    const frame = await still(page);
    for (const height of [500, 1, 20_000]) {
      hear(page, {source: frame.contentWindow, origin: location.origin, data: message(height)});
      expect(frame.clientHeight).to.equal(height);
    }
  });

  it('no other window, though it is of the same origin', async () => {
    const page = await resizing();
    const frame = await still(page);
    const stranger = await put(page, '', {src: '/test/host/pages/around.html'});
    stranger.removeAttribute('data-kz-mining-calculator');
    for (const source of [stranger.contentWindow, window, page.window, null])
      hear(page, {source, origin: location.origin, data: message(500)});
    expect([frame.clientHeight, stranger.clientHeight]).to.deep.equal([600, 600]);
  });

  it('no other origin in the frame’s window', async () => {
    const page = await resizing();
    const frame = await still(page);
    for (const origin of ['https://news.example', 'null', '', location.origin.replace(/\d+$/, '1')])
      hear(page, {source: frame.contentWindow, origin, data: message(500)});
    expect(frame.clientHeight).to.equal(600);
  });

  it('no document of any origin that has come into a frame which is not sandboxed', async () => {
    const page = await resizing();
    const frame = await still(page);
    const told: string[] = [];
    page.window.addEventListener('message', ({origin}) => told.push(origin));
    frame.src = `data:text/html,<script>parent.postMessage(${JSON.stringify(message(500))}, '*')</script>`;
    await waitUntil(() => told.includes('null'), 'nothing has come');
    expect(frame.clientHeight).to.equal(600);
  });

  it('the origin null only of a frame that is sandboxed away from its own', async () => {
    const page = await resizing();
    for (const [sandbox, height] of [
      ['allow-scripts', 500],
      ['allow-scripts allow-same-origin', 600],
    ] as const) {
      const frame = await still(page, {sandbox});
      hear(page, {source: frame.contentWindow, origin: 'null', data: message(500)});
      expect(frame.clientHeight, sandbox).to.equal(height);
    }
  });

  it('no height that cannot be one, and no other message', async () => {
    const page = await resizing();
    const frame = await still(page);
    const heights = [0, -1, 20_001, 1e9, NaN, Infinity, -Infinity, '500', '500px', [500], {}, null, undefined, true];
    const others = [null, undefined, 500, 'text', [], {height: 500}, {type: 'kz-mining-calculator', height: 500}];
    for (const data of [...heights.map(message), ...others])
      hear(page, {source: frame.contentWindow, origin: location.origin, data});
    expect(frame.clientHeight).to.equal(600);
    expect(page.window.heard.errors).to.deep.equal([]);
  });
});
