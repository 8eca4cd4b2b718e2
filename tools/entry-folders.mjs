import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const filled = (path, name) => path.replace('*', name);

/** The modules that `exports` names, with their types where they have some, by their paths in the package. */
function entries({exports}) {
  const sections = readdirSync(join(ROOT, 'src/sections'), {withFileTypes: true}).filter((each) => each.isDirectory());
  return Object.entries(exports).flatMap(([entry, target]) => {
    const {types, default: main} = typeof target === 'string' ? {default: target} : target;
    if (entry === '.' || !main.endsWith('.js')) return [];
    const names = entry.includes('*') ? sections.map(({name}) => name) : [''];
    return names.map((name) => ({
      entry: filled(entry, name),
      main: filled(main, name),
      ...(types ? {types: filled(types, name)} : {}),
    }));
  });
}

/**
 * Writes a folder for each entry of the package, such as `define/`, whose `package.json` leads to the module. Tools that
 * do not know `exports` look there: Parcel as it is, webpack 4, Browserify, Jest before 28.
 */
export function writeEntryFolders(folder = ROOT) {
  const all = entries(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  for (const {entry} of all) rmSync(join(folder, entry.split('/')[1]), {recursive: true, force: true});
  for (const {entry, ...targets} of all) {
    const to = (target) => posix.relative(posix.normalize(entry), posix.normalize(target));
    const leads = Object.fromEntries(Object.entries(targets).map(([name, target]) => [name, to(target)]));
    mkdirSync(join(folder, entry), {recursive: true});
    writeFileSync(join(folder, entry, 'package.json'), `${JSON.stringify(leads, null, 2)}\n`);
  }
}
