import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {check} from '../../src/commands/check-command.js';
import {fallback} from '../../src/commands/fallback-command.js';
import type {Command} from '../../src/commands/terminal.js';

export interface Run {
  readonly status: number;
  readonly printed: string;
  readonly errors: string;
}

/** Runs a command as a shell does, with what is piped in. */
async function run(command: Command, args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  let [printed, errors] = ['', ''];
  const status = await command(args, {
    input: () => Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    print: (text) => {
      printed += text;
    },
    printError: (text) => {
      errors += text;
    },
  });
  return {status, printed, errors};
}

/** `kz-check` with arguments, and what is piped in. */
export const kzCheck = (args: readonly string[], input?: string | Uint8Array): Promise<Run> => run(check, args, input);

export const kzFallback = (...args: string[]): Promise<Run> => run(fallback, args);

/** The lines of `kz-check` on a page that is piped in, without the name of the file; the last is the summary. */
export async function checked(page: string | Uint8Array, ...args: string[]): Promise<string[]> {
  const {printed} = await kzCheck([...args, '-'], page);
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => line.replace('<stdin>:', ''));
}

/** What `kz-check` says of a page in a file, and the file afterwards. */
export async function checkedFile(
  page: string | Uint8Array,
  {name = 'page.html', args = []}: {readonly name?: string; readonly args?: readonly string[]} = {},
): Promise<Run & {readonly bytes: Buffer; readonly lines: readonly string[]}> {
  const folder = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-check-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, page);
    const {status, printed, errors} = await kzCheck([...args, path]);
    const withoutFolder = (text: string): string => text.replaceAll(join(folder, '/'), '');
    const lines = withoutFolder(printed).trimEnd().split('\n');
    return {status, printed: withoutFolder(printed), errors: withoutFolder(errors), lines, bytes: readFileSync(path)};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
