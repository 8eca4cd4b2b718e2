import {css} from 'lit';

/** The kept scenarios and the table. */
export const compareStyles = css`
  .compare ul {
    list-style: none;
  }
  .compare .switches {
    justify-content: start;
    padding-block: 4px;
  }
  .compare .box {
    flex: 1 1 8em;
    min-inline-size: 0;
    padding: 6px 8px;
  }
  .compare td,
  .compare thead th {
    min-inline-size: 7em;
  }
`;
