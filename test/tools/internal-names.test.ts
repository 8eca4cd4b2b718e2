import assert from 'node:assert/strict';
import {it} from 'node:test';
import {INTERNAL_NAMES} from '../../tools/bundle/internal-names.mjs';
import {
  calculate,
  PARAMETERS,
  plantDeal,
  project,
  purchasePlan,
  resolve,
  RULES,
  sensitivity,
} from '../../src/core/index.js';
import {en} from '../../src/i18n/en.js';
import {en as aifc} from '../../src/sections/aifc/en.js';
import {en as breakdown} from '../../src/sections/breakdown/en.js';
import {en as breakEven} from '../../src/sections/break-even/en.js';
import {en as checklist} from '../../src/sections/checklist/en.js';
import {en as compare} from '../../src/sections/compare/en.js';
import {en as exportTexts} from '../../src/sections/export/en.js';
import {en as marketplace} from '../../src/sections/marketplace/en.js';
import {en as plantDealTexts} from '../../src/sections/plant-deal/en.js';
import {en as projection} from '../../src/sections/projection/en.js';

/** Every key in some data, however deep. */
const keysIn = (data: unknown): string[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) => [key, ...keysIn(value)])
    : [];

it('shortens no name that a page or a text can say', () => {
  const texts = [
    en,
    aifc,
    breakdown,
    breakEven,
    checklist,
    compare,
    exportTexts,
    marketplace,
    plantDealTexts,
    projection,
  ];
  const grid = sensitivity(
    {},
    {x: {key: 'btcPrice', values: [1]}, y: {key: 'uptime', values: [1]}, metric: 'netProfit'},
  );
  const results = [
    calculate(),
    project(),
    plantDeal(),
    purchasePlan({}, {from: 0, count: 1}),
    grid,
    resolve({host: {rigs: 'many'}}),
  ];
  const names = [...Object.keys(PARAMETERS), ...Object.keys(RULES.article)];
  for (const name of [...names, ...[...texts, ...results].flatMap(keysIn)]) assert.doesNotMatch(name, INTERNAL_NAMES);
});
