import {type Calculator, inside, only, seen} from './driver.js';

/** The address of the page that the tests run in. */
export const HOME = location.href;

/** Puts a fragment into the address bar as a page load would find it: no hashchange tells of it. Browsers ration that. */
export const opened = (fragment: string): void => {
  const address = fragment ? `#${fragment}` : HOME;
  if (new URL(address, HOME).href !== location.href) history.replaceState(null, '', address);
};

/** The reader follows a link to this page's fragment, or goes back. */
export async function follow(fragment: string): Promise<void> {
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, {once: true});
  });
  location.hash = fragment;
  await changed;
  for (const element of document.querySelectorAll('kz-mining-calculator')) await element.updateComplete;
}

export const NOTICE = 'These numbers came with the link.';

export const notice = (element: Calculator): string =>
  seen(inside(element).querySelector('[part=notice]')?.textContent);

export async function undo(element: Calculator): Promise<void> {
  only(inside(element), '[part=notice] button').click();
  await element.updateComplete;
}

export const fragmentOf = (address: string): string => new URL(address).hash.slice(1);
