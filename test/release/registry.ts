import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {type AddressInfo, createServer} from 'node:net';
import {join} from 'node:path';
import {execPath} from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';

/** One of its packages asks for another by a tag, which not every registry has. */
const PACKAGE = {private: true, dependencies: {verdaccio: '6.8.0'}, overrides: {'node-fetch': '2.7.0'}};

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const {port} = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A registry on this machine. It asks another one for the packages that were not published to it. */
export class Registry {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.#process = child;
  }

  static async start(folder: string, upstream: string): Promise<Registry> {
    const port = await freePort();
    const config = join(folder, 'config.yaml');
    const anyone = {access: '$all', publish: '$all'};
    writeFileSync(
      config,
      JSON.stringify({
        storage: join(folder, 'storage'),
        uplinks: {upstream: {url: upstream}},
        packages: {'kz-mining-calculator': anyone, '**': {access: '$all', proxy: 'upstream'}},
        log: {type: 'stdout', format: 'pretty', level: 'error'},
      }),
    );
    writeFileSync(join(folder, 'package.json'), JSON.stringify(PACKAGE));
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'pipe'});
    const listen = `127.0.0.1:${port}`;
    const program = join(folder, 'node_modules', 'verdaccio', 'bin', 'verdaccio');
    const child = spawn(execPath, [program, '--config', config, '--listen', listen], {stdio: 'ignore'});
    const registry = new Registry(`http://${listen}/`, child);
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline && child.exitCode === null) {
      const answer = await fetch(`${registry.url}-/ping`).catch(() => undefined);
      if (answer?.ok) return registry;
      await wait(250);
    }
    await registry.stop();
    throw new Error('The registry did not start');
  }

  /** Ends when nothing writes into its folder any more. */
  async stop(): Promise<void> {
    if (!this.#process.kill()) return;
    await once(this.#process, 'exit');
  }
}
