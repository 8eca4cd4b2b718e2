import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {DATABASE, DATABASE_INSTALLER} from './needs.mjs';
import {startServer, type Temporary} from './program.js';

/** A database in a folder, reached by a socket in it; nothing of the system's own is read or written. */
export async function startDatabase(folder: string): Promise<Temporary & {readonly socket: string}> {
  const data = join(folder, 'data');
  const socket = join(folder, 'database.sock');
  const sql = join(folder, 'create.sql');
  const owner = `--user=${userInfo().username}`;
  execFileSync(
    DATABASE_INSTALLER,
    [
      '--no-defaults',
      owner,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      // Also where the machine's name cannot be looked up.
      '--force',
      '--skip-test-db',
    ],
    // What it says is in the error, should there be one. Two that start at a time would clash in a shared folder.
    {stdio: 'pipe', encoding: 'utf8', env: {...process.env, TMPDIR: folder}},
  );
  writeFileSync(sql, 'CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4;\n');
  const server = await startServer(
    [
      DATABASE,
      '--no-defaults',
      owner,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      `--init-file=${sql}`,
      `--tmpdir=${folder}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    'ready for connections',
  );
  return {...server, socket};
}
