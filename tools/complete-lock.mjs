import {readFileSync, writeFileSync} from 'node:fs';

/**
 * Adds to package-lock.json the native packages of other platforms. npm leaves out those that its registry did not offer
 * when the lock was written, and `npm ci` then refuses the lock on every platform. Run it after `npm install`.
 */
const FILE = new URL('../package-lock.json', import.meta.url);

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The platform in the name of a package: `rollup-linux-arm64-musl`, `win32-x64`. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = ['musl', 'gnu'].filter((library) => words.some((word) => word.startsWith(library)));
  return {
    ...(os.length > 0 && {os}),
    ...(cpu.length > 0 && {cpu}),
    ...(libc.length > 0 && {libc: libc.map((library) => (library === 'gnu' ? 'glibc' : library))}),
  };
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));

/** Whether a package at `path` finds another in one of the folders where Node looks for it. */
function finds(path, name) {
  const parts = path.split('/node_modules/');
  return parts
    .map((_, index) => parts.slice(0, index + 1).join('/node_modules/'))
    .some((folder) => lock.packages[`${folder}/node_modules/${name}`] || lock.packages[`node_modules/${name}`]);
}

for (const [path, {optionalDependencies = {}, dev}] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (finds(path, name)) continue;
    const parent = path.slice(0, path.lastIndexOf('node_modules/'));
    lock.packages[`${parent}node_modules/${name}`] = {
      version: range.replace(/^[~^]/, ''),
      ...(name === 'fsevents' ? {os: ['darwin']} : platformOf(name)),
      ...(dev && {dev}),
      optional: true,
    };
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
