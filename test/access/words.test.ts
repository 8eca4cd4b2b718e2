import {aTimeout, expect} from '@open-wc/testing';

import {type Calculator, enter, field, inside, only, pressReset, seen} from '../element/driver.js';
import {allOpen, inArticle, LANGUAGES, leave, OPERATOR, stopsOf} from './whole.js';

/** What a reader sees on a control, without the words that only a screen reader has. */
const visibleText = (control: HTMLElement): string => {
  const copy = control.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('.unseen, svg')) part.remove();
  return seen(copy.textContent);
};

/** The name of a control, as far as it needs for those of the calculator. */
function accessibleName(root: ShadowRoot, control: HTMLElement): string {
  const ids = control.getAttribute('aria-labelledby')?.split(' ');
  if (ids) return seen(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
  const label = control.ariaLabel ?? (control as HTMLInputElement).labels?.[0]?.textContent;
  return seen(label ?? control.textContent);
}

describe('With all sections open', function () {
  this.timeout(30_000);

  for (const language of LANGUAGES)
    it(`each control has a name that begins with or has what is seen on it, and no two have the same, in ${language}`, async () => {
      const element = await allOpen(`lang="${language}" ${OPERATOR}`);
      const root = inside(element);
      const names = new Map<string, string>();
      for (const control of stopsOf(element)) {
        const name = accessibleName(root, control);
        const kind = `${control.localName} ${control.getAttribute('type') ?? ''}`;
        expect(name, control.outerHTML.slice(0, 120)).to.have.length.above(0);
        if (control.matches('button, a, summary') && /\p{L}/u.test(visibleText(control)))
          expect(name.toLowerCase(), kind).to.contain(visibleText(control).toLowerCase());
        // Explanations, buttons and links of a name do the same wherever they stand; fields and lists do not.
        if (!control.matches('input, select, textarea')) continue;
        const group = control.closest('[role=group]')?.getAttribute('aria-label') ?? '';
        const key = `${kind} ${group} ${name}`;
        expect(names.get(key), `${key} twice`).to.equal(undefined);
        names.set(key, name);
      }
      leave();
    });

  it('the rate of the tenge is a sentence of its own in each language', async () => {
    for (const [language, text] of [
      ['en', '441.23·₸ per dollar, market, Sep 29, 2026'],
      ['ru', '441,23·₸ за доллар, рынок, 29 сент. 2026 г.'],
      ['kk', 'Бір доллар — 441,23·₸, нарық, 29.09.2026'],
    ] as const) {
      const element = await inArticle(`lang="${language}" currency="KZT"`);
      expect(seen(only(inside(element), '.rate').innerText)).to.equal(text);
      leave();
    }
  });

  it('what is written in another language says so', async () => {
    for (const language of ['ru', 'kk'] as const) {
      const element = await inArticle(`lang="${language}"`);
      expect(only(inside(element), '.kz').lang).to.equal(language);
      expect(only(inside(element), '.assumptions a').lang).to.equal('en');
      leave();
    }
  });
});

describe('An error', () => {
  afterEach(leave);

  for (const [text, suggestion] of [
    ['x', /^Enter a number, such as 1,000\. The calculator still uses 1,000\.$/],
    ['-5', /^Enter a whole number from 0 to 10,000,000\. /],
  ] as const)
    it(`is told with the field, in words, with what would be right: ${text}`, async () => {
      const element = await inArticle();
      await enter(element, 'rigs', text);
      const rigs = field(element, 'rigs');
      expect(rigs.getAttribute('aria-invalid')).to.equal('true');
      const ids = rigs.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(ids).to.include('rigs-error');
      expect(seen(only(inside(element), '#rigs-error').innerText)).to.match(suggestion);
      expect(rigs.value, 'it stays, to be mended').to.equal(text);
    });
});

describe('A message on what was done', () => {
  afterEach(leave);

  const spoken = (element: Calculator): string =>
    [...inside(element).querySelectorAll('[role=status]')].map(({textContent}) => seen(textContent)).join(' ');

  it('is said without moving the focus: a result, a reset, what was kept', async function () {
    this.timeout(20_000);
    const element = await inArticle();
    await enter(element, 'rigs', '500');
    await aTimeout(1300);
    expect(spoken(element)).to.contain('Net daily profit: $31.77');
    only(inside(element), '[part=reset]').focus();
    await pressReset(element);
    await aTimeout(1300);
    expect(spoken(element)).to.match(/reset|Net daily profit: \$63\.55/i);
    expect(inside(element).activeElement?.getAttribute('part')).to.equal('reset');
  });

  it('has one voice: nothing else on the screen is live', async () => {
    const element = await inArticle();
    const live = [...inside(element).querySelectorAll('output, [aria-live], [role=alert], [role=log], [role=status]')]
      .filter((part) => part.getAttribute('aria-live') !== 'off' && part.getClientRects().length > 0)
      .map((part) => `${part.localName} ${part.getAttribute('role') ?? ''}`.trim());
    expect(live).to.have.length(1);
  });
});
