import {css} from 'lit';

/** The models as lines of a table, where there is room, and on paper. */
export const lineStyles = css`
  @container kz (min-width: 42em) {
    .fleet .names,
    .fleet .rows > li,
    .fleet .sum {
      display: grid;
      grid-template-columns: minmax(0, 1.1fr) 9em minmax(0, 1.6fr) 2.25em;
      gap: 12px;
    }
    .fleet .names {
      padding-block: 8px 4px;
      align-items: end;
    }
    .fleet .rows {
      margin-block-start: 0;
    }
    .fleet .rows > li > .count,
    .fleet .sum > .count {
      grid-column: 2;
    }
    .fleet .sum > .count {
      display: block;
      text-align: center;
    }
    .fleet .rows > li > dl,
    .fleet .sum > dl {
      grid-column: 3;
    }
    .fleet .remove {
      grid-area: 1 / 4;
      inline-size: 36px;
    }
    .fleet .names > div,
    .fleet dl {
      display: grid;
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 0.8fr);
      gap: 8px;
    }
    .fleet .names > span:nth-child(2) {
      text-align: center;
    }
    .fleet .names > div > span {
      text-align: end;
    }
    .fleet dl > div {
      display: block;
      padding: 0;
    }
    .fleet .rows > li > dl {
      padding-block-start: 10px;
    }
    .fleet li:has(> .own) > dl {
      grid-row: 1 / 3;
    }
    .fleet :is(dt, .head) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .fleet dd small {
      display: block;
    }
    .fleet .sum .none {
      display: block;
    }
    .fleet .own {
      grid-area: 2 / 1 / auto / 3;
    }
    .fleet .step,
    .fleet .step:last-child {
      inline-size: 36px;
    }
  }
  @media print {
    .fleet :is(.remove, .finder, .spreadsheet) {
      display: none;
    }
    .kz .fleet select {
      font-size: 1em;
      font-weight: 600;
      text-align-last: start;
      padding-inline: 0;
    }
    .fleet .own .box {
      justify-content: start;
    }
    .fleet .own input {
      flex: none;
      inline-size: 4em;
      padding-inline-start: 0;
      text-align: start;
    }
    .fleet .rows > li {
      break-inside: avoid;
      padding-block: 4px;
    }
    .fleet .rows > li > dl {
      padding-block: 0;
    }
  }
`;
