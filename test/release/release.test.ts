import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {puppeteerOptions} from '../browsers/launchers.mjs';
import {Registry} from './registry.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-release-'));
const [copy, site] = [join(folder, 'project'), join(folder, 'site')];

/** Later ones want a newer Node. */
const VITE = 'vite@7.3.8';

const REPOSITORY = 'example/kz-mining-calculator';
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});

const inNode = (script: string): string =>
  execFileSync(execPath, ['--input-type=module', '--eval', script], {cwd: site, encoding: 'utf8'}).trim();

interface Embed {
  readonly files: Readonly<Record<string, {readonly snippet: string}>>;
}

const FILE = 'kz-mining-calculator.min.js';

/** What a release does, with a registry on this machine in the place of npm's. The steps build on each other. */
describe('A release', () => {
  let registry: Registry | undefined;
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof startDevServer>> | undefined;

  before(async () => {
    // What Git has of the project, and the build.
    mkdirSync(copy);
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\0')
      .filter(Boolean);
    for (const file of [...files, 'dist', 'custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json'])
      cpSync(join(root, file), join(copy, file), {recursive: true});
    mkdirSync(site);
    writeFileSync(join(site, 'package.json'), JSON.stringify({name: 'site', private: true, type: 'module'}));
    const ofRegistry = join(folder, 'registry');
    mkdirSync(ofRegistry);
    registry = await Registry.start(ofRegistry, npm(root, 'config', 'get', 'registry').trim());
    const settings = `registry=${registry.url}\n${registry.url.replace('http:', '')}:_authToken=anyone\n`;
    for (const project of [copy, site]) writeFileSync(join(project, '.npmrc'), settings);
    const options = await puppeteerOptions('chromium');
    assert.ok(options, 'No Chromium is installed');
    browser = await puppeteer.launch(options);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    await registry?.stop();
    rmSync(folder, {recursive: true, force: true});
  });

  const open = async (path: string): Promise<Page> => {
    server ??= await startDevServer({
      config: {rootDir: join(site, 'dist'), port: 0, hostname: '127.0.0.1'},
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
      autoExitProcess: false,
    });
    assert.ok(browser);
    const page = await browser.newPage();
    const address = server.server?.address();
    assert.ok(address && typeof address === 'object');
    await page.goto(`http://127.0.0.1:${address.port}/${path}`, {waitUntil: 'networkidle0'});
    return page;
  };

  const net = (page: Page): Promise<string> =>
    page.$eval('kz-mining-calculator >>> output', ({textContent}) => textContent);

  const works = async (page: Page): Promise<void> => {
    assert.equal(await net(page), '$63.55');
    await page.locator('kz-mining-calculator >>> [name=rigs]').fill('500');
    await page.locator('kz-mining-calculator >>> ::-p-text($31.77)').wait();
    assert.equal(await net(page), '$31.77');
  };

  test('is published, and says where it comes from', () => {
    execFileSync(execPath, ['tools/release.mjs', `v${version}`], {
      cwd: copy,
      env: {...env, GITHUB_REPOSITORY: REPOSITORY, GITHUB_SERVER_URL: 'https://github.com'},
    });
    npm(copy, 'publish', '--access', 'public');
    const {repository, bugs, homepage} = JSON.parse(
      npm(site, 'view', `kz-mining-calculator@${version}`, '--json'),
    ) as Record<string, unknown>;
    assert.deepEqual(repository, {type: 'git', url: `git+https://github.com/${REPOSITORY}.git`});
    assert.deepEqual(bugs, {url: `https://github.com/${REPOSITORY}/issues`});
    assert.equal(homepage, `https://github.com/${REPOSITORY}#readme`);
  });

  test('is installed into a new project, and imported in Node', () => {
    npm(site, 'install', '--no-audit', '--no-fund', `kz-mining-calculator@${version}`, VITE);
    assert.equal(
      inNode(`
        import {calculate} from 'kz-mining-calculator/core';
        import {KzMiningCalculator} from 'kz-mining-calculator';
        console.log(calculate({rigs: 500}).netProfit.toFixed(2), KzMiningCalculator.version);`),
      `31.78 ${version}`,
    );
  });

  test('is built by Vite, and works in a browser', async () => {
    writeFileSync(
      join(site, 'index.html'),
      `<!doctype html><html lang="en"><title>A page</title>
      <kz-mining-calculator></kz-mining-calculator><script type="module" src="/main.js"></script></html>`,
    );
    writeFileSync(
      join(site, 'main.js'),
      `import 'kz-mining-calculator/define';
      import 'kz-mining-calculator/sections/projection';`,
    );
    execFileSync(execPath, [join(site, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'], {cwd: site, stdio: 'pipe'});
    const page = await open('index.html');
    await works(page);
    assert.equal(await page.$eval('kz-mining-calculator', ({projection}) => projection?.months.length), 36);
  });

  test('is one script on a page, with the integrity that it states', async () => {
    const installed = join(site, 'node_modules', 'kz-mining-calculator', 'dist');
    const {files} = JSON.parse(readFileSync(join(installed, 'embed.json'), 'utf8')) as Embed;
    cpSync(join(installed, FILE), join(site, 'dist', FILE));
    const published = files[FILE]?.snippet ?? '';
    const address = `https://cdn.jsdelivr.net/npm/kz-mining-calculator@${version}/dist/${FILE}`;
    const snippet = published.replace(`src="${address}"`, `src="${FILE}"`);
    assert.match(snippet, new RegExp(`^<script src="${FILE}" integrity="sha384-`));
    writeFileSync(join(site, 'dist', 'article.html'), `<!doctype html><html lang="en"><p>Before</p>${snippet}</html>`);
    await works(await open('article.html'));
  });
});
