const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/**
 * The HTML of a fallback as nodes for a page. The Trusted Types policies of the demo pages forbid `innerHTML`.
 *
 * @param {string} html What `fallbackHTML` returns: text in a few elements, which have an attribute without a value at most.
 * @param {Document} page
 */
export function fallbackNodes(html, page) {
  const fragment = page.createDocumentFragment();
  let parent = fragment;
  for (const token of html.match(/<[^>]+>|[^<]+/g)) {
    const [, slash, name, attribute] = /^<(\/?)(\w+) ?([\w-]*)>$/.exec(token) ?? [];
    if (!name) parent.append(unescaped(token));
    else if (slash) parent = parent.parentNode;
    else {
      const element = page.createElement(name);
      if (attribute) element.setAttribute(attribute, '');
      parent.append(element);
      if (name !== 'br') parent = element;
    }
  }
  return fragment;
}
