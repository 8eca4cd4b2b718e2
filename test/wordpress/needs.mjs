import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findChromium} from '../browsers/find.mjs';

/** Paths in Debian. They are absolute, because the folder of the database is often not on the path of normal users. */
export const DEBIAN = '/usr/share/wordpress';
export const DATABASE = '/usr/sbin/mariadbd';
export const DATABASE_INSTALLER = '/usr/bin/mariadb-install-db';

/** The WordPress to test: Debian's, or another one in a folder. */
export const WORDPRESS = process.env.WORDPRESS_FOLDER ?? DEBIAN;

/** One theme made of blocks and one made of PHP: they print scripts at different times. */
export const THEMES = ['twentytwentythree', 'twentytwentyone'];

const inPHP = (code) => spawnSync('php', ['-r', code], {stdio: 'ignore'}).status === 0;

/** Debian packages that the tests on a real WordPress need, each with a check whether it is installed. */
const NEEDS = {
  wordpress: () => existsSync(`${WORDPRESS}/wp-settings.php`),
  ...Object.fromEntries(
    THEMES.map((theme) => [`wordpress-theme-${theme}`, () => existsSync(`${WORDPRESS}/wp-content/themes/${theme}`)]),
  ),
  'mariadb-server-core': () => existsSync(DATABASE) && existsSync(DATABASE_INSTALLER),
  'php-cli': () => inPHP(''),
  'php-mysql': () => inPHP('exit(extension_loaded("mysqli") ? 0 : 1);'),
  chromium: async () => (await findChromium()) !== undefined,
};

/** Names of the packages that are missing here. */
export async function missingPackages() {
  const missing = [];
  for (const [name, isThere] of Object.entries(NEEDS)) if (!(await isThere())) missing.push(name);
  return missing;
}
