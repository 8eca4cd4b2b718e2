import {css} from 'lit';

/** Fields, lists and radio groups. */
export const controls = css`
  .switches,
  .segments,
  .box {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  .switches {
    flex-wrap: wrap;
  }
  header .switches {
    gap: 0 0.75em;
  }
  .segments,
  .error,
  .reading {
    font-size: 0.875em;
  }
  /* An iPhone zooms in on a field with smaller text. */
  input,
  select {
    font-size: max(16px, 1em);
  }
  .unit {
    font-size: 0.8125em;
  }
  .unit,
  .reading {
    color: var(--_muted);
  }
  .segments {
    flex-wrap: wrap;
    gap: 2px;
    justify-content: start;
  }
  .segments label {
    position: relative;
  }
  .segments input {
    position: absolute;
    inset: 0;
    opacity: 0;
  }
  .segments span {
    display: grid;
    place-items: center;
    min-inline-size: 2.4em;
    min-block-size: 2.4em;
    padding-inline: 0.7em;
    color: var(--_muted);
    border: 1px solid transparent;
    border-radius: 99px;
  }
  .segments input:checked + span {
    font-weight: 600;
    color: inherit;
    background: var(--_sunk);
    border-color: var(--_border);
  }
  .segments input:focus-visible + span {
    outline: 2px solid var(--_accent);
  }
  /* A control stands beside its label, on the same line of text, or below it where there is no room. */
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
    align-items: baseline;
    padding-block: 0.375em;
  }
  .field > label {
    flex: 1000 1 5.5em;
    min-inline-size: min-content;
    hyphens: auto;
  }
  .field > .box {
    flex: 1 1 11em;
  }
  .field > select {
    flex: 1 1 13em;
  }
  .field > :is(.badge, .error, .reading, .explanation),
  .wide > .box {
    flex: 1 1 100%;
  }
  .box,
  select {
    min-inline-size: 0;
    min-block-size: 44px;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
  }
  /* The longest option would make the list wider than its place, and in WebKit the text that is cut off too. */
  select {
    inline-size: 100%;
    padding-inline: 0.5em;
    contain: paint;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .box {
    gap: 0;
    overflow: clip;
  }
  .box input {
    flex: 1 1 0;
    min-inline-size: 0;
    min-block-size: 42px;
    padding-inline: 0.5em 0.25em;
    text-align: end;
    outline: 0;
  }
  /* Units have a place of the same width, so that the digits of all fields end at the same edge. */
  .box > .unit {
    flex: none;
    min-inline-size: 4.4em;
    padding-inline-end: 0.5em;
    white-space: nowrap;
  }
  .unit:empty {
    display: none;
  }
  .field:not(:has(.step)) > .box > .unit:empty {
    display: block;
  }
  .step {
    flex: none;
    inline-size: 44px;
    min-block-size: 42px;
    font-size: 1.125em;
    line-height: 1;
    text-align: center;
    color: var(--_accent);
    touch-action: manipulation;
    user-select: none;
  }
  .step:last-child {
    inline-size: max(44px, 3.18em);
  }
  /* Where little more than a word fits on a line, digits come before the places of units, and shrink before they are cut. */
  @container kz (max-width: 15em) {
    :is(label, dt, dd, li, .term, [role='heading']) {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .field > label {
      min-inline-size: 0;
    }
    .unit {
      font-size: max(11px, min(0.8125em, 5cqi));
    }
    .box > .unit {
      min-inline-size: 0;
    }
    .step,
    .step:last-child {
      inline-size: 44px;
    }
    .box input {
      padding-inline-start: 0.25em;
      font-size: max(16px, min(1em, 8cqi));
    }
    .wide input {
      font-size: max(16px, min(1em, 6.4cqi));
    }
  }
  .step:hover {
    background: var(--_sunk);
  }
  .box:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .box:has([aria-invalid='true']) {
    border-color: var(--_loss);
    box-shadow: inset 0 0 0 1px var(--_loss);
  }
  .error {
    color: var(--_loss);
  }
  .field.switch {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
  }
  .field.switch > :is(.badge, .explanation) {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .switch input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--_accent);
  }
  /* The line with the answer sticks to the top of the view, and covers no control that gets the focus. */
  :is(input, select, button, summary, a, .scroll) {
    scroll-margin-block: calc(var(--kz-sticky-top, 0px) + 4em) 1em;
  }
`;
