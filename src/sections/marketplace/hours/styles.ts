import {css} from 'lit';

/** The form, the cells and the sentences of tomorrow's hours. */
export const hoursStyles = css`
  .hours-form {
    padding-block: 4px;
  }
  .hours-line {
    display: grid;
    grid-template-columns: minmax(min-content, 9em) minmax(0, 13em) minmax(0, 1fr);
    gap: 4px 12px;
    align-items: center;
    padding-block: 4px;
  }
  .hours-line > :is(.error, .reading) {
    grid-column: 1 / -1;
  }
  .hours-span {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .hours-span select {
    flex: 0 1 6em;
    inline-size: auto;
  }
  @container kz (max-width: 34em) {
    .hours-line {
      grid-template-columns: minmax(0, 1fr) minmax(0, 11em);
    }
    .hours-span {
      grid-column: 1 / -1;
      justify-content: end;
    }
  }
  /* Where little more than a word fits on a line, everything has a line of its own. */
  @container kz (max-width: 15em) {
    .hours-line {
      grid-template-columns: minmax(0, 1fr);
      overflow-wrap: anywhere;
    }
    .hours-span {
      flex-wrap: wrap;
      justify-content: start;
    }
    .hours-span select {
      flex: 1 1 100%;
    }
  }
  @container kz (max-width: 26em) {
    .hours-grid .box {
      inline-size: 4.6em;
    }
  }
  .hours-models ul {
    padding-inline-start: 1.2em;
  }
  .hours-models li {
    padding-block: 1px;
  }
  .hours p:empty {
    padding: 0;
  }
  .hours-line ::placeholder,
  .hours-grid ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .hours-form textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 8em;
    padding: 6px 8px;
    font-size: max(16px, 1em);
    font-variant-numeric: tabular-nums;
    white-space: pre;
    overflow: auto;
    resize: vertical;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .hours figure + .switches {
    margin-block-start: 6px;
  }
  .hours .switches {
    justify-content: start;
    gap: 4px 20px;
    padding-block: 4px;
  }
  .hours-answer {
    padding-block-start: 10px;
  }
  .hours-answer b {
    white-space: normal;
  }
  .hours-grid td,
  .hours-grid tbody th {
    padding-block: 2px;
    vertical-align: middle;
  }
  .hours-grid tbody th {
    white-space: nowrap;
  }
  .hours-grid td:last-child {
    white-space: normal;
  }
  .hours-grid .whole {
    white-space: nowrap;
  }
  .hours-grid .box {
    min-inline-size: 3.9em;
    max-inline-size: 9em;
    min-block-size: 34px;
    margin-inline-start: auto;
  }
  .hours-grid .box input {
    inline-size: 100%;
    min-block-size: 32px;
    padding-inline: 0.25em;
  }
  @media print {
    .hours-form {
      display: none;
    }
    .hours-grid .box,
    .hours-grid .box input {
      min-block-size: 0;
    }
  }
`;
