import {type Calculator, calculator, only, seen} from '../element/driver.js';
import {drawer, figure, settled, toggle} from './section.js';

/** A text without the marks that keep it on one line. */
export const plain = (text: string | null | undefined): string => seen(text).replaceAll('\u2060', '');

/** A calculator whose projection is open, with all its figures. */
export async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  const details = await toggle(element, 'projection');
  await settled(element);
  return [element, details];
}

/** The part of the projection that is about the futures. */
export const panel = (where: ParentNode): HTMLElement => only(where, '.futures');

/** The sentence on the share of the futures. */
export const sentence = (where: ParentNode): string => plain(only(where, '#projection-futures').textContent);

/** The answer in the summary of the projection. */
export const headline = (element: Calculator): string =>
  plain(only(drawer(element, 'projection'), 'summary > .headline').textContent);

/** What stands beside the name of a figure of the range. */
export const beside = (where: ParentNode, name: string): string => plain(figure(panel(where), name));

export const legend = (where: ParentNode): string[] =>
  [...where.querySelectorAll('.legend li')].map(({textContent}) => plain(textContent));

/** What is read of the range under the chart. */
export const rangeRead = (where: ParentNode): string => plain(where.querySelectorAll('.plot ~ p')[1]?.textContent);

/** The labels of the vertical axis. */
export const axis = (where: ParentNode): string[] =>
  [...where.querySelectorAll('.plot span')].map(({textContent}) => seen(textContent));

/** A whole amount in dollars as the screen writes it. */
export const dollars = (usd: number): string =>
  `${usd < 0 ? '\u2212' : ''}$${Math.abs(Math.round(usd)).toLocaleString('en-US')}`;
