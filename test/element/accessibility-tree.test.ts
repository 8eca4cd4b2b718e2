import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {env} from 'node:process';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';
import puppeteer, {type Browser, type Page, type SerializedAXNode} from 'puppeteer-core';

import {puppeteerOptions} from '../browsers/launchers.mjs';

const LANGUAGES = ['en', 'ru', 'kk'] as const;

const root = fileURLToPath(new URL('../..', import.meta.url));
const treeFile = (language: string): string =>
  fileURLToPath(new URL(`accessibility-tree/${language}.txt`, import.meta.url));

let browser: Browser;
let script: string;

before(async () => {
  const [{outputFiles}, options] = await Promise.all([
    build({entryPoints: [`${root}/src/define.ts`], tsconfig: `${root}/tsconfig.json`, bundle: true, write: false}),
    puppeteerOptions('chromium'),
  ]);
  script = outputFiles[0]?.text ?? '';
  browser = await puppeteer.launch(options);
});

after(async () => {
  await browser.close();
});

/** A page with the compact calculator, all of it drawn. */
async function opened(attributes: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({width: 800, height: 600});
  await page.setContent(
    `<!doctype html><html lang="en"><title>An article</title><body>
    <kz-mining-calculator ${attributes}></kz-mining-calculator><div style="height: 2000px"></div></body></html>`,
  );
  await page.addScriptTag({content: script});
  await page.waitForFunction(
    () => document.querySelector('kz-mining-calculator')?.shadowRoot?.querySelector('select[name=rig] optgroup'),
    {polling: 50},
  );
  return page;
}

const STATES = ['expanded', 'checked', 'selected', 'disabled', 'invalid', 'level', 'valuemin', 'valuemax'] as const;

/** A node in a line: its role, its name, its value and its states. Models of rigs are data of their own. */
function lineOf(node: SerializedAXNode): string {
  const states = STATES.filter((state) => node[state] !== undefined && node[state] !== 'false').map((state) => {
    const shown = node[state];
    // The ends of a slider come in single precision.
    return `${state}=${typeof shown === 'number' ? Number(shown.toPrecision(6)) : String(shown)}`;
  });
  const value = node.valuetext ?? node.value;
  return [
    node.role,
    node.name ? JSON.stringify(node.name.replaceAll('\u00a0', '·')) : '',
    value === undefined ? '' : `= ${JSON.stringify(String(value).replaceAll('\u00a0', '·'))}`,
    node.description ? `(${node.description.replaceAll('\u00a0', '·')})` : '',
    ...states,
  ]
    .filter(Boolean)
    .join(' ');
}

function linesOf(node: SerializedAXNode, depth = 0): string[] {
  const own = `${'  '.repeat(depth)}${lineOf(node)}`;
  // A list is one control; its options are tested elsewhere.
  const inner = node.role === 'combobox' ? [] : (node.children ?? []);
  return [own, ...inner.flatMap((child) => linesOf(child, depth + 1))];
}

async function treeOf(page: Page): Promise<string> {
  const snapshot = await page.accessibility.snapshot();
  assert.ok(snapshot);
  return `${linesOf(snapshot).join('\n')}\n`;
}

/** The live regions of the tree, with how they speak. */
async function liveRegions(page: Page): Promise<readonly (readonly [live: string, text: string])[]> {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const textOf = (id: string): string => {
    const node = nodes.find(({nodeId}) => nodeId === id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textOf).join('');
  };
  return nodes.flatMap((node) => {
    const rootId = node.properties?.find(({name}) => name === 'root')?.value.relatedNodes?.[0]?.backendDOMNodeId;
    const live = node.properties?.find(({name}) => name === 'live')?.value.value as string | undefined;
    // Those inside of a region have its property too.
    if (live === undefined || node.ignored || (rootId !== undefined && rootId !== node.backendDOMNodeId)) return [];
    return [[live, textOf(node.nodeId).replaceAll('\u00a0', '·')] as const];
  });
}

/** Types a text into the field of an input, over what is there. */
async function typed(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    `document.querySelector('kz-mining-calculator').shadowRoot.querySelector('input[name=${name}]').focus()`,
  );
  await setTimeout(50);
  await page.keyboard.type(text);
}

describe('The accessibility tree of the compact view', () => {
  for (const language of LANGUAGES)
    it(`is the one in the file, in ${language}`, async () => {
      const page = await opened(`lang="${language}"`);
      const tree = await treeOf(page);
      await page.close();
      // After a change that is meant: `WRITE=1 npm test -- test/element/accessibility-tree.test.ts`.
      if (env['WRITE'] !== undefined) writeFileSync(treeFile(language), tree);
      assert.equal(tree, readFileSync(treeFile(language), 'utf8'));
    });

  it('has the same roles in every language', () => {
    const [en, ru, kk] = LANGUAGES.map((language) =>
      readFileSync(treeFile(language), 'utf8')
        .split('\n')
        .map((line) => /^ *\w*/.exec(line)?.[0]),
    );
    const controls = (roles?: readonly (string | undefined)[]): readonly (string | undefined)[] | undefined =>
      roles?.filter((role) => role && !/StaticText|LineBreak/.test(role));
    assert.deepEqual(controls(ru), controls(en));
    assert.deepEqual(controls(kk), controls(en));
  });

  it('has a name for each control, and no name twice among those of a kind', async () => {
    const page = await opened('');
    await page.evaluate(
      `document.querySelector('kz-mining-calculator').shadowRoot.querySelector('details.more summary').click()`,
    );
    const snapshot = await page.accessibility.snapshot();
    await page.close();
    assert.ok(snapshot);
    const nodes = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(nodes)];
    const controls = nodes(snapshot).filter(({role}) =>
      /^(button|textbox|slider|combobox|radio|link|spinbutton|DisclosureTriangle)$/.test(role),
    );
    assert.ok(controls.length > 60, String(controls.length));
    assert.deepEqual(
      controls.filter(({name}) => !name?.trim()).map(({role}) => role),
      [],
    );
    const names = controls.map(({role, name}) => `${role} ${name}`);
    assert.deepEqual(
      names.filter((name, place) => names.indexOf(name) !== place),
      [],
    );
  });

  it('has one polite status, which speaks after an edit, and the net itself is not live', async () => {
    const page = await opened('');
    const before = await liveRegions(page);
    assert.deepEqual(
      before.filter(([live]) => live !== 'off'),
      [['polite', '']],
    );
    await typed(page, 'rigs', '500');
    await setTimeout(1_400);
    const regions = await liveRegions(page);
    await page.close();
    assert.deepEqual(
      regions.filter(([live]) => live !== 'off'),
      [['polite', 'Net daily profit: $31.77. Profit: 6.8% of revenue']],
    );
  });

  it('is without the line that sticks, which says the answer a second time', async () => {
    const page = await opened('');
    await page.evaluate(() => {
      scrollTo(0, 400);
    });
    await page.waitForFunction(
      `!document.querySelector('kz-mining-calculator').shadowRoot.querySelector('.sticky').hidden`,
      {polling: 50},
    );
    const tree = await treeOf(page);
    await page.close();
    assert.equal(tree.split('$63.55').length - 1, 1, tree);
  });
});
