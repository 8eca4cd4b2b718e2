import {argv} from 'node:process';
import {bytesRows} from './parts/bytes.mjs';
import {churnRows} from './parts/churn.mjs';
import {coreRows} from './parts/core.mjs';
import {elementsRows} from './parts/elements.mjs';
import {figuresRows} from './parts/figures.mjs';
import {keystrokeRows} from './parts/keystroke.mjs';
import {outlookRows} from './parts/outlook.mjs';
import {startUpRows} from './parts/start-up.mjs';
import {printTable, withBrowser} from './support.mjs';

/**
 * `npm run bench` is one table of all parts; `npm run bench -- elements core` takes some of them. Values are medians. A ratio is to
 * something that was measured in turn in the same run, because a time alone says as much of the machine. `name=path` is
 * another build for the start-up to compare with.
 */
const PARTS = {
  'start-up': {
    title: 'Start-up: from the start of the script to the first drawn frame, slowed four times',
    of: startUpRows,
  },
  keystroke: {title: 'Keystroke: script time from the event to the finished update', of: keystrokeRows},
  figures: {title: 'Figures in the prose', of: figuresRows},
  outlook: {title: 'Keystrokes with the range of the months ahead on the screen, slowed four times', of: outlookRows},
  elements: {title: 'Many calculators on a page', of: elementsRows},
  churn: {title: 'A page with 10,000 nodes that changes', of: churnRows},
  core: {title: 'The core, with its checks', of: coreRows},
  bytes: {title: 'Bytes', of: bytesRows},
};

const given = argv.slice(2);
const builds = given.filter((argument) => argument.includes('=')).map((argument) => argument.split('='));
const chosen = given.filter((argument) => !argument.includes('='));
const unknown = chosen.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) throw new Error(`No part ${unknown}; there are ${Object.keys(PARTS).join(', ')}`);

await withBrowser(async (browser) => {
  const parts = [];
  for (const name of chosen.length > 0 ? chosen : Object.keys(PARTS)) {
    const {title, of} = PARTS[name];
    parts.push({title, rows: await of(browser, builds)});
  }
  printTable(parts);
});
