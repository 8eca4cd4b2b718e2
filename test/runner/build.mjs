import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './suites.mjs';

/** Whether `dist/` holds a build of the files as they are. */
export function isBuilt() {
  const newest = (path) => {
    const stat = statSync(join(root, path));
    const entries = stat.isDirectory() ? readdirSync(join(root, path), {recursive: true}) : [];
    return Math.max(stat.mtimeMs, ...entries.map((entry) => statSync(join(root, path, entry)).mtimeMs));
  };
  const sources = ['src', 'integrations', 'tools', 'rollup.config.mjs', 'package.json', 'tsconfig.build.json'];
  const built = statSync(join(root, 'dist', 'embed.json'), {throwIfNoEntry: false});
  return built !== undefined && sources.every((path) => newest(path) < built.mtimeMs);
}
