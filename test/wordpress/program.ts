import {spawn} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';

/** Something that is there until it is stopped. */
export interface Temporary {
  stop(): Promise<void>;
}

/**
 * Runs a shell script that reads a line which never comes: it reads on when we close the pipe, or are gone, be it by
 * force. So nothing outlives the tests, however they end.
 */
function guard(script: string, args: readonly string[], env = process.env): Temporary & {readonly errors: Readable} {
  const child = spawn('sh', ['-c', script, 'guard', ...args], {env, detached: true, stdio: ['pipe', 'ignore', 'pipe']});
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
  });
  return {
    errors: child.stderr,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/** The whole process group ends, for PHP's server would leave its workers behind. */
const SERVER = 'trap : TERM; "$@" & exec 2>/dev/null; read -r _; kill -TERM 0; wait';

/** Starts a server and waits until it says that it is ready. */
export async function startServer(
  command: readonly string[],
  ready: string,
  env?: NodeJS.ProcessEnv,
): Promise<Temporary> {
  const server = guard(SERVER, command, env);
  let said = '';
  const isReady = await new Promise<boolean>((resolve) => {
    server.errors.setEncoding('utf8');
    server.errors.on('data', (text: string) => {
      said += text;
      if (said.includes(ready)) resolve(true);
    });
    server.errors.once('end', () => resolve(false));
  });
  if (!isReady) {
    await server.stop();
    throw new Error(`${command.join(' ')} ended:\n${said}`);
  }
  return server;
}

/** A server may still be writing into it as it ends. */
const FOLDER = 'read -r _; until rm -rf "$1"; do sleep 0.1; done';

export function createFolder(): Temporary & {readonly path: string} {
  const path = mkdtempSync(join(tmpdir(), 'kz-wordpress-'));
  return {path, ...guard(FOLDER, [path])};
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('No port');
      server.close(() => resolve(address.port));
    });
  });
