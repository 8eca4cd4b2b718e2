/** What is done with calculators in a page, each from an empty body to an empty body. These functions run in the page. */

type Calculator = HTMLElementTagNameMap['kz-mining-calculator'];

/** A reader's whole visit: types, chooses, opens all there is, copies the result and the link, and leaves. */
export async function visit(): Promise<void> {
  const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  document.body.innerHTML = `<p><kz-figure value="netProfit">$1</kz-figure> <kz-input name="rigs">1</kz-input></p>
    <kz-mining-calculator id="farm" share></kz-mining-calculator>`;
  const element = document.querySelector('kz-mining-calculator') as Calculator;
  const root = element.shadowRoot as ShadowRoot;
  const drawn = async (): Promise<void> => {
    await tick();
    await element.updateComplete;
  };
  element.dispatchEvent(new Event('focusin'));
  await drawn();
  const input = root.querySelector('[name=rigs]') as HTMLInputElement;
  input.focus();
  await drawn();
  input.value = '1234';
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  input.blur();
  const list = root.querySelector('[name=rules]') as HTMLSelectElement;
  list.value = 'law-2026';
  list.dispatchEvent(new Event('change', {bubbles: true}));
  for (const period of ['month', 'day']) (root.querySelector(`[name=period][value=${period}]`) as HTMLElement).click();
  await drawn();
  for (const folded of root.querySelectorAll('details')) folded.open = true;
  await drawn();
  await drawn();
  (root.querySelector('[part=badge]') as HTMLElement).click();
  for (const button of root.querySelectorAll<HTMLElement>('[part=note] button'))
    if (button.getAttribute('part') !== 'reset' && !button.hasAttribute('aria-expanded')) button.click();
  await drawn();
  element.toCSV();
  element.toSentence();
  location.hash = new URL(element.shareURL()).hash;
  if (!element.projection) throw new Error('No projection');
  element.scenarios = [
    {version: 1, name: 'Cheap', values: {electricityPrice: 0.05}},
  ] as unknown as Calculator['scenarios'];
  await drawn();
  element.reset();
  await drawn();
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname);
}

/** A reader who opens the picture of the result, and a page that takes one along. */
export async function pictures(): Promise<void> {
  document.body.innerHTML = '<kz-mining-calculator></kz-mining-calculator>';
  const element = document.querySelector('kz-mining-calculator') as Calculator;
  element.dispatchEvent(new Event('focusin'));
  await element.updateComplete;
  (element.shadowRoot?.querySelector('[part=note] .switches button[aria-expanded]') as HTMLElement).click();
  await element.updateComplete;
  if (!element.shadowRoot?.querySelector('canvas')) throw new Error('No picture');
  await element.toPicture();
  document.body.replaceChildren();
}

/** A page that takes its calculators away again before they are drawn. */
export async function glimpses(): Promise<void> {
  const added = [1, 2, 3].map(() => document.createElement('kz-mining-calculator'));
  document.body.append(...added);
  document.body.replaceChildren();
  await Promise.all(added.map((element) => element.updateComplete));
}

/** A page that moves its calculator about: in the document, into a shadow root, out of the document and back. */
export async function moves(): Promise<void> {
  document.body.innerHTML = '<div></div><section></section><p><kz-figure value="rigs">1</kz-figure></p>';
  const element = document.createElement('kz-mining-calculator');
  const [first, second] = ['div', 'section'].map((tag) => document.querySelector(tag) as HTMLElement);
  const closed = first?.attachShadow({mode: 'closed'});
  for (const place of [second, closed, document.body, document.createDocumentFragment(), second]) {
    place?.append(element);
    await element.updateComplete;
    element.dispatchEvent(new Event('focusin'));
    await element.updateComplete;
  }
  document.body.replaceChildren();
}

/** A page that puts its calculator and a figure into a frame, and removes the frame. Nothing tells them that they are gone. */
export async function frames(): Promise<void> {
  document.body.innerHTML =
    '<iframe></iframe><kz-mining-calculator></kz-mining-calculator><kz-figure value="rigs">1</kz-figure>';
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  const element = document.querySelector('kz-mining-calculator') as Calculator;
  const figure = document.querySelector('kz-figure') as HTMLElement;
  await element.updateComplete;
  element.setAttribute('live', '/feed.json');
  element.share = true;
  frame.contentDocument?.body.append(element, figure);
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 50));
  element.rigs = 20;
  await element.updateComplete;
  frame.remove();
  document.body.innerHTML = '<kz-figure value="rigs">1</kz-figure><kz-mining-calculator></kz-mining-calculator>';
  await (document.querySelector('kz-mining-calculator') as Calculator).updateComplete;
  document.body.replaceChildren();
}

/** A reader who prints in a browser that never tells the end. */
export async function prints(): Promise<void> {
  document.body.innerHTML = '<kz-mining-calculator></kz-mining-calculator>';
  const element = document.querySelector('kz-mining-calculator') as Calculator;
  await element.updateComplete;
  element.dispatchEvent(new Event('focusin'));
  await element.updateComplete;
  const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=note] button') ?? [])];
  const print = buttons.find(({textContent}) => /print/i.test(textContent));
  print?.click();
  await element.updateComplete;
  if (!element.hasAttribute('data-kz-printed')) throw new Error('Nothing is printed');
  document.body.replaceChildren();
}

/** A calculator whose market feed answers, and one that leaves while its request is under way. */
export async function feeds(): Promise<void> {
  document.body.innerHTML = `<kz-mining-calculator live="/feed.json"></kz-mining-calculator>
    <kz-mining-calculator live="/silent.json"></kz-mining-calculator>`;
  const element = document.querySelector('kz-mining-calculator') as Calculator;
  await new Promise((resolve) => {
    element.addEventListener('kz-market', resolve, {once: true});
  });
  document.body.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A site of many pages, drawn by a script, each with a calculator of its own name that the reader edits; and the way back. */
export async function router(): Promise<void> {
  const id = `page-${Math.random().toString(36).slice(2)}`;
  history.pushState(null, '', `?${id}`);
  document.body.innerHTML = `<kz-mining-calculator id="${id}" share></kz-mining-calculator><kz-figure for="${id}" value="rigs">1</kz-figure>`;
  const element = document.querySelector('kz-mining-calculator') as Calculator;
  await element.updateComplete;
  const input = element.shadowRoot?.querySelector('[name=rigs]') as HTMLInputElement;
  input.value = '77';
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
  document.body.replaceChildren();
  const isBack = new Promise((resolve) => {
    addEventListener('popstate', resolve, {once: true});
  });
  history.back();
  await isBack;
}
