import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, test} from 'node:test';
import {read, root} from './documents.js';

interface Guide {
  readonly file: string;
  readonly heading: string;
}

interface Site {
  readonly name: string;
  readonly guide: Guide | readonly Guide[];
  readonly packages: Readonly<Record<string, string>>;
  readonly versions?: readonly string[];
  /** The lowest major version of Node, where it is a newer one than ours. */
  readonly node?: number;
}

const folder = join(root, 'test/built-sites/sites');

const levelOf = (section: string): number => /^#*/.exec(section)?.[0].length ?? 0;

/** The text under a heading, those under its lower headings among it. */
function sectionOf({file, heading}: Guide): string {
  const sections = read(file).split(/^(?=#+ )/m);
  const start = sections.findIndex((section) => section.split('\n', 1)[0]?.replace(/^#+ /, '') === heading);
  const next = sections.findIndex((section, at) => at > start && levelOf(section) <= levelOf(sections[start] ?? ''));
  return sections.slice(start, next < 0 ? undefined : next).join('');
}

describe('The guide of a host', () => {
  for (const file of readdirSync(folder)) {
    test(`names the versions that the site of ${file} is made with, or says that it was not run`, async () => {
      const {default: site} = (await import(pathToFileURL(join(folder, file)).href)) as {default: Site};
      const text = [site.guide].flat().map(sectionOf).join('\n');
      if (site.node !== undefined) assert.match(text, /was not run/);
      for (const [name, version] of Object.entries(site.packages)) {
        assert.match(version, /^\d+\.\d+\.\d+$/, `${file} pins ${name}`);
        if (site.node !== undefined || (site.versions && !site.versions.includes(name))) continue;
        const [, minor = ''] = /^(\d+\.\d+)\./.exec(version) ?? [];
        assert.match(text, new RegExp(`[Ss]een with[^\\n]* ${minor.replace('.', '\\.')}\\b`), `${name} ${minor}`);
      }
    });
  }
});
