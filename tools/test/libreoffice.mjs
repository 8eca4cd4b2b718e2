import {spawnSync} from 'node:child_process';
import {env, execPath} from 'node:process';
import {fileURLToPath} from 'node:url';

/** Opens the table in LibreOffice; apart from `npm test`, for it is a large thing to install. */
const PROGRAM = env.LIBREOFFICE_PATH ?? 'libreoffice';

if (spawnSync(PROGRAM, ['--version']).status === 0) {
  const suite = fileURLToPath(new URL('node.mjs', import.meta.url));
  const run = spawnSync(execPath, [suite, 'libreoffice'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...env, LIBREOFFICE_PATH: PROGRAM},
  });
  process.exitCode = run.status ?? 1;
} else {
  console.error(
    `${PROGRAM} is not there: install the package libreoffice-calc, or say where it is in LIBREOFFICE_PATH.`,
  );
  process.exitCode = 1;
}
