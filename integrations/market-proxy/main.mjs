#!/usr/bin/env node
import {argv, env, exit} from 'node:process';
import {PATH} from './answers.mjs';
import {startProxy} from './proxy.mjs';
import {readSettings, SettingsError, USAGE} from './settings.mjs';

/** One line, whatever an upstream writes. */
const log = (text) =>
  console.error(`${new Date().toISOString()} ${text.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, 500)}`);

async function run() {
  const settings = readSettings(argv.slice(2), env);
  if (!settings) return console.log(USAGE.trimEnd());
  const proxy = await startProxy(settings, {log});
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.once(signal, () => {
      void proxy.stop().then(() => exit(0));
    });
  const {address, family, port} = proxy.address;
  console.log(`http://${family === 'IPv6' ? `[${address}]` : address}:${port}${PATH}`);
}

run().catch((error) => {
  console.error(`kz-market-proxy: ${error.message}`);
  exit(error instanceof SettingsError ? 2 : 1);
});
