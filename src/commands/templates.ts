import {type DefaultTreeAdapterTypes as Tree, html} from 'parse5';

/** Marks of template languages, whose texts are not known before the page is built, and of shortcodes. */
const TEMPLATE = /\{\{|\{%|<%|<\?|\[%|\[kz[_-]mining/;

/** Whether a text is written by a template: it has a mark of one, or is an expression of JSX or Svelte. */
export function isTemplate(text: string | undefined): boolean {
  if (text === undefined) return false;
  const trimmed = text.trim();
  return TEMPLATE.test(text) || (trimmed.startsWith('{') && trimmed.endsWith('}'));
}

/** How frameworks mark an attribute whose value is an expression. */
const BOUND = /^(?::|v-bind:|bind:|\.|\[)([\w-]+)\]?$/;

/**
 * The attribute that a framework will write, `rigs` of `:rigs` and `[rigs]`; empty where any may be, as in `{...props}`;
 * undefined for an attribute that is written already.
 */
export const boundName = (name: string): string | undefined =>
  name.startsWith('{') || name === 'v-bind' ? '' : BOUND.exec(name)?.[1];

/** Comments that programs replace: PHP, which the parser takes for a comment, and blocks of WordPress. */
const REPLACED_COMMENT = /^\?|^\s*wp:.*kz-mining-calculator/;

const HTML_TAGS: ReadonlySet<string> = new Set(Object.values(html.TAG_NAMES));

/** Whether a tag is of a component, as Astro and MDX have them: `Calculator`, and no HTML in capitals. */
const isComponent = (name: string): boolean =>
  /^[A-Z][\w.]*$/.test(name) && /[a-z]/.test(name) && !HTML_TAGS.has(name.toLowerCase());

/** Front matter that names a layout, around the text of the page. */
const LAYOUT = /^---\r?\n(?:(?!---)[^\n]*\n)*?layout:/;

function isWrittenByTemplate(node: Tree.ChildNode, page: string): boolean {
  if ('tagName' in node) {
    const start = node.sourceCodeLocation?.startTag?.startOffset ?? node.sourceCodeLocation?.startOffset;
    const [, name = ''] = start === undefined ? [] : (/^<([^\s/>]+)/.exec(page.slice(start, start + 100)) ?? []);
    return isComponent(name) || node.attrs.some(({value}) => isTemplate(value));
  }
  if ('value' in node) return !/^(?:script|style)$/.test(node.parentNode?.nodeName ?? '') && isTemplate(node.value);
  return 'data' in node && REPLACED_COMMENT.test(node.data);
}

/** Whether a part of a page is written by a template, which may be a calculator. */
export function hasTemplate(document: Tree.ParentNode, page: string): boolean {
  if (LAYOUT.test(page)) return true;
  const waiting: Tree.ChildNode[] = [...document.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isWrittenByTemplate(node, page)) return true;
    if ('childNodes' in node) for (const child of node.childNodes) waiting.push(child);
  }
  return false;
}
