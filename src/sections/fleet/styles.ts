import {css} from 'lit';

/** Each model as a small card. */
export const fleetStyles = css`
  .fleet ul {
    list-style: none;
  }
  .fleet .names {
    display: none;
  }
  .fleet .rows > li,
  .fleet .sum {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    align-items: start;
    padding-block: 12px;
    border-block-start: 1px solid var(--_border);
  }
  .fleet .rows {
    margin-block-start: 8px;
  }
  .fleet .sum {
    border-block: 2px solid var(--_border);
    margin-block-end: 8px;
  }
  .fleet .rows > li > .count,
  .fleet .rows > li > dl,
  .fleet .sum > .count,
  .fleet .sum > dl {
    grid-column: 1 / -1;
  }
  .fleet .remove {
    grid-area: 1 / 2;
  }
  .fleet dl,
  .fleet .rows p,
  .fleet .sum p {
    padding: 0;
  }
  .fleet dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    padding-block: 3px;
    border: 0;
  }
  .fleet dt {
    flex: 1 1 6em;
    min-inline-size: min-content;
  }
  .fleet dd {
    margin-inline-start: auto;
  }
  .fleet :is(dt, .plate, .names span, small, .head) {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .fleet dd,
  .fleet .sum b {
    font-variant-numeric: tabular-nums;
  }
  .fleet .sum .machine b {
    overflow-wrap: anywhere;
  }
  .fleet small {
    font-weight: 400;
    color: inherit;
    white-space: nowrap;
  }
  .fleet .plate {
    font-variant-numeric: tabular-nums;
    margin-block-start: 2px;
  }
  .fleet .rows .box > .unit {
    min-inline-size: 0;
  }
  .fleet .own {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px;
    grid-column: 1 / -1;
  }
  .fleet .count input {
    text-align: center;
    padding-inline: 0;
  }
  .fleet .step:last-child {
    inline-size: 44px;
  }
  .fleet .remove {
    inline-size: 44px;
    block-size: 44px;
    font-size: 1.25em;
    text-align: center;
    color: var(--_muted);
  }
  .fleet .remove[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  .fleet .off > dl {
    color: var(--_muted);
  }
  .fleet .sum > .count {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .fleet .sum .none {
    display: none;
  }
  .fleet .hides {
    font-weight: 600;
  }
  .fleet {
    margin-block-end: 16px;
  }
  .fleet .switches {
    justify-content: start;
    gap: 4px 20px;
    padding-block: 4px;
  }
  .fleet .switches button {
    min-block-size: 44px;
  }
  .fleet .finder input {
    text-align: start;
  }
  .fleet .found button {
    inline-size: 100%;
    min-block-size: 44px;
    color: var(--_accent);
  }
  .fleet .found > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .fleet textarea {
    display: block;
    inline-size: 100%;
    padding: 8px;
    font-size: max(16px, 1em);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    resize: vertical;
  }
  .fleet .refused b {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .fleet [hidden] {
    display: none;
  }
  @container kz (max-width: 15em) {
    .fleet select {
      font-size: max(16px, min(1em, 7cqi));
    }
  }
`;
