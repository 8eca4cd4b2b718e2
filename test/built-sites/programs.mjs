import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {env, kill, platform} from 'node:process';
import {stripVTControlCharacters} from 'node:util';

/** Groups of processes that still run. They end with this program, however it ends. */
const running = new Set();

function end(child, signal = 'SIGTERM') {
  running.delete(child);
  try {
    if (platform === 'win32') child.kill(signal);
    else kill(-child.pid, signal);
  } catch {
    // It has ended before.
  }
}

export function endPrograms() {
  for (const child of running) end(child, 'SIGKILL');
}

/** What a site's tools need: its own programs first on the path, no colours, no telemetry, no questions. */
const environment = (folder, more) => ({
  ...env,
  PATH: `${join(folder, 'node_modules', '.bin')}:${env.PATH}`,
  CI: '1',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  ASTRO_TELEMETRY_DISABLED: '1',
  ...more,
});

function start(folder, [program = '', ...args], more = {}) {
  const child = spawn(program, args, {
    cwd: folder,
    env: environment(folder, more),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: platform !== 'win32',
  });
  running.add(child);
  const output = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => output.push(stripVTControlCharacters(text)));
  return {child, output};
}

/** Why a command failed, with what it printed. */
export class CommandError extends Error {
  constructor(command, reason, output) {
    super(`${command.join(' ')} ${reason}\n${output.trim().split('\n').slice(-30).join('\n')}`);
    this.output = output;
  }
}

/** Runs a command in a folder to its end, which must come within minutes, and returns what it printed. */
export async function run(folder, command, {minutes = 8, ...more} = {}) {
  const {child, output} = start(folder, command, more);
  const failure = new Promise((resolve) => child.once('error', resolve));
  const timeout = setTimeout(() => end(child, 'SIGKILL'), minutes * 60_000);
  const [status] = await Promise.race([once(child, 'close'), failure.then((error) => [error.message])]);
  clearTimeout(timeout);
  // What it left in the background goes too.
  end(child, 'SIGKILL');
  if (status !== 0)
    throw new CommandError(command, `ended with ${status ?? `a signal (${minutes} min?)`}`, output.join(''));
  return output.join('');
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * Starts a site's own server, and waits until it answers. `{port}` in the command is its port, which is in the
 * environment as `PORT` too.
 */
export async function startServer(folder, command, more = {}) {
  const port = String(await freePort());
  const {child, output} = start(
    folder,
    command.map((word) => word.replaceAll('{port}', port)),
    {PORT: port, HOST: '127.0.0.1', NITRO_PORT: port, ...more},
  );
  const address = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 60_000;
  let isReady = false;
  while (!isReady && Date.now() < deadline && child.exitCode === null) {
    isReady = await fetch(address).then(
      () => true,
      () => false,
    );
    if (!isReady) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const stop = async () => {
    const closed = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    end(child);
    const force = setTimeout(() => end(child, 'SIGKILL'), 3000);
    await closed;
    clearTimeout(force);
    end(child, 'SIGKILL');
  };
  if (!isReady) {
    await stop();
    throw new CommandError(command, 'does not answer', output.join(''));
  }
  return {address, stop};
}
