import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const json = (path: string): unknown => JSON.parse(read(path));

/** Every document of the project, by its path there. */
export const DOCUMENTS: readonly string[] = ['.', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))
    .sort(),
);

/** The blocks of code in a language that a document shows, without the indentation of a list around them. */
export const snippetsOf = (path: string, language: string): string[] =>
  [...read(path).matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\``, 'gm'))].map(
    ([, indentation = '', code = '']) => code.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
  );

/** The rows below a heading, each as its cells without the marks of code. Only the first table counts. */
export function tableUnder(path: string, heading: string): string[][] {
  const [, section = ''] = read(path).split(new RegExp(`^#+ ${heading}\\n`, 'm'));
  const [table = ''] = /^\|[^]*?(?=\n\n|$(?!\n))/m.exec(section) ?? [];
  const rows = table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
  return rows.slice(2);
}
