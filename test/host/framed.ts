import {waitUntil} from './patience.js';
import {inside, open, type Visit} from './visit.js';

/** A page that has calculators in frames, none of its own. */
export type Around = Awaited<ReturnType<typeof open>>;

export interface Told {
  readonly message: {readonly type: string; readonly height: number};
  readonly origin: unknown;
}

const FRAME = '/dist/iframe/index.html';

export const around = (): Promise<Around> => open('/test/host/pages/around.html');

export const HEIGHT = 'kz-mining-calculator:height';

/** A page around that writes down what it is told, and for which origin it is meant, before anything is withheld. */
export async function listening(): Promise<Around & {readonly told: Told[]}> {
  const page = await around();
  const told: Told[] = [];
  page.window.postMessage = (message: Told['message'], origin: unknown) => {
    told.push({message, origin});
  };
  return {...page, told};
}

/** The page puts a frame in, which loads. */
export async function put(
  {document: page}: Around,
  query: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLIFrameElement> {
  const frame = page.createElement('iframe');
  const all = {src: FRAME + query, 'data-kz-mining-calculator': '', width: '720', height: '600', ...attributes};
  for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  page.body.append(frame);
  await loaded;
  return frame;
}

export async function load({document: page}: Around, src: string): Promise<void> {
  const script = page.createElement('script');
  const loaded = new Promise((resolve) => {
    script.addEventListener('load', resolve);
  });
  script.src = src;
  page.head.append(script);
  await loaded;
}

export const rootOf = ({contentDocument}: HTMLIFrameElement): HTMLElement => {
  if (!contentDocument) throw new Error('The frame cannot be looked into');
  return contentDocument.documentElement;
};

/** The calculator in a frame, drawn. */
export async function calculatorIn(frame: HTMLIFrameElement): Promise<Visit['element']> {
  const root = rootOf(frame);
  await waitUntil(() => root.querySelector('kz-mining-calculator')?.shadowRoot, 'no calculator');
  const element = root.querySelector('kz-mining-calculator');
  if (!element) throw new Error('The calculator has gone');
  await element.updateComplete;
  return element;
}

/** The reader folds a section open, or closed again. */
export const fold = async (frame: HTMLIFrameElement, section: string): Promise<void> => {
  const element = await calculatorIn(frame);
  inside(element).querySelector<HTMLElement>(`[data-section=${section}] summary`)?.click();
};
