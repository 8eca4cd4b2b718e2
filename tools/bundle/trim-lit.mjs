import {basename} from 'node:path';
import MagicString from 'magic-string';

const POLYFILL_HOOKS = [/\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support/g, '(void 0)'];
const VERSIONS = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'];

/** What to replace in each of Lit's files, which are minified already: the patterns hold to what survives that. */
const replacements = (policy) => ({
  'css-tag.js': [
    // Every browser we support adopts style sheets; the way around it would break a strict style-src anyway.
    [/\w+\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '!0'],
    // Told to the authors of style sheets; ours are written.
    [/Error\("CSSResult is.+?"\)/, 'Error()'],
    [/Error\("Value passed to.+?security\."\)/, 'Error()'],
  ],
  'reactive-element.js': [
    POLYFILL_HOOKS,
    VERSIONS,
    // Our attributes are texts: nothing is converted, and nothing reflected.
    [/\{toAttribute\(.+?return \w\}\}(?=,)/, '{fromAttribute:t=>t}'],
    [/_\$ET\(\w,\w\)\{.+?\}\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=.+?,(?=this\._\$EM\(\))/, ''],
    [/,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/, ''],
    // Decorators, initializers and controllers that go: ours has none.
    [/Symbol\.metadata\?\?=.+?WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];.+?(?=this\._\$Eh=new Map)/, ''],
    [/static addInitializer\(.+?\}(?=static get observedAttributes)/, ''],
    [/void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    [/removeController\(\w\)\{.+?\}(?=_\$E_)/, ''],
  ],
  'lit-html.js': [
    POLYFILL_HOOKS,
    VERSIONS,
    // The host page may have a Lit of its own, and a policy cannot be created twice under one name.
    [/createPolicy\("lit-html"/, `createPolicy("${policy}"`],
    [/Error\("invalid template strings array"\)/, 'Error()'],
    // Values only ever stand in attributes and between elements of HTML and SVG, and are never directives.
    [/function M\((\w),(\w),\w=\w,\w\)\{.+?,\2\}(?=class)/, 'function M($1,$2){return $2}'],
    [/3===\w\?"<math>":""/, '""'],
    [/3===\w\?"<\/math>":""/, '""'],
    [/2===(\w)\|\|3===\1/, '2===$1'],
    [/6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, '0'],
    [/if\(\w\.test\(\w\.tagName\)\)\{.+?\}\}(?=\}else if\(8===)/, ''],
  ],
  'lit-element.js': [POLYFILL_HOOKS, VERSIONS],
});

/** Takes out of Lit what a finished, self-contained file never uses, and gives its Trusted Types policy our name. */
export const trimLit = (policy) => ({
  name: 'trim-lit',
  transform(code, id) {
    if (!/[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/]/.test(id)) return null;
    if (/directive/.test(id)) this.error(`${basename(id)}: directives are taken out of the one-file builds`);
    const trimmed = new MagicString(code);
    for (const [pattern, replacement] of replacements(policy)[basename(id)] ?? []) {
      // A new release of Lit may be written differently: nobody would notice a policy that kept its name.
      if (code.search(pattern) < 0) this.error(`${basename(id)} no longer has ${pattern}`);
      trimmed.replace(pattern, replacement);
    }
    return {code: trimmed.toString(), map: trimmed.generateMap({hires: true})};
  },
});
