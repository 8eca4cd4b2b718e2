import {waitUntil} from './patience.js';
import {allDrawn} from './visit.js';

export type Calculator = HTMLElementTagNameMap['kz-mining-calculator'];

let frames: HTMLIFrameElement[] = [];

/** Closes the pages. */
export function closeAll(): void {
  for (const frame of frames) frame.remove();
  frames = [];
}

/** A page in a frame of its own, as far as it is without its scripts' requests. */
export async function openPage(
  page: {readonly src: string} | {readonly srcdoc: string},
  width: number,
): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 900px; border: 0`;
  Object.assign(frame, page);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('Nothing in the frame');
  return frame.contentDocument;
}

export function only(where: ParentNode, selector: string): HTMLElement {
  const found = where.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/** The demo's page that writes snippets, with its controls. */
export class Playground {
  readonly page: Document;

  constructor(page: Document) {
    this.page = page;
  }

  get stage(): Document {
    const {contentDocument} = only(this.page, 'iframe') as HTMLIFrameElement;
    if (!contentDocument) throw new Error('Nothing on the stage');
    return contentDocument;
  }

  get calculator(): Calculator {
    return only(this.stage, 'kz-mining-calculator') as Calculator;
  }

  get snippet(): string {
    return only(this.page, '[data-snippet]').textContent;
  }

  /** The start tag of the snippet. */
  get tag(): string {
    return /<kz-mining-calculator(?:"[^"]*"|[^">])*>/.exec(this.snippet)?.[0] ?? '';
  }

  /** The events in the log, the newest first. */
  get heard(): string[] {
    return [...this.page.querySelectorAll('[data-log] summary')].map(({textContent}) =>
      textContent.replace(/^[\d:]+ /, ''),
    );
  }

  control(name: string): HTMLInputElement | HTMLSelectElement {
    return only(this.page, `[name="${name}"]`) as HTMLInputElement | HTMLSelectElement;
  }

  /** What a visitor does with a control, and what follows from it. */
  async set(name: string, value: string): Promise<void> {
    const control = this.control(name);
    if (control.type === 'checkbox') {
      control.click();
    } else {
      control.value = value;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
    }
    await this.calculator.updateComplete;
  }

  async drawn(): Promise<void> {
    await waitUntil(() => this.stage.querySelector('kz-mining-calculator')?.shadowRoot?.querySelector('output'));
    await allDrawn(this.calculator);
  }
}

/** Opens it, with its calculator drawn. */
export async function playground(width = 1280): Promise<Playground> {
  const playing = new Playground(await openPage({src: '/demo/index.html'}, width));
  await waitUntil(() => playing.page.querySelector('[data-snippet]')?.textContent);
  await playing.drawn();
  return playing;
}

/** The calculator's tag as a page without scripts reads it. */
export function withoutScript(snippet: string): HTMLElement {
  const page = new DOMParser().parseFromString(snippet, 'text/html');
  return only(page, 'kz-mining-calculator');
}

/** The text of a page that holds nothing but a snippet, in the folder of the built files. */
export const pageWith = (snippet: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Empty</title><base href="${location.origin}/dist/">${snippet}`;

/** The calculator of a snippet that was pasted into a page that holds nothing else. */
export async function pasted(snippet: string): Promise<Calculator> {
  const page = await openPage({srcdoc: pageWith(snippet)}, 800);
  await waitUntil(() => page.querySelector('kz-mining-calculator')?.shadowRoot, 'No calculator');
  const element = only(page, 'kz-mining-calculator') as Calculator;
  await allDrawn(element);
  return element;
}
