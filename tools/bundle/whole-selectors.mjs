import {basename} from 'node:path';

/**
 * The minifier takes the quotes off attribute values and escapes what then needs it, but the escape's backslash is lost
 * in a template: the selector would match nothing, and no test of the unbundled modules would tell.
 */
export const wholeSelectors = {
  name: 'whole-selectors',
  transform(code, id) {
    if (/css\s*`[^`]*\\/.test(code)) this.error(`${basename(id)}: a selector needs an escape; write it another way`);
    return null;
  },
};
