import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {version as ofNode} from 'node:process';
import which from 'which';
import {filesOf} from './guide.mjs';
import {serveFolder} from './folder-server.mjs';
import {run, startServer} from './programs.mjs';

/**
 * A site of a host, as a file of `sites/` describes it. What a guide shows comes out of the guide; the rest is what the
 * host's own starter writes.
 *
 * @typedef {object} Site
 * @property {string} name as in the table: "Vue 3 with Vite"
 * @property {{file: string, heading: string} | {file: string, heading: string}[]} guide where the code comes from
 * @property {Record<string, string>} packages exact versions, by package
 * @property {Record<string, unknown>} [manifest] more of `package.json`
 * @property {string} [script] where the guide has the one-file build lie, for sites without a bundler
 * @property {Record<string, string>} [files] what the guide does not show, by path; an object is written as JSON
 * @property {readonly string[][]} build commands, each as program and arguments
 * @property {{folder: string} | {command: readonly string[]}} serve a built folder, or a server of the site's own, with
 *   `{port}` for its port
 * @property {readonly string[]} [pages] paths; `/` unless others are given
 * @property {{page: string, link: string}} [by] a page, and the text of a link there that leads to a calculator without a reload
 * @property {readonly string[]} [versions] packages whose versions the table names; all of `packages` unless given
 * @property {{program: string, version: readonly string[]}} [needs] a program on the path that npm does not install, and
 *   its arguments for its version
 * @property {number} [node] the lowest major version of Node
 * @property {readonly string[]} [presses] buttons of the guide's example; each changes the result
 * @property {number} [figures] how many live figures of the net profit the sentences of each page have
 * @property {boolean} [hearsOnPage] whether the example shows the result in a sentence; otherwise the event is enough
 * @property {readonly RegExp[]} [withoutScript] what a reader without script finds
 * @property {RegExp} [mayComplain] what the host itself may write to the console
 */

/** The host cannot be had here, for a reason that is nobody's fault. */
export class NotRun extends Error {}

/** Answers of npm when there is no network, no such package, or another Node is wanted. */
const NOT_TO_BE_HAD = /\b(ENOTFOUND|ETIMEDOUT|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENOTCACHED|E404|ETARGET|EBADENGINE)\b/;

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(below, above) {
  const result = {...below};
  for (const [key, value] of Object.entries(above))
    result[key] = isRecord(value) && isRecord(result[key]) ? merged(result[key], value) : value;
  return result;
}

function write(folder, path, content) {
  const file = join(folder, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`);
}

/** Writes the site's files. A `package.json` that the guide shows is a part of the whole. */
function writeFiles(folder, {guide, packages, manifest = {}, files = {}}, {tarball, isNewest}) {
  const {'package.json': shown = '{}', ...fromGuide} = filesOf([guide].flat());
  const twice = Object.keys(files).filter((path) => path in fromGuide);
  assert.deepEqual(twice, [], 'files that the guide shows and the site brings');
  const hosts = Object.entries(packages).map(([name, version]) => [name, isNewest ? `^${version}` : version]);
  const own = {
    name: 'site',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: {...Object.fromEntries(hosts), 'kz-mining-calculator': `file:${tarball}`},
  };
  const written = {...files, ...fromGuide, 'package.json': merged(merged(own, manifest), JSON.parse(shown))};
  for (const [path, content] of Object.entries(written)) write(folder, path, content);
}

async function install(folder) {
  const command = ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await run(folder, command, {NODE_ENV: 'development'});
  } catch (error) {
    const [, reason] = NOT_TO_BE_HAD.exec(error.output ?? '') ?? [];
    throw reason ? new NotRun(`npm install: ${reason}`) : error;
  }
}

/** Puts the file from the package where the guide says, as one who has downloaded it. */
function placeScript(folder, path) {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  copyFileSync(join(folder, 'node_modules/kz-mining-calculator/dist/kz-mining-calculator.min.js'), join(folder, path));
}

async function versionsOf(folder, {packages, versions = Object.keys(packages), needs}) {
  const ofPackages = versions.map((name) => {
    const {version} = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });
  if (!needs) return ofPackages.join(', ');
  const printed = await run(folder, [needs.program, ...needs.version]);
  return [`${needs.program} ${/\d+(\.\d+)+/.exec(printed)?.[0] ?? ''}`, ...ofPackages].join(', ');
}

async function timed(work) {
  const start = Date.now();
  await work();
  return Date.now() - start;
}

/**
 * Makes a site in a folder, installs, builds, serves and reads it. Tells `progress` what is known so far: versions, times
 * in milliseconds and what was seen.
 *
 * @param {Site} site
 */
export async function tryOut(site, {folder, tarball, isNewest, reader, pictures}, progress) {
  const {needs, node = 0, build, serve, pages = ['/'], by, withoutScript = []} = site;
  if (needs && !which.sync(needs.program, {nothrow: true})) throw new NotRun(`${needs.program} is not installed`);
  if (Number(/\d+/.exec(ofNode)?.[0]) < node) throw new NotRun(`it needs Node ${node}, and this is ${ofNode}`);
  writeFiles(folder, site, {tarball, isNewest});
  progress.install = await timed(() => install(folder));
  if (site.script) placeScript(folder, site.script);
  progress.versions = await versionsOf(folder, site);
  progress.build = await timed(async () => {
    for (const command of build) await run(folder, command);
  });
  progress.open = await timed(async () => {
    const server =
      'folder' in serve ? await serveFolder(join(folder, serve.folder)) : await startServer(folder, serve.command);
    try {
      const seen = [];
      for (const [index, path] of pages.entries()) {
        const address = server.address + path;
        const picture = pictures && join(pictures, `${site.file}${index > 0 ? `-${index}` : ''}.png`);
        seen.push(await reader.visit(address, site, picture));
        if (withoutScript.length === 0) continue;
        const text = await reader.textWithoutScript(address);
        for (const expected of withoutScript) assert.match(text, expected, 'without a script');
      }
      if (by) seen.push(`by link ${await reader.visit(server.address + by.page, {...site, link: by.link})}`);
      progress.seen = seen.join('; ') + (withoutScript.length > 0 ? '; numbers without a script' : '');
    } finally {
      await server.stop();
    }
  });
}
