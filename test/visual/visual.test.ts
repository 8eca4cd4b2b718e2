import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {env} from 'node:process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {launchCamera} from './browser.js';
import {compare, readImage, writeSmall} from './image.js';
import {STATES} from './states.js';

/** After a change that is meant: `npm run test:visual -- --update`, and then a look at each picture that changed. */
const UPDATES = env['UPDATE'] === '1';

/** Of all accepted pictures together, in bytes. */
const LARGEST = 3_000_000;

const accepted = fileURLToPath(new URL('accepted', import.meta.url));
const differences = fileURLToPath(new URL('../../test-results/visual', import.meta.url));
const fileOf = (name: string): string => join(accepted, `${name}.png`);

let camera: Awaited<ReturnType<typeof launchCamera>>;

before(async () => {
  rmSync(differences, {recursive: true, force: true});
  mkdirSync(differences, {recursive: true});
  camera = await launchCamera();
});

after(async () => {
  await camera.close();
});

describe('The pictures', () => {
  for (const state of STATES)
    it(`of ${state.name} are as accepted`, async () => {
      const {png, foreign} = await camera.photograph(state);
      assert.deepEqual(foreign, [], 'texts without a font of their own');
      const image = readImage(png);
      if (UPDATES) {
        if (
          !existsSync(fileOf(state.name)) ||
          compare(readImage(readFileSync(fileOf(state.name))), image).different > 0
        )
          writeFileSync(fileOf(state.name), writeSmall(image));
        return;
      }
      assert.ok(existsSync(fileOf(state.name)), `There is no ${fileOf(state.name)}; --update writes it`);
      const {different, difference} = compare(readImage(readFileSync(fileOf(state.name))), image);
      if (different === 0) return;
      const files = ['actual', 'difference'].map((kind) => join(differences, `${state.name}.${kind}.png`));
      [png, difference].forEach((content, index) => {
        writeFileSync(files[index] ?? '', content);
      });
      const amount = different === Infinity ? 'The size is another' : `${different} pixels differ`;
      assert.fail(`${amount}: look at ${files.join(' and ')} beside ${fileOf(state.name)}`);
    });

  it('are those of the states, and small together', () => {
    const files = readdirSync(accepted);
    assert.deepEqual(files.sort(), STATES.map(({name}) => `${name}.png`).sort());
    const bytes = files.reduce((sum, file) => sum + statSync(join(accepted, file)).size, 0);
    assert.ok(bytes < LARGEST, `${bytes} bytes`);
  });
});

describe('A comparison', () => {
  it('sees a letter that moved, and a colour that changed a little', () => {
    const file = STATES[0] && fileOf(STATES[0].name);
    if (file === undefined) throw new Error('No state');
    const image = readImage(readFileSync(file));
    assert.equal(compare(image, image).different, 0);
    const moved = {...image, data: Uint8Array.from(image.data, (_, index) => image.data[index + 4] ?? 255)};
    assert.ok(compare(image, moved).different > 100);
    const darker = {...image, data: Uint8Array.from(image.data, (part, index) => (index % 4 === 3 ? part : part - 16))};
    assert.ok(compare(image, darker).different > 100);
  });
});
