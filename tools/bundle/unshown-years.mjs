import {basename} from 'node:path';
import MagicString from 'magic-string';

const YEARS = [/, 20\d\d\]/g, ']'];
const MEMBER = [/,? released(?=\]| \})|\n\s*released: null,/g, ''];

/** The year in which a rig came out is for pages that import the table of rigs: no screen shows it. */
export const unshownYears = {
  name: 'unshown-years',
  transform(code, id) {
    if (basename(id) !== 'rigs.js') {
      if (/\breleased\b/.test(code)) this.error(`${basename(id)} asks for the year that the one-file builds leave out`);
      return null;
    }
    const undated = new MagicString(code);
    for (const [pattern, replacement] of [YEARS, MEMBER]) {
      if (!code.match(pattern)) this.error(`${basename(id)} no longer has ${pattern}`);
      undated.replaceAll(pattern, replacement);
    }
    const left = undated.toString();
    if (/released|\b20\d\d\b/.test(left.replace(/\/\*[^]*?\*\//g, '')))
      this.error(`${basename(id)} writes years in another way`);
    return {code: left, map: undated.generateMap({hires: true})};
  },
};
