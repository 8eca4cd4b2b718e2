import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** Draws on the canvas that it stands on, each time that it is rendered. */
class DrawingDirective extends Directive {
  // Lit takes the type of the argument from here.
  render(...[]: [draw: (canvas: HTMLCanvasElement) => void]): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [draw]: Parameters<this['render']>): typeof noChange {
    // In a first render the canvas is not in the page yet, and has no style to take over.
    queueMicrotask(() => {
      draw(element as HTMLCanvasElement);
    });
    return noChange;
  }
}

export const drawing = directive(DrawingDirective);
