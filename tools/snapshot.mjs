import {argv} from 'node:process';
import {Refusal} from './snapshot/checks.mjs';
import {renew} from './snapshot/renew.mjs';

/** Renews the market figures that the calculator brings along, and appends the months that are past. */
try {
  await renew(argv.slice(2), console.log);
} catch (error) {
  console.error(error instanceof Refusal ? `Refused, and nothing is written: ${error.message}` : error);
  process.exitCode = 1;
}
