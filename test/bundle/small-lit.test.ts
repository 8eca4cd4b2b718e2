import {expect} from '@open-wc/testing';
import * as lit from 'lit';
import * as small from '../../tools/bundle/small-lit/index.mjs';
import {placeBetween} from '../../tools/bundle/small-lit/templates.mjs';

/** What both have. */
interface Templates {
  readonly html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly svg: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly nothing: symbol;
}

type View = (templates: Templates) => unknown;

/** A view of one template per library and text, as modules have them. */
const item: (templates: Templates, text: unknown) => unknown = ({html}, text) => html`<li>${text}</li>`;
const row: (templates: Templates, cells: unknown) => unknown = ({html}, cells) =>
  html`<tr>
    ${cells}
  </tr>`;
const cell: (templates: Templates, text: unknown) => unknown = ({html}, text) =>
  html`<td class="c ${text}">${text}</td>`;
const pair: (templates: Templates, a: unknown, b: unknown) => unknown = ({html}, a, b) => html`${a}<b>–</b>${b}`;
const link: (templates: Templates, href: unknown, id: unknown) => unknown = ({html}, href, id) =>
  html`<a href="${href}" id="${id}-a ${id}-b" ?hidden="${href === ''}">${id}</a>`;
const field: (templates: Templates, text: unknown) => unknown = ({html}, text) =>
  html`<input type="text" .value="${text}" aria-label="${text}" />`;
const drawing: (templates: Templates, widths: readonly number[]) => unknown = ({html, svg}, widths) =>
  html`<svg viewBox="0 0 9 9">${widths.map((width) => svg`<rect width="${width}" height="1">`)}</svg>`;
const list: (templates: Templates, items: unknown) => unknown = ({html}, items) =>
  html`<ul>
    ${items}
  </ul>`;

/** One after another in the same place. */
const SHOWN: Record<string, readonly View[]> = {
  'texts, numbers and what shows as no text': ['a', 1, 0, '', null, 'b', undefined, false, 'c'].map(
    (text) => (templates) => item(templates, text),
  ),
  'nothing, in a text and as an attribute': [
    (templates) => link(templates, templates.nothing, 'x'),
    (templates) => link(templates, '#there', 'y'),
    (templates) => link(templates, '', 'y'),
    (templates) => item(templates, templates.nothing),
    (templates) => link(templates, null, undefined),
  ],
  'one template after another, and text between': [
    (templates) => item(templates, 'a'),
    (templates) => pair(templates, item(templates, 'b'), 'c'),
    () => 'only text',
    (templates) => pair(templates, 'd', pair(templates, [], item(templates, 'e'))),
    (templates) => pair(templates, 'f', pair(templates, ['g', 'h'], templates.nothing)),
    (templates) => templates.nothing,
  ],
  'a list that grows, shrinks, and becomes another': [['a'], ['a', 'b', 'c'], ['c'], [], ['d', 'e']].map(
    (texts) => (templates) =>
      list(
        templates,
        texts.map((text) => item(templates, text)),
      ),
  ),
  'a list, then a text, then a list': [
    (templates) => list(templates, ['a', 'b']),
    (templates) => list(templates, 'c'),
    (templates) => list(templates, [['d', 'e'], 'f']),
  ],
  'a table': [1, 3, 2].map((count) => (templates) => {
    const texts = Array.from({length: count}, (_, index) => `${count}${index}`);
    const cells = texts.map((text) => cell(templates, text));
    return templates.html`<table><tbody>${texts.map(() => row(templates, cells))}</tbody></table>`;
  }),
  'a field': ['a', 'b', 'b'].map((text) => (templates) => field(templates, text)),
  'a drawing': [[1], [1, 2, 3], []].map((widths) => (templates) => drawing(templates, widths)),
};

/** Elements, attributes and texts, with what each field holds; the comments that mark places are each library's own. */
function seen(root: Node): string {
  const copy = root.cloneNode(true) as Element;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  const values = [...(root as Element).querySelectorAll('input')].map(({value}) => value);
  const spaces = [...(root as Element).querySelectorAll('*')].map(({namespaceURI}) => namespaceURI);
  return [copy.innerHTML, ...values, ...spaces].join('\n');
}

function shown(): {root: HTMLElement; show: (value: unknown) => void} {
  const root = document.createElement('div');
  root.append('');
  return {root, show: placeBetween(root.firstChild, null) as (value: unknown) => void};
}

describe('The stand-in for Lit', () => {
  for (const [what, views] of Object.entries(SHOWN))
    it(`shows ${what} as Lit does`, () => {
      const ours = shown();
      const theirs = document.createElement('div');
      views.forEach((view, index) => {
        ours.show(view(small));
        lit.render(view(lit), theirs);
        expect(seen(ours.root), `as number ${index}`).to.equal(seen(theirs));
      });
    });

  it('keeps the elements of a list that grows or shrinks, and a text that stays', () => {
    const {root, show} = shown();
    const templates = small as unknown as Templates;
    const itemsOf = (...texts: string[]): unknown =>
      list(
        templates,
        texts.map((text) => item(templates, text)),
      );
    show(itemsOf('a', 'b'));
    const [first, second] = root.querySelectorAll('li');
    const text = first?.lastChild;
    show(itemsOf('a', 'c', 'd'));
    show(itemsOf('a', 'c'));
    expect(root.textContent.trim()).to.equal('ac');
    expect([...root.querySelectorAll('li')].every((element, index) => element === [first, second][index])).to.equal(
      true,
    );
    expect(first?.lastChild === text).to.equal(true);
  });

  it('leaves alone what a reader typed, until the value is another', () => {
    const {root, show} = shown();
    const templates = small as unknown as Templates;
    show(field(templates, 'a'));
    const [input] = root.querySelectorAll('input');
    if (!input) throw new Error('No field');
    input.value = 'typed';
    show(field(templates, 'a'));
    expect(input.value).to.equal('typed');
    show(field(templates, 'b'));
    expect(input.value).to.equal('b');
  });

  it('listens once, with the newest listener', () => {
    const {root, show} = shown();
    const said: string[] = [];
    const button = (text: string): unknown =>
      (small as unknown as Templates).html`<button type="button" @click="${() => said.push(text)}">${text}</button>`;
    for (const text of ['a', 'b']) {
      show(button(text));
      root.querySelector('button')?.click();
    }
    expect(said).to.deep.equal(['a', 'b']);
  });
});
