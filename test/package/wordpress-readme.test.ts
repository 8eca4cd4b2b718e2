import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {file} from './plugin-zip.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const readme = file('readme.txt');
const [head = '', ...parts] = readme.split(/^== /m);
const [title = '', ...headLines] = head.trim().split('\n');
const fields = new Map([...head.matchAll(/^([A-Z][\w ]+): (.+)$/gm)].map(([, key = '', value = '']) => [key, value]));
const sections = new Map(parts.map((part) => [part.split(' ==\n')[0] ?? '', part.split(' ==\n')[1]?.trim() ?? '']));

/** The rules of the readme standard in the plugin handbook, and of its validator. */
describe('the readme of the WordPress plugin', () => {
  test('begins with the name of the plugin between three signs', () => {
    assert.match(title, /^=== [^=]+ ===$/);
  });

  test('has the fields of a header in one block, each once, and no other', () => {
    const block = headLines.slice(0, headLines.indexOf(''));
    assert.deepEqual(
      block.map((line) => line.split(':')[0]),
      [
        ...['Contributors', 'Tags', 'Requires at least', 'Tested up to', 'Requires PHP'],
        ...['Stable tag', 'License', 'License URI'],
      ],
    );
  });

  test('names contributors as accounts are named, and at most five tags', () => {
    assert.match(fields.get('Contributors') ?? '', /^[a-z0-9-]+(?:, [a-z0-9-]+)*$/);
    const tags = fields.get('Tags')?.split(', ') ?? [];
    assert.ok(tags.length > 0 && tags.length <= 5);
    assert.equal(new Set(tags).size, tags.length);
    for (const tag of tags) assert.match(tag, /^[a-z][a-z ]+$/);
  });

  test('says versions of WordPress and PHP as numbers alone, the tested one being no older than the needed one', () => {
    const [needed = '', tested = ''] = ['Requires at least', 'Tested up to'].map((field) => fields.get(field));
    for (const number of [needed, tested]) assert.match(number, /^\d+\.\d+$/);
    const order = [needed, tested].map((number) => number.split('.').map(Number));
    const [[major = 0, minor = 0] = [], [testedMajor = 0, testedMinor = 0] = []] = order;
    assert.ok(testedMajor > major || (testedMajor === major && testedMinor >= minor));
    assert.match(fields.get('Requires PHP') ?? '', /^\d+\.\d+$/);
  });

  test('has the version of the package as its stable tag, never trunk', () => {
    assert.equal(fields.get('Stable tag'), version);
  });

  test('has a licence that goes with the GPL, and where it is', () => {
    assert.equal(fields.get('License'), 'MIT');
    assert.match(fields.get('License URI') ?? '', /^https:\/\/\S+$/);
  });

  test('has a short description of one line, of at most 150 characters and without markup', () => {
    const lines = headLines.slice(headLines.indexOf('')).filter(Boolean);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /^[^`*<>[\]]{20,150}$/);
  });

  test('has the sections that the directory shows, none of them empty', () => {
    const names = ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog', 'Upgrade Notice'];
    assert.deepEqual([...sections.keys()], names);
    for (const [name, text] of sections) assert.ok(text.length > 40, name);
  });

  test('has a changelog and an upgrade notice for this version, the notice of at most 300 characters', () => {
    for (const name of ['Changelog', 'Upgrade Notice'])
      assert.ok(sections.get(name)?.startsWith(`= ${version} =\n`), name);
    const [, notice = ''] = sections.get('Upgrade Notice')?.split(' =\n') ?? [];
    assert.ok(notice.trim().length <= 300);
  });

  test('has questions under headings, each with an answer', () => {
    const questions = [...(sections.get('Frequently Asked Questions') ?? '').matchAll(/^= (.+) =\n\n(.+)$/gm)];
    assert.ok(questions.length >= 5);
    for (const [, question = '', answer = ''] of questions) {
      assert.match(question, /\?$/);
      assert.ok(answer.length > 20, question);
    }
  });

  test('is not longer than the directory takes, and says that it fetches from elsewhere, where it does', () => {
    assert.ok(Buffer.byteLength(readme) < 10_000);
    assert.match(sections.get('Description') ?? '', /mempool\.space/);
  });

  test('has no heading that the directory would not understand', () => {
    for (const line of readme.split('\n').filter((text) => text.startsWith('=')))
      assert.match(line, /^(?:={3} .+ ={3}|== .+ ==|= .+ =)$/);
  });
});
