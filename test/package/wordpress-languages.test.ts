import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {file, FOLDER, textFiles, zip} from './plugin-zip.js';

const LOCALES = ['ru_RU', 'kk'];
const NAME = 'languages/kz-mining-calculator';

/** The entries of a catalog: its key and its translation. */
function catalogOf(name: string): ReadonlyMap<string, string> {
  const entry = /^(?:msgctxt (".*")\n)?msgid (".+")\nmsgstr (".*")$/gm;
  return new Map(
    [...file(name).matchAll(entry)]
      .map(([, context, text = '', translation = '']) => {
        const key = JSON.parse(text) as string;
        return [
          context === undefined ? key : `${JSON.parse(context) as string}\u0004${key}`,
          JSON.parse(translation) as string,
        ] as const;
      })
      .filter(([key]) => key !== ''),
  );
}

/** The texts of a binary catalog, read as PHP reads them. */
function binaryOf(name: string): ReadonlyMap<string, string> {
  const data = Buffer.from(zip[FOLDER + name] ?? []);
  assert.equal(data.readUInt32LE(0), 0x950412de);
  const [count, originals, translations] = [8, 12, 16].map((place) => data.readUInt32LE(place));
  const textAt = (table: number, index: number): string => {
    const [length, place] = [0, 4].map((offset) => data.readUInt32LE(table + 8 * index + offset));
    return data.toString('utf8', place, Number(place) + Number(length));
  };
  return new Map(
    Array.from({length: Number(count)}, (_, index) => [
      textAt(Number(originals), index),
      textAt(Number(translations), index),
    ]),
  );
}

/** The places for values in a text. */
const places = (text: string): readonly string[] =>
  [...text.matchAll(/%(?:\d\$)?[sd]/g)].map(([place]) => place).sort();

const template = catalogOf(`${NAME}.pot`);

describe('the translations of the WordPress plugin', () => {
  test('have a template with every text that PHP or a script of the editor translates', () => {
    const calls = textFiles
      .filter((name) => /\.(?:php|js)$/.test(name) && !name.endsWith('.min.js'))
      .flatMap((name) => [
        ...file(name).matchAll(/\b(?:_[_x]|esc_(?:html|attr)__)\(\s*(['"])((?:(?!\1)[^\\]|\\.)*)\1/g),
      ])
      .map(([, , text = '']) => text.replaceAll(/\\(['"\\])/g, '$1'));
    assert.ok(calls.length > 100);
    const texts = new Set([...template.keys()].map((key) => key.split('\u0004').at(-1)));
    assert.deepEqual(
      calls.filter((text) => !texts.has(text)),
      [],
    );
  });

  test('have a template with what WordPress translates of the block and of the header', () => {
    const {title, description, keywords} = JSON.parse(file('block.json')) as {
      title: string;
      description: string;
      keywords: string[];
    };
    assert.ok(template.has(`block title\u0004${title}`));
    assert.ok(template.has(`block description\u0004${description}`));
    for (const keyword of keywords) assert.ok(template.has(`block keyword\u0004${keyword}`), keyword);
    assert.ok(template.has('KZ Mining Calculator'));
  });

  for (const locale of LOCALES) {
    const catalog = catalogOf(`${NAME}-${locale}.po`);

    test(`are complete in ${locale}, and no text is left in English`, () => {
      assert.deepEqual([...catalog.keys()], [...template.keys()]);
      for (const [key, text] of catalog) {
        assert.notEqual(text, '', key);
        assert.deepEqual(places(text), places(key), key);
        if (/[a-z]{4}/.test(key) && key !== 'KZ Mining Calculator') assert.match(text, /[\u0400-\u04ff]/u, key);
      }
    });

    test(`are the same in the form that PHP reads in ${locale}, its keys in order`, () => {
      const binary = binaryOf(`${NAME}-${locale}.mo`);
      const keys = [...binary.keys()];
      assert.deepEqual(
        keys,
        [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
      );
      assert.match(binary.get('') ?? '', /^Content-Type: text\/plain; charset=UTF-8$/m);
      assert.deepEqual(new Map([...binary].filter(([key]) => key !== '').sort()), new Map([...catalog].sort()));
    });

    test(`are the same in the form that the editor reads in ${locale}`, () => {
      for (const script of ['fields', 'editor']) {
        const json = JSON.parse(file(`${NAME}-${locale}-kz-mining-calculator-${script}.json`)) as {
          locale_data: {messages: Record<string, unknown>};
        };
        const {'': head, ...texts} = json.locale_data.messages;
        assert.ok(head);
        assert.ok(Object.keys(texts).length > 2);
        for (const [key, text] of Object.entries(texts)) assert.deepEqual(text, [catalog.get(key)], key);
      }
    });
  }
});
