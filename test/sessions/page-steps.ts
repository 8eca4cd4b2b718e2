import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {attributeOf} from '../../src/core/attributes.js';
import {type Key, PARAMETERS} from '../../src/core/parameters.js';
import {type Calculator, inside} from '../element/driver.js';
import {type Session, turn} from './session.js';
import {type Step, step} from './step.js';
import {anyInput, linkText, NAMES, numberKeys} from './texts.js';

const put = (element: Calculator, name: string, value: unknown): void => {
  Object.assign(element, {[name]: value});
};

/** What the page gives is in force, unless a layer above gives something else. */
function expectHostValue({element}: Session, key: Key, text: string): void {
  const row = PARAMETERS[key];
  const value = Number(text);
  const isPlain = row.kind === 'number' && /^\d+(\.\d+)?$/.test(text) && value >= row.min && value <= row.max;
  if (!isPlain || (row.whole && !Number.isInteger(value)) || element.origins[key].layer !== 'host') return;
  expect(element.inputs[key], key).to.equal(value);
}

const setAttribute = ([key, text]: readonly [Key, string]): Step =>
  step('attribute', [key, text], (session) => {
    session.page.set(key, {attribute: text});
    session.element.setAttribute(attributeOf(key), text);
    expectHostValue(session, key, text);
  });

const removeAttribute = (key: Key): Step =>
  step('remove attribute', key, ({element, page}) => {
    if (element.hasAttribute(attributeOf(key))) page.delete(key);
    element.removeAttribute(attributeOf(key));
  });

/** How a text becomes a value of another type, made anew at each call. */
const KINDS: Readonly<Record<string, (text: string) => unknown>> = {
  text: (text) => text,
  number: Number,
  money: (text) => ({amount: Number(text), currency: 'KZT'}),
  switch: (text) => text !== '',
  nothing: () => undefined,
  null: () => null,
  list: (text) => text.split(' '),
  entries: (text) => [
    {rig: text, count: 5},
    {power: 3, hashrate: Number(text), count: '7'},
  ],
  symbol: (text) => Symbol(text),
  function: () => () => 5,
  throws: () => ({
    get amount() {
      throw new Error('thrown on purpose');
    },
  }),
};

const setProperty = ([[key, text], kind]: readonly [readonly [Key, string], string]): Step =>
  step('property', [key, text, kind], (session) => {
    const property = (): unknown => KINDS[kind]?.(text);
    session.page.set(key, {property});
    const value = property();
    put(session.element, key, value);
    if (kind === 'number') expectHostValue(session, key, text);
    // What the page does with its own object later is no change of ours.
    if (Array.isArray(value)) value.length = 0;
    else if (kind === 'money') Object.assign(value as object, {amount: NaN});
  });

/** Options of the page by property, with values that can and cannot be used. */
const OPTIONS: Readonly<Record<string, readonly unknown[]>> = {
  theme: ['dark', 'light', 'auto', 'blue', '', undefined, 5],
  headingLevel: [2, 3, '6', 7, 'x', undefined],
  articleUrl: ['https://example.org/a', '/a', 'javascript:alert(1)', '//host', '', undefined, {}],
  articleTitle: ['Title', '<b>Title</b>', '', undefined, 5],
  sections: ['none', 'fleet', 'projection compare', 'x y', '', undefined, 'breakdown marketplace aifc'],
  share: [true, false, 'on', undefined],
  strings: [
    {en: {net: 'Net'}, ru: {net: 'Итог', 'fleet.title': 'Парк'}},
    {en: null},
    'x',
    {uz: {net: 'Foyda'}},
    undefined,
  ],
  lang: ['en', 'ru', 'kk', 'kz', 'uz', 'de', '', 'x'.repeat(99), 'ru-KZ'],
};

const setOption = ([name, place]: readonly [string, number]): Step => {
  const values = OPTIONS[name] ?? [];
  const value = values[place % values.length];
  return step('option', [name, value], ({element, page}) => {
    // Sections and links have a value of their own in a fresh element.
    if (name !== 'lang') page.set(name, {property: () => value});
    put(element, name, value);
  });
};

const languageAround = (tag: string): Step =>
  step('language around', tag, async ({home}) => {
    home.lang = tag;
    await turn();
  });

const scenarios = (list: unknown): Step =>
  step('scenarios', list, ({element}) => {
    put(element, 'scenarios', list);
    const kept = JSON.stringify(element.scenarios);
    // What an event gave can be given back.
    put(element, 'scenarios', JSON.parse(kept));
    expect(JSON.stringify(element.scenarios)).to.equal(kept);
  });

const link = ([text, key]: readonly [string, string]): Step =>
  step('link', [key, text], () => {
    dispatchEvent(new HashChangeEvent('hashchange', {newURL: `${location.href}#${key}=${text}`}));
  });

const reset = (): Step =>
  step('reset()', undefined, ({element}) => {
    element.reset();
    const layers = Object.values(element.origins).map(({layer}) => layer);
    expect(layers).not.to.include('reader').and.not.to.include('link');
  });

const move = (places: readonly number[]): Step =>
  step('move', places, async (session) => {
    const {element} = session;
    // Prices that come while the reader types wait until the focus leaves, which it does with a move.
    (inside(element).activeElement as HTMLElement | null)?.blur();
    await session.settle();
    const before = JSON.stringify(element.inputs);
    for (const place of places) {
      session.places[place % session.places.length]?.append(element);
      if (place % 2 === 0) await session.settle();
    }
    expect(JSON.stringify(element.inputs), 'inputs after a move').to.equal(before);
  });

const away = ([key, text]: readonly [Key, string]): Step =>
  step('take away, change, put back', [key, text], async (session) => {
    const {element, page, places} = session;
    const parent = element.parentNode ?? places[0];
    element.remove();
    await turn();
    page.set(key, {attribute: text});
    element.setAttribute(attributeOf(key), text);
    await element.updateComplete;
    expectHostValue(session, key, text);
    parent?.append(element);
  });

/** Feeds of no other session, because what a feed has brought is kept for the document. */
let feeds = 0;

const feed = ([btcPrice, kztPerUsd, isBroken]: readonly [number, number | undefined, boolean]): Step =>
  step('feed', [btcPrice, kztPerUsd, isBroken], ({element, market, page, surroundings}) => {
    feeds += 1;
    const live = `/session-feed-${feeds}.json`;
    const answer = (): string => JSON.stringify({asOf: market.ago(1), btcPrice, difficulty: 140e12, kztPerUsd});
    market.answers[live] = isBroken ? '{"btcPrice": NaN' : answer;
    surroundings.hasFeed = true;
    page.set('live', {attribute: live});
    element.setAttribute('live', live);
  });

const endFeed = (): Step =>
  step('no feed', undefined, ({element, page}) => {
    page.delete('live');
    element.removeAttribute('live');
  });

const pass = (minutes: number): Step => step('minutes pass', minutes, ({market}) => market.pass(minutes));

const name = fc.constantFrom(...NAMES);

const scenario = fc.record({
  version: fc.constantFrom<unknown>(1, 1, 1, 1, 2, '1'),
  name: fc.oneof({weight: 5, arbitrary: name}, {weight: 1, arbitrary: fc.constantFrom<unknown>('', 5, null)}),
  values: fc.oneof(
    {weight: 6, arbitrary: fc.array(anyInput, {maxLength: 4}).map((all): unknown => Object.fromEntries(all))},
    {weight: 1, arbitrary: fc.constantFrom<unknown>(null, 'x', [], {__proto__: null})},
  ),
});

export const pageSteps: fc.Arbitrary<Step>[] = [
  anyInput.map(setAttribute),
  anyInput.map(setAttribute),
  fc.constantFrom(...numberKeys, 'fleet' as const, 'rig' as const, 'rules' as const).map(removeAttribute),
  fc.tuple(anyInput, fc.constantFrom('text', 'number', 'number', ...Object.keys(KINDS))).map(setProperty),
  fc.tuple(fc.constantFrom(...Object.keys(OPTIONS)), fc.nat(30)).map(setOption),
  fc.constantFrom('ru', 'en', 'kk', '').map(languageAround),
  fc.array(scenario, {maxLength: 4}).map(scenarios),
  fc.tuple(linkText, fc.constantFrom('kz', 'kz', 'kz', 'kz', 'kz-other', 'x')).map(link),
  fc.constant(undefined).map(reset),
  fc.array(fc.nat(8), {minLength: 1, maxLength: 3}).map(move),
  anyInput.map(away),
  fc
    .tuple(
      fc.constantFrom(91_000, 20_000, 0.5, -1),
      fc.constantFrom(undefined, 455.5, 0),
      fc.nat(4).map((n) => n === 0),
    )
    .map(feed),
  fc.constant(undefined).map(endFeed),
  fc.constantFrom(1, 7, 90).map(pass),
];
