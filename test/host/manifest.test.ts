import '../../src/cdn-full.js';

import {expect, fixture} from '@open-wc/testing';

import type {KzMiningCalculator} from '../../src/index.js';
import {inside} from './visit.js';

interface Rows {
  readonly tagName?: string;
  readonly cssParts?: readonly {readonly name: string}[];
}

describe('The manifest', () => {
  it('names the parts that are rendered, and no others', async () => {
    const {modules} = (await (await fetch('/custom-elements.json')).json()) as {
      modules: readonly {readonly declarations: readonly Rows[]}[];
    };
    const declared = modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName === 'kz-mining-calculator')
      .flatMap(({cssParts = []}) => cssParts.map(({name}) => name));

    // What tells of a link is there only with one, and what tells of a feed only with a feed.
    const {href} = location;
    history.replaceState(null, '', '#kz=rigs:500');
    const element = await fixture<KzMiningCalculator>(
      '<kz-mining-calculator share live="/test/host/feeds/manifest/feed.json"></kz-mining-calculator>',
    );
    await element.updateComplete;
    history.replaceState(null, '', href);
    // What is folded is drawn once it is open, and may hold something folded.
    for (let folded = [element] as readonly Element[]; folded.length > 0;) {
      folded = [...inside(element).querySelectorAll('details:not([open])')];
      for (const details of folded) {
        const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
        (details as HTMLDetailsElement).open = true;
        await toggled;
        await element.updateComplete;
      }
    }
    const rendered = [...inside(element).querySelectorAll('[part]')].flatMap(({part}) => [...part]);
    expect([...new Set(rendered)].sort()).to.deep.equal([...declared].sort());
  });
});
