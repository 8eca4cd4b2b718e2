import {parseArgs} from 'node:util';
import {CURRENCIES_ADDRESS, MEMPOOL} from '../../src/exchange/market-endpoints.js';
import {isMempoolBase} from '../../src/exchange/market-mempool.js';

export const USAGE = `Usage: kz-market-proxy [--port 8787] [--host 127.0.0.1] [--upstream URL] [--currencies URL|off]
                       [--origins LIST] [--minutes 10] [--file PATH]

Serves the figures of the bitcoin market as one JSON at /market.json, for live="https://…/market.json".
However many readers ask, it asks the upstream once in some minutes.

  --port         KZ_MARKET_PORT         port; 0 takes a free one
  --host         KZ_MARKET_HOST         address to listen at; 0.0.0.0 is every address
  --upstream     KZ_MARKET_UPSTREAM     mempool for mempool.space, or the address of a server like it: https://…/api
  --currencies   KZ_MARKET_CURRENCIES   address of the currency API for the tenge rate, or off
  --origins      KZ_MARKET_ORIGINS      pages that may read it, such as https://example.kz,https://www.example.kz; * is any
  --minutes      KZ_MARKET_MINUTES      shortest time between two rounds of requests, 1 to 1440
  --file         KZ_MARKET_FILE         file that keeps the last good figures over a restart
  --help                                this text
`;

/** The settings that are not given, as texts. */
export const DEFAULTS = {
  port: '8787',
  host: '127.0.0.1',
  upstream: MEMPOOL,
  currencies: CURRENCIES_ADDRESS,
  origins: '*',
  minutes: '10',
  file: '',
};

/** What is wrong with a flag or a variable. */
export class SettingsError extends Error {}

/** The whole number or fraction of a setting, in a range. */
function numberOf(name, text, [min, max], isWhole) {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(value >= min && value <= max) || (isWhole && !Number.isInteger(value)))
    throw new SettingsError(`--${name} takes a number from ${min} to ${max}, not ${JSON.stringify(text)}`);
  return value;
}

function addressOf(name, text) {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/.test(address.protocol))
    throw new SettingsError(`--${name} takes an address such as https://example.kz/api, not ${JSON.stringify(text)}`);
  return address.href;
}

/** The base of a mempool server; `mempool` is the public one. */
function upstreamOf(text) {
  const address = text === 'mempool' ? DEFAULTS.upstream : addressOf('upstream', text);
  if (!isMempoolBase(address)) throw new SettingsError(`--upstream takes an address that ends in /api, not ${text}`);
  return address;
}

/** An origin as browsers send it, without a slash at its end. */
function originOf(text) {
  const {origin} = new URL(addressOf('origins', text));
  if (origin !== text) throw new SettingsError(`--origins takes ${origin}, not ${text}`);
  return origin;
}

function flagsOf(args) {
  const options = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, {type: 'string'}]));
  try {
    return parseArgs({args: [...args], options: {...options, help: {type: 'boolean'}}}).values;
  } catch (error) {
    throw new SettingsError(error.message.replaceAll(/\s+/g, ' '));
  }
}

/**
 * The settings from the command line, else from environment variables, else the defaults. Null where help is wanted.
 *
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} variables
 */
export function readSettings(args, variables) {
  const {help, ...flags} = flagsOf(args);
  if (help) return null;
  // An empty variable is one that is not given, as in the files of container hosts.
  const text = (name) => (flags[name] ?? (variables[`KZ_MARKET_${name.toUpperCase()}`] || DEFAULTS[name])).trim();
  const origins = text('origins').split(/[\s,]+/);
  return {
    port: numberOf('port', text('port'), [0, 65_535], true),
    host: text('host'),
    upstream: upstreamOf(text('upstream')),
    currencies: text('currencies') === 'off' ? null : addressOf('currencies', text('currencies')),
    /** Null where any page may read. */
    origins: origins.includes('*') ? null : new Set(origins.map(originOf)),
    /** Shortest time between two rounds, in milliseconds. */
    interval: 60_000 * numberOf('minutes', text('minutes'), [1, 1_440], false),
    file: text('file') || null,
  };
}
