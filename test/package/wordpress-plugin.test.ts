import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {KzMiningCalculator} from '../../src/index.js';
import {bytes, file, FOLDER, php, phpFiles, textFiles, zip} from './plugin-zip.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const readme = file('readme.txt');

/** `key: value` lines. */
const fieldsOf = (text: string, line: RegExp) =>
  new Map([...text.matchAll(line)].map(([, key = '', value = '']) => [key, value]));

/** The plugin directory's rules that can be checked without WordPress. */
describe('the WordPress plugin', () => {
  test('holds its PHP with the data of the figures, both scripts, and nothing hidden or unexpected, in one folder', () => {
    assert.deepEqual(
      Object.keys(zip).sort(),
      [
        'LICENSE',
        'block.json',
        'editor-fields.js',
        'editor-shortcode.js',
        'editor.js',
        'fallback-day.php',
        'fallback-fleet.php',
        'fallback-numbers.php',
        'fallback-totals.php',
        'fallback-values.php',
        'fallback.json',
        'fallback.php',
        'kz-mining-calculator.full.min.js',
        'kz-mining-calculator.min.js',
        'kz-mining-calculator.php',
        'languages/kz-mining-calculator-kk-kz-mining-calculator-editor.json',
        'languages/kz-mining-calculator-kk-kz-mining-calculator-fields.json',
        'languages/kz-mining-calculator-kk.mo',
        'languages/kz-mining-calculator-kk.po',
        'languages/kz-mining-calculator-ru_RU-kz-mining-calculator-editor.json',
        'languages/kz-mining-calculator-ru_RU-kz-mining-calculator-fields.json',
        'languages/kz-mining-calculator-ru_RU.mo',
        'languages/kz-mining-calculator-ru_RU.po',
        'languages/kz-mining-calculator.pot',
        'readme.txt',
        'scripts.php',
        'settings.php',
        'uninstall.php',
        'watch.js',
      ].map((name) => FOLDER + name),
    );
  });

  test('has no marks of the build left, no byte order mark, and Unix line ends', () => {
    for (const name of textFiles) {
      assert.doesNotMatch(file(name), /\{\{|^\ufeff|\r/, name);
      assert.doesNotMatch(file(name), /sourceMappingURL/, name);
    }
  });

  test('has PHP and a readme in plain ASCII', () => {
    assert.match([readme, ...phpFiles.values()].join(''), /^[\t\n\x20-\x7e]*$/);
  });

  test('has the scripts as the build made them', () => {
    for (const name of ['kz-mining-calculator.min.js', 'kz-mining-calculator.full.min.js']) {
      const [script] = readFileSync(`dist/${name}`, 'utf8').split('\n//# sourceMappingURL');
      assert.equal(file(name).trimEnd(), script, name);
    }
  });

  test('has one date for all files, so that the same sources make the same zip', () => {
    const dates = Object.keys(zip).map((name) => {
      // The last time that a name stands in a zip is in its directory, 46 bytes after the entry's start.
      const entry = bytes.lastIndexOf(name) - 46;
      assert.equal(bytes.toString('latin1', entry, entry + 4), 'PK\x01\x02');
      return bytes.toString('hex', entry + 12, entry + 16);
    });
    // The first of January 1980, midnight.
    assert.deepEqual(new Set(dates), new Set(['00002100']));
  });
});

describe('the header of the WordPress plugin', () => {
  const header = fieldsOf(php, /^ \* ([A-Z][\w ]+?): +(.+)$/gm);
  const fields = fieldsOf(readme, /^([A-Z][\w ]+): (.+)$/gm);

  test('has the fields that WordPress reads, the version being that of the package', () => {
    assert.equal(header.get('Plugin Name'), 'KZ Mining Calculator');
    assert.equal(header.get('Version'), version);
    assert.equal(header.get('License'), 'MIT');
    assert.equal(header.get('License URI'), 'https://opensource.org/license/mit');
    assert.equal(`${header.get('Text Domain') ?? ''}/`, FOLDER);
    assert.match(header.get('Requires at least') ?? '', /^\d+\.\d+$/);
    assert.match(header.get('Requires PHP') ?? '', /^\d+\.\d+$/);
    assert.match(header.get('Description') ?? '', /^.{20,140}$/);
  });

  test('says the same as the readme', () => {
    assert.equal(readme.split('\n')[0], `=== ${header.get('Plugin Name') ?? ''} ===`);
    assert.equal(fields.get('Stable tag'), version);
    for (const key of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.equal(fields.get(key), header.get(key));
  });
});

describe('the block of the WordPress plugin', () => {
  const block = JSON.parse(file('block.json')) as {
    version: string;
    textdomain: string;
    apiVersion: number;
    keywords: string[];
    example: {attributes: Record<string, unknown>};
    attributes: Record<string, {type: string | string[]; description?: string; enum?: string[]; default?: unknown}>;
  };

  test('has every attribute of the element, and one of its own', () => {
    assert.deepEqual(Object.keys(block.attributes).sort(), [...KzMiningCalculator.observedAttributes, 'file'].sort());
  });

  test('has a description for each attribute, and leaves each unsaid until somebody says it', () => {
    for (const [name, {description, default: initial}] of Object.entries(block.attributes)) {
      assert.ok(description, name);
      assert.equal(initial, undefined, name);
    }
  });

  test('offers the choices where there are any', () => {
    assert.deepEqual(block.attributes['theme']?.enum, ['auto', 'light', 'dark']);
    assert.deepEqual(block.attributes['file']?.enum, ['compact', 'full']);
    assert.equal(block.attributes['rigs']?.enum, undefined);
  });

  test('takes numbers and switches as what they are, and as the text that older posts have', () => {
    for (const [name, type] of Object.entries({
      rigs: ['number', 'string'],
      'electricity-price': ['number', 'string'],
      curtail: ['boolean', 'string'],
      fleet: 'string',
    }))
      assert.deepEqual(block.attributes[name]?.type, type, name);
  });

  test('stays in the frame of the editor, and has an example of its own attributes for the list of blocks', () => {
    assert.equal(block.apiVersion, 3);
    assert.ok(Object.keys(block.example.attributes).length > 0);
    for (const name of Object.keys(block.example.attributes)) assert.ok(block.attributes[name], name);
    assert.ok(block.keywords.length >= 3);
  });

  test('has the version and the text domain of the plugin', () => {
    assert.deepEqual([block.version, block.textdomain], [version, 'kz-mining-calculator']);
  });
});
