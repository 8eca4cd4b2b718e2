import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv, type AnySchemaObject} from 'ajv';
import type {ClassField, CustomElementDeclaration, Package} from 'custom-elements-manifest';
import {writeManifest} from '../../tools/manifest/write.mjs';

interface Row {
  readonly name: string;
  readonly description: string;
}

interface ElementRow extends Row {
  readonly attributes: readonly (Row & {
    readonly value: {readonly type: readonly string[]; readonly required: boolean};
    readonly values?: readonly {readonly name: string}[];
    readonly default?: string;
  })[];
  readonly slots: readonly Row[];
  readonly js: {
    readonly properties: readonly (Row & {readonly 'read-only'?: boolean})[];
    readonly events: readonly Row[];
  };
  readonly css: {readonly properties: readonly Row[]; readonly parts: readonly Row[]};
}

interface WebTypes {
  readonly name: string;
  readonly version: string;
  readonly contributions: {readonly html: {readonly elements: readonly ElementRow[]}};
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-web-types-'));
writeManifest(folder);
const manifest = json(join(folder, 'custom-elements.json')) as Package;
const webTypes = json(join(folder, 'web-types.json')) as WebTypes;
rmSync(folder, {recursive: true});

const declared = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter((row): row is CustomElementDeclaration => 'customElement' in row);
const {elements} = webTypes.contributions.html;

const texts = (rows: readonly {readonly name: string; readonly description?: string | undefined}[] = []) =>
  rows.map(({name, description}) => [name, description]);

describe('what editors of JetBrains read', () => {
  test('keeps to the published schema, which refuses what does not', () => {
    // The schema is of an older draft, whose marks the validator does not know. https://github.com/JetBrains/web-types
    const schema = json(fileURLToPath(new URL('web-types.schema.json', import.meta.url))) as AnySchemaObject;
    Reflect.deleteProperty(schema, '$schema');
    const ajv = new Ajv({strict: false, allErrors: true, validateSchema: false, logger: false});
    assert.ok(ajv.validate(schema, webTypes), ajv.errorsText());
    assert.ok(!ajv.validate(schema, {...webTypes, contributions: {html: {elements: [{attributes: 'rigs'}]}}}));
  });

  test('is of this package and its version', () => {
    const {name, version} = json(fileURLToPath(new URL('../../package.json', import.meta.url))) as WebTypes;
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
  });

  test('has every tag with all its attributes, properties, events, slots, custom properties and parts', () => {
    assert.deepEqual(
      elements.map(({name}) => name),
      declared.map(({tagName}) => tagName),
    );
    for (const [index, {attributes, slots, js, css}] of elements.entries()) {
      const row = declared[index];
      const fields = (row?.members ?? []).filter(
        (member): member is ClassField => member.kind === 'field' && !member.static,
      );
      assert.deepEqual(texts(attributes), texts(row?.attributes));
      assert.deepEqual(texts(js.properties), texts(fields));
      assert.deepEqual(texts(js.events), texts(row?.events));
      assert.deepEqual(texts(slots), texts(row?.slots));
      assert.deepEqual(texts(css.properties), texts(row?.cssProperties));
      assert.deepEqual(texts(css.parts), texts(row?.cssParts));
    }
  });

  test('tells choices, defaults, what needs no value, and what cannot be set', () => {
    const [calculator] = elements;
    const attribute = (name: string) => calculator?.attributes.find((row) => row.name === name);
    assert.deepEqual(attribute('currency')?.values, [{name: 'USD'}, {name: 'KZT'}]);
    assert.equal(attribute('rigs')?.values, undefined);
    assert.deepEqual(attribute('electricity-price')?.value.type, ['number', 'string']);
    assert.equal(attribute('electricity-price')?.default, '0.08');
    const withoutValue = calculator?.attributes.filter(({value}) => !value.required).map(({name}) => name);
    assert.deepEqual(withoutValue?.sort(), ['curtail', 'live-kzt', 'share']);
    assert.ok(calculator?.js.properties.find(({name}) => name === 'result')?.['read-only']);
  });
});
