import {basename} from 'node:path';
import MagicString from 'magic-string';

const POLYFILL_HOOKS = [/\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support/g, '(void 0)'];
const VERSIONS = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'];

/** What to replace in each of Lit's files, which are minified already: the patterns hold to what survives that. */
const replacements = (policy) => ({
  'css-tag.js': [
    // Every browser we support adopts style sheets; the way around it would break a strict style-src anyway.
    [/\w+\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '!0'],
    // Our sheets are written, each in one template without values: nothing to check, to join or to look up.
    [/\(\w,\.\.\.\w\)=>\{.+?return new (\w)\(\w,\w,\w\)\}/, '([t])=>new $1(t)'],
    [/constructor\(.+?\}(?=get styleSheet)/, 'constructor(t){this.cssText=t}'],
    [
      /const \w=this\.t;if\(\w&&void 0===(\w)\)\{.+?\}return \1/,
      '$1||(this.o=$1=new CSSStyleSheet).replaceSync(this.cssText);return $1',
    ],
    [/toString\(\)\{return this\.cssText\}/, ''],
    [/\w instanceof CSSStyleSheet\?\w:(?=\w\.styleSheet)/, ''],
  ],
  'reactive-element.js': [
    POLYFILL_HOOKS,
    VERSIONS,
    // Our attributes are texts: nothing is converted, and nothing reflected.
    [/_\$ET\(\w,\w\)\{.+?\}\}(?=_\$AK)/, ''],
    [
      /(_\$AK\(\w,(\w)\)\{const )\w=this\.constructor,(\w)=\w(\._\$Eh\.get\(\w\);)if\(.+?\}\}/,
      '$1$3=this.constructor$4void 0!==$3&&(this[$3]=$2)}',
    ],
    [/this\._\$Eq&&=.+?,(?=this\._\$EM\(\))/, ''],
    // No property of ours has an accessor of its own, an initial value, or a sense of its own of what a change is.
    [/\{attribute:!0,type:String.+?\}/, '{}'],
    [/static getPropertyOptions\(.+?\}/, ''],
    [/if\(\w\.state&&.+?(this\._\$Ei\(\),).+?(this\.elementProperties\.set\(\w,\w\)),!\w\.noAccessor\)/, '$1$2;'],
    [
      /getPropertyDescriptor\((\w),(\w),\w\)\{const\{get.+?(?=configurable)/,
      'getPropertyDescriptor($1,$2){return{get(){return this[$2]},set(value){let before=this[$2];this[$2]=value,this.requestUpdate($1,before)},',
    ],
    [
      /requestUpdate\((\w),(\w),\w,.+?\)\)return;this\.C\(.+?\)\}/,
      'requestUpdate($1,$2){if(void 0!==$1){if(Object.is(this[$1],$2))return;this.C($1,$2)}',
    ],
    [/C\((\w),(\w),\{.+?(?=async _\$EP)/, 'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}'],
    [/const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for.+?,\w,\w\)\}/, ''],
    [/,this\._\$Em=null/, ''],
    [/\[(\.\.\.\w\(\w\)),\.\.\.\w\(\w\)\]/, '[$1]'],
    [/(finalizeStyles\((\w)\))\{.+?return \w\}/, '$1{return $2}'],
    // Decorators, initializers and controllers that go: ours has none.
    [/Symbol\.metadata\?\?=.+?WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];.+?(?=this\._\$Eh=new Map)/, ''],
    [/static addInitializer\(.+?\}(?=static get observedAttributes)/, ''],
    [/void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    [/removeController\(\w\)\{.+?\}(?=_\$E_)/, ''],
    // Ours are there before the first render, and look at being connected only.
    [/,void 0!==this\.renderRoot&&this\.isConnected&&\w\.hostConnected\?\.\(\)/, ''],
    [/this\._\$EO\?\.forEach\(\w=>\w\.hostUpdated\?\.\(\)\),/, ''],
    // Steps of an update that ours leaves as they are.
    [/const \w=this\.scheduleUpdate\(\);return null!=\w&&await \w,/, 'this.performUpdate();return '],
    [/scheduleUpdate\(\)\{.+?\}/, ''],
    [
      /(\w)=this\.shouldUpdate\((\w)\),\1\?\((this\.willUpdate\(\2\),).+?(this\.update\(\2\))\):this\._\$EM\(\)\}(?=catch)/,
      '$1=!0,$3$4}',
    ],
    [/shouldUpdate\(\w\)\{return!0\}/, ''],
    [/this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(\w\)\)/, '$1'],
    [/firstUpdated\(\w\)\{\}/, ''],
    [/this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /, ''],
  ],
  'lit-html.js': [
    POLYFILL_HOOKS,
    VERSIONS,
    // The host page may have a Lit of its own, and a policy cannot be created twice under one name.
    [/createPolicy\("lit-html"/, `createPolicy("${policy}"`],
    [/Error\("invalid template strings array"\)/, 'Error()'],
    // Values only ever stand in attributes and between elements of HTML and SVG, and are never directives, nodes or noChange.
    [/(\w)=M\(this,\1,\w(?:,0)?\),/g, ''],
    [/M\(this,(\w\[\w\+\w\]),\w,\w\)/, '$1'],
    [/3===\w\?"<math>":""/, '""'],
    [/3===\w\?"<\/math>":""/, '""'],
    [/2===(\w)\|\|3===\1/, '2===$1'],
    [/6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, '0'],
    [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6.+?\)\)/, ''],
    [/else\{let \w=-1;for\(;.+?type:7.+?\}\)(?:.+?)\}/, ''],
    [/if\(\w\.test\(\w\.tagName\)\)\{.+?\}\}(?=\}else if\(8===)/, ''],
    [/\w\.test\(\w\[2\]\)&&\(\w=RegExp\(.+?\)\),/, ''],
    [/\((\w)=\w\?\?(\w),(\w)=-1\)/, '($1=$2,$3=-1)'],
    [/(\(\w=\w),\w=void 0\)(?=;const)/, '$1)'],
    [/void 0!==\w\.nodeType\?this\.T\(\w\):/, ''],
    [/\w=>(\w)\(\w\)\|\|"function"==typeof \w\?\.\[Symbol\.iterator\]/, '$1'],
    [/&&\w!==E(?=[,&])/g, ''],
    [/\w===E&&\(\w=this\._\$AH\[\w\]\),/, ''],
    // No template is compiled ahead.
    [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(.+?,\w\)(?=;)/, '$1'],
    // A listener is a function, and stays.
    [
      /if\(\((\w)=M\(this,\1,\w,0\)\?\?(\w)\)===\w\)return;.+?(?=,this\._\$AH=\1\}handleEvent)/,
      'this._$AH===$2&&this.element.addEventListener(this.name,this)',
    ],
    [/"function"==typeof this\._\$AH\?(.+?):this\._\$AH\.handleEvent\(\w\)/, '$1'],
    // What only directives ask of a part.
    [/get _\$AU\(\)\{.+?\}/g, ''],
    [/get parentNode\(\)\{return.+?\}/, ''],
    [/get parentNode\(\)\{let.+?\}(?=get startNode)/, ''],
    [/get startNode\(\)\{.+?\}get endNode\(\)\{.+?\}/, ''],
    [/get tagName\(\)\{.+?\}/, ''],
    [/setConnected\(\w\)\{.+?\}(?=\})/, ''],
    [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    [/this\._\$AP\?\.\(.+?\)(?=;)/, ''],
    [/this\._\$AN=void 0,/g, ''],
    [/this\.type=[12],/g, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=[34]\}/g, ''],
    [/constructor\(\w,\w,\w,\w,\w\)\{super\(\w,\w,\w,\w,\w\),this\.type=5\}/, ''],
  ],
  'lit-element.js': [
    POLYFILL_HOOKS,
    VERSIONS,
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/connectedCallback\(\)\{.+?\}disconnectedCallback\(\)\{.+?\}/, ''],
    [/render\(\)\{return \w\}/, ''],
  ],
});

/** What our modules may not ask of Lit, because it is taken out. */
const TAKEN_OUT =
  /\b(?:noChange|removeController|addInitializer|hostUpdated?|firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|hasChanged|useDefault|noAccessor|converter:|reflect:|state:)|css`[^`]*\$\{|<(?:script|style|textarea|title)\b/;

/** Takes out of Lit what a finished, self-contained file never uses, and gives its Trusted Types policy our name. */
export const trimLit = (policy) => ({
  name: 'trim-lit',
  transform(code, id) {
    if (/directive/.test(id)) this.error(`${basename(id)}: directives are taken out of the one-file builds`);
    if (!/[\\/](?:@lit[\\/]reactive-element|lit-html|lit-element)[\\/]/.test(id)) {
      const [used] = TAKEN_OUT.exec(code) ?? [];
      if (used) this.error(`${basename(id)}: ${used} is taken out of Lit in the one-file builds`);
      return null;
    }
    const trimmed = new MagicString(code);
    for (const [pattern, replacement] of replacements(policy)[basename(id)] ?? []) {
      // A new release of Lit may be written differently: nobody would notice a policy that kept its name.
      if (code.search(pattern) < 0) this.error(`${basename(id)} no longer has ${pattern}`);
      trimmed.replace(pattern, replacement);
    }
    return {code: trimmed.toString(), map: trimmed.generateMap({hires: true})};
  },
});
