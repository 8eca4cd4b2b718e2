#!/usr/bin/env node
import {fallback} from './fallback-command.js';
import {run} from './terminal.js';

await run('kz-fallback', fallback);
