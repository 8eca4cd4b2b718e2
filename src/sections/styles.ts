import {css} from 'lit';

/** What sections have in common: their drawers, and tables and texts inside. */
export const shelf = css`
  .section > summary {
    padding: var(--_space);
  }
  summary [role='heading'] {
    display: inline;
  }
  .section > :not(summary) {
    padding: 0 var(--_space) var(--_space);
  }
  .section p {
    padding-block: 4px;
  }
  .section .section,
  .section details {
    padding-block-start: 8px;
  }
  /* A button that leads nowhere stays in reach, so that the keyboard does not lose its place. */
  .section .switches > * {
    font-size: 0.875em;
  }
  .section .switches button {
    color: var(--_accent);
    text-decoration: underline;
  }
  .section .switches [aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  span.badge {
    text-decoration: none;
  }
  /* A shadow at the edge while there is more to scroll to: the end of the content covers it. */
  .scroll {
    overflow-x: auto;
    background:
      linear-gradient(90deg, #0000, var(--_surface) 50%) right / 44px 100% no-repeat local,
      linear-gradient(90deg, #0000, #0008) right / 12px 100% no-repeat;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  caption,
  th {
    text-align: start;
  }
  caption,
  thead {
    color: var(--_muted);
  }
  td,
  thead th:not(:first-child) {
    text-align: end;
  }
  th,
  td {
    padding: 5px 0 5px 8px;
    border-block-start: 1px solid var(--_border);
  }
  th:first-child {
    padding-inline-start: 0;
  }
  figure + .scroll,
  .section * + figure {
    margin-block-start: 12px;
  }
  .switch {
    grid-template-columns: 1fr auto;
  }
  .switch input {
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--_accent);
  }
  .formulas dd {
    font-weight: 400;
    font-size: 0.875em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
