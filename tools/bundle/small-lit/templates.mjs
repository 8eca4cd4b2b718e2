/** Where a value goes. Between elements it parses as an empty comment, in a quoted attribute as itself. */
const HOLE = '<!>';

/** Ends every template, so that a value at the end of one has something after it. */
const END = '<?>';

const asIs = {createHTML: (markup) => markup};
// The page may have a Lit of its own, and a policy cannot be created twice under one name.
const policy = globalThis.trustedTypes?.createPolicy('kz-mining-calculator', asIs) ?? asIs;

/** Takes an attribute away, and shows as no text. */
export const nothing = Symbol();

const tag =
  (before, after) =>
  (strings, ...values) => ({strings, values, before, after});

export const html = tag('', '');

/** For what stands inside an `<svg>`. */
export const svg = tag('<svg>', '</svg>');

const prepared = new Map();

/** A copy of a template's nodes, in which `$` stands before the name of every attribute with holes. */
function nodesOf({strings, before, after}) {
  let content = prepared.get(strings);
  if (!content) {
    const template = document.createElement('template');
    const markup = strings.join(HOLE).replace(/[^\s"]+="[^"]*<!>/g, '$$$&');
    template.innerHTML = policy.createHTML(before + markup + END + after);
    ({content} = template);
    if (before) content.firstChild.replaceWith(...content.firstChild.childNodes);
    prepared.set(strings, content);
  }
  return document.importNode(content, true);
}

/** Gives an attribute, property or listener its value; takes the values for its holes from the front of the list. */
function attributePart(element, marked) {
  const [first, ...others] = element.getAttribute(marked).split(HOLE);
  const [, kind, name] = /.([.?@]?)(.*)/.exec(marked);
  const whole = first + others.join('') === '' && others.length === 1;
  let shown = nothing;
  element.removeAttribute(marked);
  return (values) => {
    const value = whole ? values.shift() : others.reduce((text, next) => text + (values.shift() ?? '') + next, first);
    if (value === shown) return;
    if (kind === '@') {
      // As in Lit, `this` is the component.
      if (shown === nothing) element.addEventListener(name, (event) => shown.call(element.getRootNode().host, event));
    } else if (kind === '.') element[name] = value;
    else if (kind) element.toggleAttribute(name, !!value);
    else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, value ?? '');
    shown = value;
  };
}

/** A copy of a template, and what puts values into it. */
function copyOf(template) {
  const nodes = nodesOf(template);
  const parts = [];
  const walker = document.createTreeWalker(nodes);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // Of a hole: no other node is a comment or a text, and empty.
    if (node.data === '') {
      const show = placeBetween(node, node.nextSibling);
      parts.push((values) => show(values.shift()));
    }
    for (const {name} of [...(node.attributes ?? [])]) if (name[0] === '$') parts.push(attributePart(node, name));
  }
  const fill = (values) => {
    const left = [...values];
    for (const part of parts) part(left);
  };
  return {nodes, fill};
}

/** What shows one value after another between two nodes: a template, a list of values, or text. */
export function placeBetween(start, end) {
  // A text, a template's strings, or for a list this very function.
  let shown;
  let fill;
  let items;

  const clearAfter = (node) => {
    while (node.nextSibling !== end) node.nextSibling.remove();
  };
  const replaceWith = (content) => {
    clearAfter(start);
    start.after(content);
  };

  /** Keeps the items' elements, whatever becomes of the list's length. */
  const showList = (values) => {
    if (shown !== placeBetween) {
      clearAfter(start);
      items = [];
      shown = placeBetween;
    }
    let last = start;
    values.forEach((value, index) => {
      if (!items[index]) {
        const around = [new Comment('item'), new Comment('end')];
        last.after(...around);
        items[index] = {last: around[1], show: placeBetween(...around)};
      }
      items[index].show(value);
      ({last} = items[index]);
    });
    items.length = values.length;
    clearAfter(last);
  };

  const showTemplate = (template) => {
    if (template.strings === shown) return fill(template.values);
    const copy = copyOf(template);
    ({fill} = copy);
    fill(template.values);
    replaceWith(copy.nodes);
    shown = template.strings;
  };

  return (value) => {
    if (Array.isArray(value)) showList(value);
    else if (value?.strings) showTemplate(value);
    else if (value !== shown) {
      replaceWith(value === nothing ? '' : (value ?? ''));
      shown = value;
    }
  };
}
