import {css} from 'lit';

/** The look of a number that the reader can change, in whatever text it stands. */
export const inputStyles = css`
  :host([hidden]) {
    display: none;
  }
  /* It stays inline, so that a line breaks around it as around any word. */
  .number {
    cursor: ew-resize;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    /* The padding of inline text moves no line, and makes the target high enough for a finger. */
    padding-block: max(1px, (24px - 1.2em) / 2);
    padding-inline-end: 0.2em;
    border-block-end: 2px dashed var(--kz-accent, light-dark(#0a5a9c, #7dbbf2));
    border-radius: 3px 3px 0 0;
    background: color-mix(in srgb, var(--kz-accent, light-dark(#0a5a9c, #7dbbf2)) 10%, transparent);
  }
  .number:hover {
    background: color-mix(in srgb, var(--kz-accent, light-dark(#0a5a9c, #7dbbf2)) 20%, transparent);
  }
  :is(.number, .back, input):focus-visible {
    outline: 2px solid var(--kz-accent, light-dark(#0a5a9c, #7dbbf2));
    outline-offset: 1px;
  }
  /*
   * Two arrowheads. They are drawn, because not every font has them, and because copied prose has no arrows. They stand
   * before the number, because a line may break behind a box, and a full stop would stand at the next one's beginning.
   */
  .number::before {
    --_color: var(--kz-accent, light-dark(#0a5a9c, #7dbbf2));
    --_rising: transparent 50%, var(--_color) 50%;
    content: '';
    display: inline-block;
    /* With one narrow digit, the target is still wide enough for a finger. */
    inline-size: max(1.1em, 24px - 0.7em);
    block-size: 0.5em;
    background:
      linear-gradient(to bottom right, var(--_rising)) 0.2em 0 / 0.28em 50% no-repeat,
      linear-gradient(to top right, var(--_rising)) 0.2em 100% / 0.28em 50% no-repeat,
      linear-gradient(to bottom left, var(--_rising)) 0.62em 0 / 0.28em 50% no-repeat,
      linear-gradient(to top left, var(--_rising)) 0.62em 100% / 0.28em 50% no-repeat;
    forced-color-adjust: none;
    /* In Chromium a box inside inline text is not part of what the text's listeners for touch cover. */
    touch-action: pan-y;
  }
  input {
    box-sizing: content-box;
    field-sizing: content;
    min-inline-size: 2em;
    max-inline-size: 12em;
    margin: 0;
    padding: 0 0.2em;
    border: 1px solid currentcolor;
    border-radius: 3px;
    background: transparent;
    color: inherit;
    font: inherit;
    /* Safari on phones zooms into smaller fields. */
    font-size: max(16px, 1em);
    /* With the border high enough for a finger. */
    line-height: max(1.2em, 22px);
    font-variant-numeric: tabular-nums;
    text-align: end;
    /* Safari lets nobody type where a page forbids selecting. */
    -webkit-user-select: text;
    user-select: text;
  }
  .unit {
    font-size: 0.875em;
  }
  .back {
    padding-block: max(1px, (24px - 1.2em) / 2);
    padding-inline: 0.45em 0.05em;
    cursor: pointer;
    user-select: none;
    color: var(--kz-accent, light-dark(#0a5a9c, #7dbbf2));
  }
  .open {
    position: relative;
  }
  /* Over the lines below, so that the sentence stays where it is. */
  .message {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    transform: translateX(var(--_shift, 0));
    inline-size: max-content;
    box-sizing: border-box;
    max-inline-size: min(18em, var(--_room, 80vw));
    padding: 0.5em 0.7em;
    border: 1px solid currentcolor;
    border-radius: 4px;
    background: Canvas;
    color: CanvasText;
    font-size: 0.8125em;
    line-height: 1.35;
    text-align: start;
    white-space: normal;
  }
  .message p {
    margin: 0;
  }
  .error {
    color: var(--kz-loss, light-dark(#b3261e, #ff8f85));
  }
  @media (forced-colors: active) {
    .number {
      border-color: LinkText;
    }
    .number::before {
      --_color: LinkText;
    }
  }
  @media print {
    .number {
      padding: 0;
      border: 0;
      background: none;
      outline: none;
    }
    .number::before,
    .back,
    .message {
      display: none;
    }
  }
`;
