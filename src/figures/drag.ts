/** Pixels of a drag for one step of an arrow key. */
const PIXELS_PER_STEP = 8;

/** Pixels that a pointer may move in a press. */
const SLACK = 5;

interface DragInit {
  /** Called as a drag begins. Returns whether there is something to drag. */
  readonly onStart: () => boolean;
  /** Called with the steps from the place where the drag began. */
  readonly onMove: (steps: number) => void;
  readonly onEnd: () => void;
  /** Called where the browser takes the pointer away, such as for scrolling. */
  readonly onCancel: () => void;
}

/**
 * A horizontal drag by mouse, pen or finger. A finger that moves up or down scrolls the page. `touch-action` alone
 * would not do, because inline text takes none.
 */
export class SidewaysDrag {
  readonly #init: DragInit;
  #pointer: {readonly id: number; readonly x: number; readonly y: number} | undefined;
  #steps = 0;
  isDragging = false;
  /** Whether the press that a click follows was a drag. */
  wasDragged = false;

  constructor(init: DragInit) {
    this.#init = init;
  }

  readonly handlePointerDown = (event: PointerEvent): void => {
    this.wasDragged = false;
    if (!event.isPrimary || event.button !== 0) return;
    this.#pointer = {id: event.pointerId, x: event.clientX, y: event.clientY};
    this.#steps = 0;
    // At once, because a quick mouse leaves the number with its first move. A pointer that is not down cannot be captured.
    if (event.buttons > 0) (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  readonly handlePointerMove = (event: PointerEvent): void => {
    if (this.#pointer?.id !== event.pointerId) return;
    // It was let go unseen, as behind a message of the page, or while another button was down. A finger that moves is
    // always down.
    if (event.buttons % 2 === 0 && event.pointerType !== 'touch') {
      this.handlePointerUp(event);
      return;
    }
    const distance = event.clientX - this.#pointer.x;
    const begins = Math.abs(distance) >= SLACK && this.#isSideways(event);
    if (!this.isDragging && !(begins && this.#start())) return;
    const steps = Math.trunc(distance / PIXELS_PER_STEP);
    if (steps === this.#steps) return;
    this.#steps = steps;
    this.#init.onMove(steps);
  };

  /** Keeps the page from scrolling while a finger drags. */
  readonly handleTouchMove = (event: TouchEvent): void => {
    const {touches, cancelable} = event;
    const [touch] = touches;
    const isOurs = this.isDragging || (touch && this.#isSideways(touch));
    if (isOurs && cancelable && touches.length === 1) event.preventDefault();
  };

  readonly handlePointerUp = (event: PointerEvent): void => {
    if (this.#release(event)) this.#init.onEnd();
  };

  readonly handlePointerCancel = (event: PointerEvent): void => {
    if (this.#release(event)) this.#init.onCancel();
  };

  /** Ends a drag, whose pointer may still be down. */
  stop(): void {
    this.#pointer = undefined;
    this.isDragging = false;
  }

  #isSideways({clientX, clientY}: Pick<PointerEvent, 'clientX' | 'clientY'>): boolean {
    const {x, y} = this.#pointer ?? {x: clientX, y: clientY};
    return Math.abs(clientX - x) > Math.abs(clientY - y);
  }

  #start(): boolean {
    this.isDragging = this.#init.onStart();
    if (this.isDragging) this.wasDragged = true;
    return this.isDragging;
  }

  /** Returns whether a drag ended. */
  #release(event: PointerEvent): boolean {
    if (this.#pointer?.id !== event.pointerId) return false;
    const wasDragging = this.isDragging;
    this.stop();
    return wasDragging;
  }
}
