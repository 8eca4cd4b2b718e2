import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds without a change after which the reader is taken to have stopped typing. */
const PAUSE_IN_TYPING = 1000;

/** The text of a polite live region: the last announcement, shown after a pause in typing. */
export class LiveRegion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  announce(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, PAUSE_IN_TYPING);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
