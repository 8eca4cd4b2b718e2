import type {Page} from 'puppeteer-core';

/** What a reader does in a page with one calculator, so that it comes into a state. */
export type Act = (page: Page) => Promise<unknown>;

/** Waits until a part is there, and does something with it. */
async function withPart(page: Page, selector: string, act: string): Promise<void> {
  await page.evaluate(`(async () => {
    const element = document.querySelector('kz-mining-calculator');
    await element.updateComplete;
    const part = element.shadowRoot.querySelector(${JSON.stringify(selector)});
    if (!part) throw new Error('No ' + ${JSON.stringify(selector)});
    ${act}
    await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
  })()`);
}

/** Does one after the other. */
export const all =
  (...acts: readonly Act[]): Act =>
  async (page) => {
    for (const act of acts) await act(page);
  };

export const press =
  (selector: string): Act =>
  (page) =>
    withPart(page, selector, 'part.click();');

/** Opens sections, or what is folded in them. */
export const open = (...names: readonly string[]): Act =>
  all(...names.map((name) => press(`[data-section=${name}] > summary`)));

/** Puts a text into a field, over what is there, and leaves it. */
export const enter =
  (selector: string, text: string): Act =>
  (page) =>
    withPart(
      page,
      selector,
      `part.focus();
      await element.updateComplete;
      part.value = ${JSON.stringify(text)};
      part.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      part.dispatchEvent(new Event('change', {bubbles: true}));
      await element.updateComplete;
      part.blur();`,
    );

/** Goes to a control by the keyboard, so that its focus is seen. */
export const tabTo =
  (selector: string): Act =>
  async (page) => {
    await page.keyboard.press('Tab');
    await withPart(page, selector, 'part.focus();');
  };

/** Brings a part to the top of a page that is long enough for it. */
export const scrollTo =
  (selector: string): Act =>
  (page) =>
    withPart(page, selector, 'scrollTo(0, part.getBoundingClientRect().top + scrollY);');

/** The page keeps scenarios. */
export const keep =
  (...scenarios: readonly object[]): Act =>
  (page) =>
    page.evaluate(`document.querySelector('kz-mining-calculator').scenarios = ${JSON.stringify(scenarios)}`);

/** The page has texts of its own. */
export const ownStrings =
  (strings: object): Act =>
  (page) =>
    page.evaluate(`document.querySelector('kz-mining-calculator').strings = ${JSON.stringify(strings)}`);
