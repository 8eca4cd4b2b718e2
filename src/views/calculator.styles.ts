import {css} from 'lit';

/** The layout of the compact view: one column, or two from a width of 560 px, which includes 2 px of border. */
export const calculatorStyles = css`
  header,
  .body > *,
  .notice {
    padding: var(--_space);
  }
  .kz > * + *,
  .body > * + * {
    border-block-start: 1px solid var(--_border);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  header [role='heading'] {
    font-size: 1.2em;
    line-height: 1.25;
  }
  .notice {
    font-size: 0.875em;
  }
  .notice button {
    color: var(--_accent);
    text-decoration: underline;
  }
  /* Where large text leaves no room beside a label, its control stands below it. */
  @container (max-width: 15em) {
    .field:not(.switch) {
      grid-template-columns: minmax(0, 1fr);
    }
    .field > :is(.box, select, .badge, .error, .reading, .lead) {
      grid-area: auto;
    }
  }
  @container (min-width: 558px) {
    .body {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .more {
      grid-column: 1 / 3;
    }
    .body > .results {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_border);
    }
    .grid {
      columns: 2;
      column-gap: calc(2 * var(--_space));
    }
    .field {
      break-inside: avoid;
    }
  }
`;
