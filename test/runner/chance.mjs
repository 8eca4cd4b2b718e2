import {env} from 'node:process';
import fc from 'fast-check';

// The same values in every run of `npm test`, so that a change is judged by what it changes. The thorough suites look at others
// each time, and name the seed of a failure.
if (env.THOROUGH !== '1') fc.configureGlobal({seed: 20_190_101});
