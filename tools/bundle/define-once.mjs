import {basename} from 'node:path';

/**
 * The one-file builds look for an earlier definition before anything else runs (`RUN_ONCE`), so that what define.ts asks
 * is answered there.
 */
export const defineOnce = {
  name: 'define-once',
  transform(code, id) {
    if (basename(id) !== 'define.js') return null;
    const asked = /const earlier = [^]*?if \(!earlier\)|else if \(earlier[^]*?;/g;
    if (code.match(asked)?.length !== 2) this.error(`${basename(id)} asks in another way`);
    return {code: code.replace(asked, ''), map: {mappings: ''}};
  },
};
