import {css} from 'lit';

export const tableStyles = css`
  /* A shadow at the right edge shows that there is more to scroll to. The end of the content covers it. */
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
  th {
    text-align: start;
  }
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
  td.below {
    padding-inline-start: 0;
    border-block-start: 0;
  }
  figure + .scroll {
    margin-block-start: 12px;
  }
`;
