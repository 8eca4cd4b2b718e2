#!/usr/bin/env node
import {check} from './check-command.js';
import {run} from './terminal.js';

await run('kz-check', check);
