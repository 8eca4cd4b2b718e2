/** Attributes of any element in HTML, and the class of one in JSX. */
const GLOBAL: ReadonlySet<string> = new Set(
  [
    'accesskey autocapitalize autocorrect autofocus class classname contenteditable dir draggable enterkeyhint exportparts',
    'hidden id inert inputmode is itemid itemprop itemref itemscope itemtype key lang nonce part popover ref role slot',
    'spellcheck style suppresshydrationwarning tabindex title translate virtualkeyboardpolicy writingsuggestions',
  ].flatMap((line) => line.split(' ')),
);

/** Families of attributes: of scripts, of assistive technology, of events, and of template languages. */
const FAMILY = /^(?:data-|aria-|on|v-|x-|hx-|ng-|_ng|xml)|[^a-z0-9-]/;

/** Whether any element may have an attribute. */
export const isGlobalAttribute = (name: string): boolean => GLOBAL.has(name) || FAMILY.test(name);
