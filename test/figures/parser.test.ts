import {aTimeout, expect, waitUntil} from '@open-wc/testing';

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A document that is being parsed: each piece is written once the page has taken the one before. */
async function reading(): Promise<{
  page: Document;
  write: (piece: string) => Promise<void>;
  close: () => Promise<void>;
}> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('No document');
  // The only way to have a parser wait in the middle of an element.
  const parser: {open: () => unknown; write: (piece: string) => unknown; close: () => unknown} = page;
  parser.open();
  // A module with `async` runs while the document is still being parsed.
  parser.write(`<!doctype html><html lang="en"><body><script type="module" async>
    import '/src/define.ts';
    import '/src/define-figures.ts';
  </script>`);
  await waitUntil(() => frame.contentWindow?.customElements.get('kz-when'), 'the elements', {timeout: 40_000});
  const settle = (): Promise<unknown> => aTimeout(60);
  return {
    page,
    write: async (piece) => {
      parser.write(piece);
      await settle();
    },
    close: async () => {
      parser.close();
      await settle();
    },
  };
}

const text = (page: Document, selector = 'kz-figure, kz-input'): readonly string[] =>
  [...page.querySelectorAll(selector)].map(({textContent}) => textContent);

describe('While a document is still coming', function () {
  // Each document loads all modules anew.
  this.timeout(60_000);

  it('a figure waits for the end of its own text, which never stands beside the new one', async () => {
    const {page, write, close} = await reading();
    await write('<kz-mining-calculator rigs="500"></kz-mining-calculator><p>It leaves <kz-figure value="netProfit">$6');
    expect(text(page)).to.deep.equal(['$6']);
    await write('0.');
    expect(text(page)).to.deep.equal(['$60.']);
    await write('11</kz-figure> a day');
    expect(text(page)[0]).to.be.oneOf(['$60.11', '$31.77']);
    const calculator = page.querySelector('kz-mining-calculator');
    if (calculator) calculator.rigs = 7;
    await write(', at <kz-input name="rigs">1,0');
    expect(text(page), 'drawn with the calculator').to.deep.equal(['$0.44', '1,0']);
    await write('00</kz-input>');
    await write(' rigs.</p>');
    await close();
    expect(text(page, 'p')).to.deep.equal(['It leaves $0.44 a day, at 7 rigs.']);
  });

  it('a figure at the very end is drawn when the document is read', async () => {
    const {page, write, close} = await reading();
    await write('<kz-mining-calculator rigs="500"></kz-mining-calculator><kz-figure value="rigs">1');
    expect(text(page)).to.deep.equal(['1']);
    await close();
    expect(text(page)).to.deep.equal(['500']);
  });

  it('a calculator may come last, and what the page wrote is known again without it', async () => {
    const {page, write, close} = await reading();
    await write('<p><kz-figure value="rigs">ma');
    await write('ny</kz-figure> rigs</p><kz-mining-calculator rigs="7">Fall');
    await write('back</kz-mining-calculator><p></p>');
    expect(text(page)).to.deep.equal(['7']);
    await close();
    page.querySelector('kz-mining-calculator')?.remove();
    await aTimeout(30);
    expect(text(page)).to.deep.equal(['many']);
  });

  it('a branch is decided once it is read', async () => {
    const {page, write, close} = await reading();
    await write('<kz-mining-calculator></kz-mining-calculator><kz-when test="netProfit lt 0">A loss of');
    await write(' <kz-figure value="netProfit">$1</kz-figure></kz-when> <p>End</p>');
    await close();
    expect([...page.querySelectorAll('kz-when')].map(({hidden}) => hidden)).to.deep.equal([true]);
    expect(text(page, 'kz-when')).to.deep.equal(['A loss of $63.55']);
  });
});
