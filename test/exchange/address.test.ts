import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {addressWithLink, leadsSomewhere, linkIn} from '../../src/exchange/address.js';
import {decodeLink, encodeLink} from '../../src/exchange/link.js';
import {runs} from '../runs.js';
import {anyLinkLayer} from './link-layers.js';

const PAGE = 'https://example.org/mining?page=2';
const LINK = 'rigs:500;electricity-price:33KZT';

const fragment = (text: string, id = ''): string | null => linkIn(`${PAGE}#${text}`, id);

/** The fragment of an address after a link was put into it. */
const written = (before: string, id = ''): string =>
  addressWithLink(`${PAGE}#${before}`, id, LINK).slice(`${PAGE}#`.length);

const strange = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(fc.constantFrom('kz', 'kz-a', '&', '=', '#', '%', '+', '?', '/', '!', '%3D', ' ', 'я'))
    .map((all) => all.join('')),
  fc.constantFrom('', '-', 'kz', '&', '=', '#', '%', '+', ' a b ', 'a&kz=1', '__proto__', '\ud800', 'калькулятор'),
);

describe('A fragment that was encoded whole', () => {
  it('is decoded up to 30,000 characters, and left as it is from there on', () => {
    const text = (length: number): string => `kz%3Drigs%3A500`.padEnd(length, '0');
    assert.equal(fragment(text(30_000)), `rigs:500${'0'.repeat(30_000 - 15)}`);
    for (const length of [30_001, 1_000_000]) assert.equal(fragment(text(length)), null);
  });
});

describe('The fragment of an address', () => {
  it('without our key says nothing', () => {
    for (const text of [
      '',
      'footnote-3',
      'kz',
      'KZ=rigs:500',
      'kzz=rigs:500',
      ':~:text=kz',
      '/route?x=1',
      '%',
      '%E0%A4%A',
    ])
      assert.equal(fragment(text), null, text);
  });

  it('is read beside what others say there', () => {
    for (const text of [`tab=2&kz=${LINK}`, `kz=${LINK}&tab=2`, `&&kz=${LINK}&`, `a=b=c&kz=${LINK}`, `?&kz=${LINK}`])
      assert.equal(fragment(text), LINK, text);
  });

  it('is read beside what mailers and social networks append', () => {
    for (const text of [`kz=${LINK}&utm_source=mail&utm_medium=social`, `kz=${LINK}&fbclid=IwAR0`])
      assert.equal(fragment(text), LINK, text);
  });

  it('is read behind a router’s path, and behind an anchor', () => {
    for (const text of ['/guide?', '!/guide?', '/guide?id=costs&', '/a=b/c&d?', '/?', '!guide?', 'costs?', 'costs&'])
      assert.equal(fragment(`${text}kz=${LINK}`), LINK, text);
  });

  it('of several of our keys gives the first', () => {
    assert.equal(fragment('kz=rigs:500&kz=rigs:600'), 'rigs:500');
  });

  it('is read where a sender wrote it in per cent signs, in part or whole', () => {
    for (const text of [
      '%6Bz=rigs:500',
      'kz%3Drigs:500',
      'kz%3Drigs%3A500',
      'kz%3drigs%3a500%3Buptime%3A90',
      'tab%3D2%26kz%3Drigs%3A500',
      '%2Fguide%3Fid%3Dcosts%26kz%3Drigs%3A500',
      'kz%3Drigs%3A500&fbclid=IwAR0',
    ])
      assert.equal(decodeLink(fragment(text) ?? '').values.rigs, '500', text);
  });

  it('is read where a sender wrote it in per cent signs, whatever the id', () => {
    const [, whole = ''] = addressWithLink(PAGE, 'б &', LINK).split('#');
    assert.equal(decodeLink(fragment(encodeURIComponent(whole), 'б &') ?? '').values.rigs, '500');
  });

  it('escaped for HTML twice is another’s', () => {
    assert.equal(fragment('tab=2&amp;kz=rigs:500'), null);
  });

  it('is looked for in anything, and no error', () => {
    fc.assert(
      fc.property(strange, strange, (address, id) => {
        assert.doesNotThrow(() => linkIn(address, id));
        assert.equal(linkIn(`${address.replaceAll('#', '')}#kz=rigs:500`, ''), 'rigs:500');
      }),
    );
  });

  it('is each calculator’s own, by its id', () => {
    const text = 'kz=rigs:1&kz-a=rigs:2&kz-b=rigs:3';
    assert.deepEqual(
      ['', 'a', 'b', 'c'].map((id) => fragment(text, id)),
      ['rigs:1', 'rigs:2', 'rigs:3', null],
    );
  });

  it('names an id as links of the first form did', () => {
    assert.equal(fragment('kz-%D0%B1+%26%3D%23=1_0600', 'б &=#'), '1_0600');
  });
});

describe('An address with a link', () => {
  it('is the page’s own, with one key in its fragment', () => {
    assert.equal(addressWithLink(PAGE, '', LINK), `${PAGE}#kz=${LINK}`);
    assert.equal(addressWithLink(PAGE, 'main', LINK), `${PAGE}#kz-main=${LINK}`);
    assert.equal(addressWithLink(`${PAGE}#`, '', LINK), `${PAGE}#kz=${LINK}`);
  });

  it('is one whole word to a program that finds addresses in a text, and to one that reads query strings', () => {
    fc.assert(
      fc.property(anyLinkLayer, (layer) => {
        const text = encodeLink(layer);
        assert.match(addressWithLink(PAGE, '', text), /^https:[\w/.?=]+#kz=[\w.,:;%-]*$/);
        assert.equal(new URL(addressWithLink(PAGE, '', text)).hash, `#kz=${text}`);
        const query = new URLSearchParams(`x=1&kz=${text}`);
        assert.deepEqual(decodeLink(linkIn(`${PAGE}#${String(query)}`, '') ?? ''), decodeLink(text));
      }),
    );
  });

  it('replaces the one that was there, however many and whatever their form', () => {
    assert.equal(written('kz=rigs:1&x=1&kz=rigs:2'), `kz=${LINK}&x=1`);
    assert.equal(written('x=1&kz=1_01&y=2'), `x=1&kz=${LINK}&y=2`);
    assert.equal(written('kz%3Drigs%3A1'), `kz=${LINK}`);
    assert.equal(written('/guide?kz=rigs:1&id=costs'), `/guide?kz=${LINK}&id=costs`);
  });

  it('keeps what other calculators and the page say there, character by character', () => {
    for (const before of [
      'tab=2',
      'kz-b=rigs:3',
      'costs',
      'Қазақстан',
      '%d2%9A=a+b',
      'a=b=c&&d',
      'a%3Db',
      '/a/b?c=%20',
    ])
      assert.equal(written(before, 'a'), `${before}&kz-a=${LINK}`);
    assert.equal(written('tab=2&'), `tab=2&kz=${LINK}`);
  });

  it('keeps a router’s path, and stands in its query', () => {
    assert.equal(written('/guide'), `/guide?kz=${LINK}`);
    assert.equal(written('/guide?'), `/guide?kz=${LINK}`);
    assert.equal(written('!/guide'), `!/guide?kz=${LINK}`);
    assert.equal(written('/guide?id=costs'), `/guide?id=costs&kz=${LINK}`);
    assert.equal(written('/a=b&c'), `/a=b&c?kz=${LINK}`);
    assert.equal(written('/guide#costs'), `/guide#costs?kz=${LINK}`);
    assert.equal(written('?id=costs'), `?id=costs&kz=${LINK}`);
  });

  it('made twice is the same', () => {
    fc.assert(
      fc.property(strange, strange, (id, before) => {
        const address = addressWithLink(`${PAGE}#${before}`, id, LINK);
        assert.equal(addressWithLink(address, id, LINK), address);
      }),
    );
  });

  it('is found again whatever the id and whatever stood in the fragment', () => {
    fc.assert(
      fc.property(strange, strange, anyLinkLayer, (id, before, layer) => {
        const text = encodeLink(layer);
        const address = addressWithLink(`${PAGE}#${before}`, id, text);
        assert.equal(linkIn(address, id), text);
        assert.ok(address.startsWith(`${PAGE}#`), 'only the fragment is written');
      }),
      {numRuns: runs(200, 10_000)},
    );
  });

  it('can be made of any page’s address', () => {
    for (const page of ['file:///home/reader/page.html', 'http://[::1]:8000/', 'https://example.org/?a#'])
      assert.equal(linkIn(addressWithLink(page, '', LINK), ''), LINK, page);
  });
});

describe('An address', () => {
  it('leads nowhere where only the page itself holds its document', () => {
    for (const address of [
      'about:blank',
      'about:srcdoc',
      'about:srcdoc#x',
      'blob:https://example.org/1',
      'data:text/html,x',
    ])
      assert.equal(leadsSomewhere(address), false, address);
  });

  it('leads somewhere on the web and on a disk', () => {
    for (const address of [PAGE, 'http://127.0.0.1:8000/', 'file:///home/reader/about:blank.html'])
      assert.equal(leadsSomewhere(address), true, address);
  });
});
