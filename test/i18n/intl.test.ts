import {describe, it} from 'node:test';

import {COMPARISONS} from './intl-comparison.js';

describe('English, Russian and Kazakh are written as by Intl in Node:', () => {
  for (const [name, compare] of Object.entries(COMPARISONS)) it(name, compare);
});
