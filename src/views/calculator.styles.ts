import {css} from 'lit';

/**
 * The layout of the compact view: one column with the answer above the inputs, or two from a width of 35em with the
 * answer beside them. The order of the document is that of the screen in both, so that the tab key goes on and never back.
 * The widths are in em, so that large text falls back to one column.
 */
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
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
  }
  header [role='heading'] {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .notice {
    font-size: 0.875em;
  }
  .body > .first {
    padding-block: 0.75em;
  }
  .body > .more {
    padding-block: 0;
  }
  .more > summary {
    min-block-size: 44px;
    align-content: center;
  }
  .grid {
    padding-block-end: 0.75em;
  }
  /* What stands under the model belongs to it. */
  .nested {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_border);
  }
  .nested > .origin {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .nested > .origin > .badge {
    font-size: 1em;
  }
  @container kz (min-width: 35em) {
    .body {
      display: grid;
      grid-template: auto auto 1fr auto / repeat(2, minmax(0, 1fr));
    }
    .body > .first {
      grid-area: 1 / 1 / 3;
      border-block-start: 0;
    }
    .body > .answer {
      grid-area: 1 / 2;
      border-block-start: 0;
    }
    .body > .more {
      grid-area: 3 / 1;
      border-block-start: 0;
    }
    .body > .more[open] {
      grid-column: 1 / 3;
      border-block-start: 1px solid var(--_border);
    }
    .body > .figures {
      grid-area: 2 / 2 / 4;
      border-block-start: 0;
    }
    /* The fields beside the answer may be higher than it: what they need more comes below the figures. */
    .body:has(.more[open]) {
      grid-template-rows: auto 1fr auto auto;
    }
    .body:has(.more[open]) > .figures {
      grid-row: 2;
    }
    .body > .assumptions {
      grid-column: 1 / 3;
    }
    .body > :is(.answer, .figures) {
      border-inline-start: 1px solid var(--_border);
      background: var(--_sunk);
    }
    .figures dl {
      border-block-start: 1px solid var(--_border);
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
