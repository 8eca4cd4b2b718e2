import {readFile} from 'node:fs/promises';
import {TAG} from './support.mjs';

/** In the page: the HTML of the drawn calculator, without Lit's comments, and the text of its style sheets. */
async function readDrawing(tag) {
  const element = document.querySelector(tag);
  await element.updateComplete;
  const {shadowRoot} = element;
  // HTML has what the reader sees in a control as attributes only.
  for (const input of shadowRoot.querySelectorAll('input')) {
    if (input.type === 'radio' || input.type === 'checkbox') input.toggleAttribute('checked', input.checked);
    else input.setAttribute('value', input.value);
  }
  for (const option of shadowRoot.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
  const comments = document.createNodeIterator(shadowRoot, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) comments.referenceNode.remove();
  return {
    html: shadowRoot.innerHTML,
    css: shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n'),
  };
}

/** In the page of the script that is made below. */
function draw(tag, html, css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const root = document.querySelector(tag).attachShadow({mode: 'open'});
  root.innerHTML = html;
  root.adoptedStyleSheets = [sheet];
}

/**
 * What a build draws, as a script that does nothing else: the same HTML and the same style sheet. No element can draw
 * the same sooner, so a start-up is given as a multiple of this.
 */
export async function plainMarkup(browser, file) {
  const page = await browser.newPage();
  // What the calculator draws when the browser is idle is not in its first frame.
  await page.evaluateOnNewDocument(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html lang="en"><${TAG}>…</${TAG}></html>`);
  await page.addScriptTag({content: await readFile(file, 'utf8')});
  const {html, css} = await page.evaluate(readDrawing, TAG);
  await page.close();
  return `(${draw})(${[TAG, html, css].map((text) => JSON.stringify(text)).join(', ')});`;
}
