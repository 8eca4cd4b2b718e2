import {css} from 'lit';

/**
 * Styles of the tables of the marketplace. On paper the day's log has columns for what the operator writes down: the ten columns of the plan fit
 * with them on a sheet of A4 in both directions, in letters of a size for each.
 */
export const marketplaceStyles = css`
  .log > .field {
    max-inline-size: 24em;
  }
  .log .box > input {
    text-align: start;
  }
  .log tr > :nth-child(2) {
    text-align: start;
  }
  .log thead th {
    vertical-align: bottom;
  }
  .log thead th:nth-child(10) {
    min-inline-size: 10em;
  }
  .log tbody > :nth-child(-n + 24) > th {
    white-space: nowrap;
  }
  .log tbody > :nth-child(n + 25),
  .whole tbody > :last-child {
    font-weight: 600;
  }
  @container kz (max-width: 15em) {
    .log tbody > :nth-child(-n + 24) > th {
      white-space: normal;
    }
  }
  .log .paper,
  .log tr > :nth-child(n + 11) {
    display: none;
  }
  @media print {
    .log > .field,
    .log > .screen {
      display: none;
    }
    .log .paper {
      display: block;
    }
    .log tr > :nth-child(n + 11) {
      display: table-cell;
    }
    .log > * {
      font-size: 11px;
    }
    .log > .title {
      font-weight: 600;
      font-size: 15px;
    }
    .log > .scroll {
      overflow: visible;
    }
    .log table {
      border-collapse: collapse;
      font-size: 7.5px;
      line-height: 1.2;
    }
    .kz .log :is(th, td) {
      min-inline-size: 0;
      max-inline-size: none;
      block-size: 23px;
      padding: 1px 2px;
      border: 1px solid #999;
    }
    .kz .log thead th:nth-child(10) {
      min-inline-size: 0;
    }
    .kz .log thead th:last-child {
      min-inline-size: 9em;
      text-align: start;
    }
  }
  @media print and (orientation: landscape) {
    .log table {
      font-size: 9.5px;
    }
    .kz .log :is(th, td) {
      block-size: 18px;
      padding: 1px 4px;
    }
  }
`;
