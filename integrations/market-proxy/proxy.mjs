import {once} from 'node:events';
import {createServer} from 'node:http';
import {answers} from './answers.mjs';
import {Keeper} from './keeper.mjs';
import {readKept, writeKept} from './kept-file.mjs';
import {askUpstream} from './upstream.mjs';

/** How long answers under way may take at the end, in milliseconds. */
const GRACE = 2_000;

/** How long a reader may take to send the head of a request, in milliseconds. */
const REQUEST_TIMEOUT = 10_000;

/**
 * Starts a proxy, which listens when the promise resolves.
 *
 * @param {NonNullable<ReturnType<typeof import('./settings.mjs').readSettings>>} settings
 * @param {{now?: () => number, log?: (text: string) => void}} [host] the clock, in ms since 1970, and where faults go
 */
export async function startProxy(settings, {now = Date.now, log = () => undefined} = {}) {
  const {host, port, origins, interval, file} = settings;
  const keeper = new Keeper({
    interval,
    now,
    kept: file === null ? undefined : readKept(file, now(), log),
    onChange(figures) {
      if (file !== null) writeKept(file, figures, log);
    },
    async ask(known, signal) {
      try {
        const {figures, failures} = await askUpstream(settings, {now, known, signal});
        if (failures.length > 0 && !signal.aborted) log(`upstream: ${failures.join('; ')}`);
        return figures;
      } catch (error) {
        log(`upstream: ${error.message}`);
        return {};
      }
    },
  });
  // Node looks for slow readers twice a minute unless it is asked to.
  const limits = {
    requestTimeout: REQUEST_TIMEOUT,
    headersTimeout: REQUEST_TIMEOUT,
    connectionsCheckingInterval: REQUEST_TIMEOUT / 4,
  };
  const server = createServer(limits, answers({keeper, origins, interval, now, log}));
  server.listen(port, host);
  await once(server, 'listening');
  // The first reader finds figures.
  void keeper.read();

  return {
    address: server.address(),
    /** Ends what is under way and resolves when the port is free. */
    async stop() {
      keeper.stop();
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const end = setTimeout(() => server.closeAllConnections(), GRACE);
      await closed;
      clearTimeout(end);
    },
  };
}
