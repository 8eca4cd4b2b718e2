import type {CSSResult} from 'lit';
import {INITIAL_LINKED_VIEW} from '../store/linked-view.js';
import type {Discarded} from '../store/discarded.js';
import type {Commit, Store} from '../store/store.js';
import type {Actions} from '../ui/context.js';
import {editsIn, type ViewState} from '../ui/view-state.js';
import {KzScenariosEvent} from './events.js';

/** The members of the element that the actions need. */
interface CalculatorElement extends Pick<EventTarget, 'dispatchEvent'> {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  shareURL(): string;
}

/** What the actions of a calculator work on, beside the element itself. */
interface ActionParts {
  readonly store: Store;
  readonly currentView: () => ViewState;
  readonly setView: (changes: Partial<ViewState>) => void;
  /** Tells the page of a value that the reader committed. */
  readonly commit: (commit: Commit) => void;
  /** Resets the calculator. Returns what that discarded. */
  readonly discard: () => Discarded;
  readonly announce: (text: string) => void;
  /** What is announced after a reset. */
  readonly resetText: () => string;
  /** Scrolls so far that the line with the answer does not cover a control. */
  readonly uncover: (control: HTMLElement) => void;
  readonly refreshMarket: () => void;
  readonly addStyles: (sheet: CSSResult) => void;
}

/** The operations that a view can call. */
export function createActions(
  element: CalculatorElement,
  {store, currentView, setView, commit, discard, announce, resetText, uncover, refreshMarket, addStyles}: ActionParts,
): Actions {
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  const commitAll = (commits: Iterable<Commit>): void => {
    for (const each of commits) commit(each);
  };
  const focus: Actions['focus'] = (key) => {
    find(`[name=${key}]`)?.focus();
  };
  return {
    focus,
    reset: () => {
      const {discarded} = currentView();
      const view = editsIn(currentView());
      const isEdited = store.isEdited || Object.keys(view).length > 0;
      const values = discard();
      // A second press discards nothing, and the first can still be undone.
      setView({discarded: isEdited ? {values, view} : discarded});
      if (isEdited) announce(resetText());
    },
    undoReset: () => {
      const {discarded} = currentView();
      if (!discarded) return;
      setView({...discarded.view, discarded: null});
      commitAll(store.restore(discarded.values));
      // The pressed button disappears.
      find('[part=reset]')?.focus();
    },
    choose: (key, value) => {
      commit(store.choose(key, value));
    },
    takeFleet: (fleet, {isCommitted} = {isCommitted: true}) => {
      const taken = store.takeFleet(fleet);
      if (isCommitted) commit(taken);
    },
    fleetValues: () => store.fleetValues,
    restoreFleet: (values, {isCommitted} = {isCommitted: true}) => {
      const restored = store.restoreFleet(values);
      if (isCommitted) commit(restored);
    },
    takeValues: (values) => {
      commitAll(store.takeValues(values));
    },
    openSection: (name) => {
      setView({open: new Set([...currentView().open, name])});
      void element.updateComplete.then(() => {
        const summary = find(`[data-section=${name}] > summary`);
        summary?.focus();
        if (summary) uncover(summary);
      });
    },
    setCautious: (on) => {
      commitAll(store.setCautious(on));
    },
    undoLink: () => {
      store.setLink({});
      setView(INITIAL_LINKED_VIEW);
      // The pressed button disappears, so the focus moves to the period. It always exists and opens no keyboard on
      // phones.
      focus('period');
    },
    refreshMarket,
    shareURL: () => element.shareURL(),
    preview: (reader) => store.preview(reader),
    load: (reader) => {
      store.load(reader);
    },
    keepScenarios: (scenarios) => {
      store.setScenarios(scenarios);
      element.dispatchEvent(new KzScenariosEvent(store.scenarios));
    },
    currentView,
    setView,
    announce,
    refresh: () => {
      element.requestUpdate();
    },
    addStyles,
  };
}
