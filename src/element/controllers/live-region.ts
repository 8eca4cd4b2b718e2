import type {ReactiveController, ReactiveControllerHost} from 'lit';

const PAUSE_IN_TYPING = 1000;

/** Text for a polite live region: what was said last, once the reader pauses. */
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
