import {basename} from 'node:path';
import MagicString from 'magic-string';

const POLYFILL_HOOKS = [/\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support/g, '(void 0)'];
const VERSIONS = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'];

/** What to replace in each of Lit's files, which are minified already: the patterns hold to names that survive that. */
const replacements = (policy) => ({
  'css-tag.js': [
    // Every browser we support adopts style sheets; the way around it would break a strict style-src anyway.
    [/\w+\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '!0'],
    // Told to the authors of style sheets; ours are written.
    [/Error\("CSSResult is.+?"\)/, 'Error()'],
    [/Error\("Value passed to.+?security\."\)/, 'Error()'],
  ],
  'reactive-element.js': [POLYFILL_HOOKS, VERSIONS],
  'lit-html.js': [
    POLYFILL_HOOKS,
    VERSIONS,
    // The host page may have a Lit of its own, and a policy cannot be created twice under one name.
    [/createPolicy\("lit-html"/, `createPolicy("${policy}"`],
  ],
  'lit-element.js': [POLYFILL_HOOKS, VERSIONS],
});

/** Takes out of Lit what a finished, self-contained file never uses, and gives its Trusted Types policy our name. */
export const trimLit = (policy) => ({
  name: 'trim-lit',
  transform(code, id) {
    if (!/[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/]/.test(id)) return null;
    const trimmed = new MagicString(code);
    for (const [pattern, replacement] of replacements(policy)[basename(id)] ?? []) {
      // A new release of Lit may be written differently: nobody would notice a policy that kept its name.
      if (code.search(pattern) < 0) this.error(`${basename(id)} no longer has ${pattern}`);
      trimmed.replace(pattern, replacement);
    }
    return {code: trimmed.toString(), map: trimmed.generateMap({hires: true})};
  },
});
