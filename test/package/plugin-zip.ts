import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {unzipSync} from 'fflate';

/** The folder that WordPress gets, and by which it knows the plugin. */
export const FOLDER = 'kz-mining-calculator/';

export const bytes = readFileSync('dist/kz-mining-calculator-wordpress.zip');
export const zip = unzipSync(bytes);

/** A file of the plugin as the zip has it. */
export function file(name: string): string {
  const content = zip[FOLDER + name];
  assert.ok(content, name);
  return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(content);
}

/** The names of the plugin's files that are text, within its folder. */
export const textFiles: readonly string[] = Object.keys(zip)
  .map((path) => path.slice(FOLDER.length))
  .filter((name) => !name.endsWith('.mo'));

/** The file that WordPress loads. */
export const php = file('kz-mining-calculator.php');

/** The PHP of the plugin, by the names of its files. */
export const phpFiles: ReadonlyMap<string, string> = new Map(
  Object.keys(zip)
    .map((path) => path.slice(FOLDER.length))
    .filter((name) => name.endsWith('.php'))
    .map((name) => [name, file(name)]),
);
