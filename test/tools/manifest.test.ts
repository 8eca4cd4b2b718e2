import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import type {ClassField, CustomElementDeclaration, Event as EventRow, Package} from 'custom-elements-manifest';
import {LitElement} from 'lit';
import {PARAMETERS, resolve} from '../../src/core/index.js';
import * as eventClasses from '../../src/element/events.js';
import * as library from '../../src/index.js';
import {KzMiningCalculator} from '../../src/element/kz-mining-calculator.js';
import {attributeOf} from '../../src/core/attributes.js';

const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const json = (path: string): unknown => JSON.parse(readFileSync(inRepository(path), 'utf8'));

const manifest = json('custom-elements.json') as Package;
const {modules} = manifest;
const declarations = modules.flatMap((module) => module.declarations ?? []);
const element = declarations.find((row) => 'customElement' in row) as CustomElementDeclaration;
const attributes = element.attributes ?? [];
const fields = (element.members ?? []).filter((member): member is ClassField => member.kind === 'field');

const sorted = (names: Iterable<string>): string[] => [...names].sort();
const namesOf = (rows: readonly {readonly name: string}[] | undefined): string[] =>
  sorted((rows ?? []).map(({name}) => name));

/** All the element's TypeScript in one text. */
const sources = ['src/element', 'src/views', 'src/ui', 'src/sections', 'src/charts']
  .flatMap((folder) =>
    readdirSync(inRepository(folder), {recursive: true, encoding: 'utf8'}).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(inRepository(file), 'utf8'))
  .join('\n');

const found = (pattern: RegExp): string[] =>
  sorted(new Set([...sources.matchAll(pattern)].map(([, name = '']) => name)));

describe('the manifest', () => {
  test('keeps to the published schema', () => {
    const schema = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');
    const ajv = new Ajv({strict: false, allErrors: true});
    const valid = ajv.validate(JSON.parse(readFileSync(schema, 'utf8')) as object, manifest);
    assert.ok(valid, ajv.errorsText());
    assert.match(manifest.schemaVersion, /^2\./);
  });

  test('declares one element and its event classes, which the library exports', () => {
    assert.deepEqual(
      declarations.map(({kind}) => kind).filter((kind) => kind !== 'class'),
      [],
    );
    assert.equal(element.tagName, 'kz-mining-calculator');
    assert.equal(element.name, 'KzMiningCalculator');
    assert.deepEqual(namesOf(declarations), sorted(Object.keys(library)));
  });

  test('says which files of the package register the tag', () => {
    const {exports} = json('package.json') as {exports: Record<string, string | {default: string}>};
    const files = ['./define', './cdn', './cdn-full'].map((name) => {
      const target = exports[name] ?? '';
      return (typeof target === 'string' ? target : target.default).replace('./', '');
    });
    const defining = modules.filter((module) =>
      module.exports?.some(({kind, name}) => kind === 'custom-element-definition' && name === element.tagName),
    );
    assert.deepEqual(sorted(defining.map(({path}) => path)), sorted(files));
  });
});

describe('its attributes', () => {
  test('are those that the element observes', () => {
    assert.deepEqual(namesOf(attributes), sorted(KzMiningCalculator.observedAttributes));
  });

  test('have a type and a description', () => {
    for (const {name, type, description} of attributes) {
      assert.ok(type?.text, name);
      assert.ok(description, name);
      assert.doesNotMatch(type.text, /undefined/, name);
    }
  });

  test('have the default that is in force where nothing is said', () => {
    const {inputs} = resolve({});
    for (const [key, row] of Object.entries(PARAMETERS)) {
      const value = inputs[key as keyof typeof PARAMETERS];
      const expected = typeof value === 'boolean' ? (value ? 'on' : 'off') : value === null ? undefined : String(value);
      const attribute = attributes.find(({fieldName}) => fieldName === key);
      assert.equal(attribute?.name, attributeOf(key));
      assert.equal(attribute.default, expected, key);
      assert.equal(row.kind === 'number', 'number' in attribute, key);
    }
  });

  test('say in words what is so without them, where that is no value', () => {
    const without = attributes.filter((attribute) => attribute.default === undefined);
    for (const {name, description} of without)
      assert.match(description ?? '', /Unset until|where it is absent|where nothing is said/, name);
  });

  test('offer what the table offers', () => {
    for (const [key, row] of Object.entries(PARAMETERS)) {
      const attribute = attributes.find(({fieldName}) => fieldName === key);
      if (row.kind === 'choice')
        assert.equal(attribute?.type?.text, row.options.map((option) => `'${option}'`).join(' | '), key);
      if (row.kind === 'number') {
        const {min, max, unit, whole, source} = row;
        assert.deepEqual((attribute as unknown as {number: unknown}).number, {unit, min, max, whole, source}, key);
      }
    }
  });
});

describe('its properties and methods', () => {
  /** Lit makes its accessors when it is first asked for the attributes. */
  const observed = KzMiningCalculator.observedAttributes;
  const own = Object.entries(Object.getOwnPropertyDescriptors(KzMiningCalculator.prototype))
    // What the browser calls is no page's business.
    .filter(([name]) => !['constructor', 'adoptedCallback'].includes(name) && !(name in LitElement.prototype))
    .map(([name, descriptor]) => ({name, isMethod: 'value' in descriptor, isReadOnly: descriptor.set === undefined}));
  const accessors = own.filter(({isMethod}) => !isMethod);

  test('are those that the class has and Lit has not', () => {
    const instance = fields.filter((field) => !field.static);
    assert.ok(observed.length < accessors.length);
    assert.deepEqual(namesOf(instance), namesOf(accessors));
    assert.deepEqual(
      namesOf(element.members?.filter(({kind}) => kind === 'method')),
      namesOf(own.filter(({isMethod}) => isMethod)),
    );
    assert.deepEqual(namesOf(fields.filter((field) => field.static)), ['version']);
  });

  test('are read-only where the class says so', () => {
    for (const {name, isReadOnly} of accessors)
      assert.equal(fields.find((field) => field.name === name)?.readonly ?? false, isReadOnly, name);
  });

  test('have a type and a description', () => {
    for (const {name, type, description} of fields) {
      assert.ok(type?.text, name);
      assert.ok(description, name);
    }
    for (const member of element.members ?? [])
      if (member.kind === 'method') assert.ok(member.description && member.return?.type?.text, member.name);
  });

  test('belong to attributes of theirs', () => {
    for (const {name, fieldName} of attributes)
      if (fieldName) {
        const field = fields.find((row) => row.name === fieldName) as (ClassField & {attribute?: string}) | undefined;
        assert.equal(field?.attribute, name);
      }
  });
});

describe('its events', () => {
  type Row = EventRow & {bubbles: boolean; composed: boolean; cancelable: boolean; detail: {text: string}};
  const rows = element.events as Row[];
  const fired = Object.entries(eventClasses as unknown as Record<string, new (detail: object) => CustomEvent>).map(
    ([className, EventClass]) => ({className, event: new EventClass({})}),
  );

  test('are those of its classes, and travel as those do', () => {
    const shape = (name: string, type: string, {bubbles, composed, cancelable}: Event | Row) =>
      [name, type, bubbles, composed, cancelable].join(' ');
    assert.deepEqual(
      sorted(rows.map((row) => shape(row.name, row.type.text, row))),
      sorted(fired.map(({className, event}) => shape(event.type, className, event))),
    );
  });

  test('have a description and the type of their detail', () => {
    for (const {name, description, detail} of rows) {
      assert.ok(description, name);
      assert.ok(detail.text, name);
    }
  });
});

describe('its styling surface', () => {
  test('has every custom property that the styles use, with its default there', () => {
    const used = [...sources.matchAll(/var\((--kz-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)];
    assert.deepEqual(namesOf(element.cssProperties), found(/var\((--kz-[\w-]+)/g));
    for (const [, name = '', initial] of used)
      assert.equal(element.cssProperties?.find((row) => row.name === name)?.default, initial, name);
    for (const {name, description} of element.cssProperties ?? []) assert.ok(description, name);
  });

  test('has every slot', () => {
    assert.deepEqual(namesOf(element.slots), sorted(['', ...found(/<slot name="?(\w+)/g)]));
    for (const {name, description} of element.slots ?? []) assert.ok(description, name);
  });

  // Which parts are rendered, test/host/manifest.test.ts says.
  test('describes every part', () => {
    assert.ok(element.cssParts?.length);
    for (const {name, description} of element.cssParts) assert.ok(description, name);
  });
});

describe('the data for editors', () => {
  const {tags} = json('vscode.html-custom-data.json') as {
    tags: {name: string; attributes: {name: string; description: string; values?: {name: string}[]}[]}[];
  };

  test('has the tag, its attributes and their choices', () => {
    assert.deepEqual(
      tags.map(({name}) => name),
      [element.tagName],
    );
    assert.deepEqual(namesOf(tags[0]?.attributes), namesOf(attributes));
    const choices = (name: string) => tags[0]?.attributes.find((row) => row.name === name)?.values;
    assert.deepEqual(choices('currency'), [{name: 'USD'}, {name: 'KZT'}]);
    assert.deepEqual(choices('theme'), [{name: 'auto'}, {name: 'light'}, {name: 'dark'}]);
    assert.equal(choices('rigs'), undefined);
  });
});
