import {argv, exit, stderr, stdin, stdout} from 'node:process';

/** Where a command reads and writes. */
export interface Terminal {
  /** All that is piped in. */
  readonly input: () => Promise<Uint8Array>;
  /** Prints the text as it is, without a line break of its own. */
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** A command gets its arguments and returns its exit status. */
export type Command = (args: readonly string[], terminal: Terminal) => number | Promise<number>;

/** Nothing was wrong, something was found, or the command could not do its work. */
export const STATUS = {ok: 0, faults: 1, failure: 2} as const;

async function pipedIn(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Runs a command of the package. Whatever happens, nobody sees a stack trace. */
export async function run(name: string, command: Command): Promise<void> {
  // The reader of a pipe may stop early, as `head` does.
  for (const stream of [stdout, stderr]) stream.on('error', () => exit(STATUS.failure));
  try {
    process.exitCode = await command(argv.slice(2), {
      input: pipedIn,
      print: (text) => stdout.write(text),
      printError: (text) => stderr.write(text),
    });
  } catch (error) {
    stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = STATUS.failure;
  }
}
