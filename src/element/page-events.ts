import {attempt} from '../core/attempt.js';
import {WeakList} from './weak-list.js';

/** The listeners of an event of the page, such as of its window: one for the browser, whatever the number of calculators. */
class PageEvent implements EventListenerObject {
  readonly listeners = new WeakList<EventListenerObject>();

  /** As the browser does: whoever has left meanwhile hears nothing, and what fails in one calculator leaves no other out. */
  handleEvent(event: Event): void {
    for (const listener of this.listeners.alive)
      if (this.listeners.has(listener))
        attempt(() => {
          listener.handleEvent(event);
        }, undefined);
  }
}

const eventsOf = new WeakMap<EventTarget, Map<string, PageEvent>>();

function pageEvent(target: EventTarget, type: string): PageEvent {
  const events = eventsOf.get(target) ?? new Map<string, PageEvent>();
  eventsOf.set(target, events);
  const event = events.get(type) ?? new PageEvent();
  events.set(type, event);
  return event;
}

/** Listens to an event of the page, which does not keep the listener alive. */
export function listenToPage(target: EventTarget, type: string, listener: EventListenerObject): void {
  const event = pageEvent(target, type);
  if (event.listeners.isEmpty) target.addEventListener(type, event);
  event.listeners.add(listener);
}

export function leavePage(target: EventTarget, type: string, listener: EventListenerObject): void {
  const event = pageEvent(target, type);
  event.listeners.delete(listener);
  if (event.listeners.isEmpty) target.removeEventListener(type, event);
}
