import MagicString from 'magic-string';

/** As the production build of Lit writes it. */
const CREATION = /([\w$]+)\?(\1\.createPolicy\()"lit-html"(,\{createHTML:(\w+)=>\4\}\)):void 0/g;

/**
 * Gives Lit's Trusted Types policy the calculator's name, because a page may have a Lit of its own. A page may also forbid
 * every new policy without asking for trusted types: creating one throws there, and Lit works without it.
 */
export const trustedTypesPolicy = (name) => ({
  name: 'trusted-types-policy',
  renderChunk(code) {
    const found = code.match(CREATION) ?? [];
    if (found.length !== 1 || code.split('createPolicy').length !== 2)
      this.error(
        'This version of Lit creates its Trusted Types policy in another way: see tools/trusted-types-policy.mjs',
      );
    const changed = new MagicString(code).replace(CREATION, `(()=>{try{return $1&&$2"${name}"$3}catch{}})()`);
    return {code: changed.toString(), map: changed.generateMap({hires: true})};
  },
});
