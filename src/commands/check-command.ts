import {VERSION} from '../version.js';
import {checkPage, type PageSettings} from './check-page.js';
import {applyEdits} from './edits.js';
import {KINDS, type ProseKind} from './page-content.js';
import {type PageFile, pageFrom, readBytes, reasonOf, utf8, writeBytes} from './page-file.js';
import {UnreadablePage, withoutCode} from './parse-page.js';
import {positionsIn} from './positions.js';
import {type Fault, type PageReport, printable} from './report.js';
import {type Command, STATUS, type Terminal} from './terminal.js';

const USAGE = `Usage: kz-check [--fix] [--lang LANGUAGE] FILE…

Compares the numbers in the prose of pages with what the attributes of their calculators give.

  FILE              an HTML or Markdown file; - is the standard input
  --fix             writes the right texts into the files, and says what it changed
  --lang LANGUAGE   the language of pages whose lang stands elsewhere, as in a layout: en, ru or kk
  --version         the version of the package, whose prices and rules are the defaults
  --help            this text

Exit status: 0 without faults, 1 with faults, 2 for a file that cannot be read and for wrong use.
`;

/** What the arguments ask for. */
interface Request extends PageSettings {
  readonly files: readonly string[];
  readonly fixes: boolean;
}

/** The arguments as a request, or a message on what is wrong with them. */
function readArguments(args: readonly string[]): Request | string {
  const files: string[] = [];
  let [fixes, language, onlyFiles] = [false, 'en', false];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    const [, name = argument, value] = /^(--lang)=([^]*)$/.exec(argument) ?? [];
    if (onlyFiles || argument === '-' || !argument.startsWith('-')) files.push(argument);
    else if (argument === '--') onlyFiles = true;
    else if (argument === '--fix') fixes = true;
    else if (name === '--lang') {
      language = value ?? args[++at] ?? '';
      if (!/^[a-z]{2,3}\b/i.test(language)) return '--lang needs a language, such as ru';
    } else return `there is no option ${printable(argument)}`;
  }
  if (files.length === 0) return 'no file is given';
  return {files, fixes, language};
}

/** A report with the page that it is about. */
interface CheckedPage extends PageReport {
  readonly text: string;
  readonly fixed: readonly Fault[];
}

/** What was found in all files. */
interface Total extends Record<ProseKind, number> {
  pages: number;
  faults: number;
  fixed: number;
  unread: number;
}

function reportOn(source: PageFile, text: string, settings: PageSettings): PageReport {
  return checkPage(source.isMarkdown ? withoutCode(text) : text, settings);
}

/** Checks a page, and mends what can be mended if that is asked for. */
function checkFile(source: PageFile, request: Request): CheckedPage {
  const report = reportOn(source, source.text, request);
  const mendable = report.faults.filter(({edits}) => edits.length > 0);
  if (!request.fixes || mendable.length === 0 || !source.encode) return {...report, text: source.text, fixed: []};
  const text = applyEdits(
    source.text,
    mendable.flatMap(({edits}) => edits),
  );
  return {...reportOn(source, text, request), text, fixed: mendable};
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** All that was checked, in one line. Inputs and conditions are named where there are any. */
function summaryOf(total: Total): string {
  const {pages, figure, input, when, faults} = total;
  return [
    count(pages, 'page'),
    count(figure, 'figure'),
    ...(input > 0 ? [count(input, 'input')] : []),
    ...(when > 0 ? [count(when, 'condition')] : []),
    count(faults, 'fault'),
  ].join(', ');
}

/** What was found on a page, a line each, in the order of the page. */
function linesOf(name: string, before: string, {text, fixed, faults, remarks}: CheckedPage): readonly string[] {
  const at = (positionOf: ReturnType<typeof positionsIn>, offset: number): string => {
    const {line, column} = positionOf(offset);
    return `${printable(name, 1000)}:${line}:${column}`;
  };
  const [old, now] = [positionsIn(before), positionsIn(text)];
  const change = ({found, right}: Fault): string => `${printable(found)} → ${printable(right, 250)}`;
  return [
    ...fixed.map((each) => `${at(old, each.offset)}  fixed: ${change(each)}`),
    ...faults.map((each) => `${at(now, each.offset)}  ${change(each)}`),
    ...remarks.map((each) => `${at(now, each.offset)}  note: ${printable(each.text, 400)}`),
  ];
}

/** `kz-check`: checks the numbers in the prose of pages, and fails where one is wrong. */
export const check: Command = async (args, terminal) => {
  if (args.includes('--help')) {
    terminal.print(USAGE);
    return STATUS.ok;
  }
  if (args.includes('--version')) {
    terminal.print(`${VERSION}\n`);
    return STATUS.ok;
  }
  const request = readArguments(args);
  if (typeof request === 'string') {
    terminal.printError(`kz-check: ${request}\n\n${USAGE}`);
    return STATUS.failure;
  }
  return checkAll(request, terminal);
};

async function checkAll(request: Request, terminal: Terminal): Promise<number> {
  // The standard input is mended on the standard output.
  const printsPage = request.fixes && request.files.includes('-');
  const report = printsPage ? terminal.printError : terminal.print;
  const total: Total = {pages: 0, figure: 0, input: 0, when: 0, faults: 0, fixed: 0, unread: 0};
  for (const path of request.files) {
    const name = path === '-' ? '<stdin>' : path;
    try {
      const bytes = path === '-' ? await terminal.input() : await readBytes(path);
      const file = pageFrom(bytes, path);
      if (path === '-' && printsPage && !file.encode)
        throw new UnreadablePage(`only UTF-8 is printed, and it is ${file.encoding}`);
      const page = checkFile(file, request);
      if (path === '-' && printsPage && file.encode) terminal.print(utf8.decode(file.encode(page.text)));
      else if (page.fixed.length > 0 && file.encode) await writeBytes(path, file.encode(page.text), bytes);
      for (const line of linesOf(name, file.text, page)) report(`${line}\n`);
      if (request.fixes && !file.encode && page.faults.length > 0)
        terminal.printError(
          `kz-check: ${printable(name, 1000)} is not mended: only UTF-8 is written, and it is ${file.encoding}\n`,
        );
      total.pages += 1;
      for (const kind of KINDS) total[kind] += page.counts[kind];
      total.faults += page.faults.length;
      total.fixed += page.fixed.length;
    } catch (error) {
      terminal.printError(`kz-check: ${printable(name, 1000)} cannot be checked: ${printable(reasonOf(error), 300)}\n`);
      total.unread += 1;
    }
  }
  report(`${summaryOf(total)}${request.fixes ? `, ${total.fixed} fixed` : ''}\n`);
  if (total.unread > 0) return STATUS.failure;
  return total.faults > 0 ? STATUS.faults : STATUS.ok;
}
