import {css} from 'lit';

/** The compact view: one column, two from 560 px. */
export const layout = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .kz > :not(.body, .unseen),
  .body > * {
    padding: var(--_space);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--_border);
  }
  [role='heading'] {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .segments {
    display: flex;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .segments label {
    position: relative;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    display: block;
    min-inline-size: 32px;
    padding: 4px 10px;
    text-align: center;
    font-size: 0.875em;
  }
  .segments input:checked + span {
    color: var(--kz-surface, light-dark(#fff, #15191d));
    background: var(--_accent);
  }
  .segments input:focus-visible + span {
    outline: 2px solid;
    outline-offset: -4px;
  }
  .field {
    display: grid;
    grid-template-columns: 1fr min(56%, 13em);
    column-gap: 12px;
    align-items: center;
    padding-block: 6px;
  }
  .field > .badge {
    grid-area: 2 / 1;
    align-self: start;
  }
  .box,
  select {
    grid-area: 1 / 2 / 3 / 3;
  }
  .box {
    display: flex;
    align-items: baseline;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
  }
  .box:focus-within,
  select:focus-visible,
  button:focus-visible,
  summary:focus-visible,
  a:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .box:has([aria-invalid='true']) {
    border-color: var(--_loss);
    box-shadow: inset 0 0 0 1px var(--_loss);
  }
  input,
  select,
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
  }
  .box input {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 6px 8px;
    text-align: end;
    outline: 0;
  }
  input:disabled {
    color: var(--_muted);
    cursor: not-allowed;
  }
  .unit {
    padding-inline-end: 8px;
    color: var(--_muted);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .unit:empty {
    padding: 0;
  }
  select {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 4px 6px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
    background: var(--kz-surface, light-dark(#fff, #15191d));
  }
  .badge,
  .more .badge {
    color: var(--_muted);
    font-size: 0.75em;
  }
  [data-source='reader'] {
    color: var(--_accent);
    font-weight: 600;
  }
  .error,
  .warning {
    grid-column: 1 / 3;
    padding-block: 4px;
    font-size: 0.875em;
    color: var(--_loss);
  }
  .box input,
  .results,
  button b {
    font-variant-numeric: tabular-nums;
  }
  .net {
    margin-block: 0 12px;
    font-weight: 600;
  }
  .net output {
    display: block;
    font-size: 2.5em;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  .gain {
    color: var(--_gain);
  }
  .loss {
    color: var(--_loss);
  }
  figcaption,
  #net-label {
    color: var(--_muted);
    font-size: 0.875em;
  }
  svg {
    display: block;
  }
  .bar {
    inline-size: 100%;
    block-size: 18px;
    margin-block: 4px 6px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    list-style: none;
    font-size: 0.8125em;
  }
  .legend li {
    display: flex;
    gap: 5px;
    align-items: center;
  }
  .legend svg {
    inline-size: 10px;
  }
  .electricity {
    fill: light-dark(#34566f, #7fa3bd);
  }
  .levy {
    fill: light-dark(#9a7a1c, #e0c26a);
  }
  .compliance {
    fill: light-dark(#8fa9bb, #48657a);
  }
  .aifcFee {
    fill: light-dark(#5b4a86, #b9a7e6);
  }
  .fixed {
    fill: light-dark(#b9b2a6, #6b645a);
  }
  .tax {
    fill: light-dark(#a4552a, #e39a6d);
  }
  rect.net {
    fill: var(--_gain);
  }
  .mark {
    fill: var(--_loss);
  }
  dl {
    margin-block: 12px;
    border-block-end: 1px solid var(--_border);
  }
  dl div {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    padding-block: 5px;
    border-block-start: 1px solid var(--_border);
  }
  dd {
    font-weight: 600;
    text-align: end;
  }
  .results > p:not([class]),
  .sale {
    padding-block: 2px;
  }
  .results {
    border-block: 1px solid var(--_border);
    background: light-dark(#f6f7f5, #1a1f24);
  }
  summary {
    padding-block: 4px;
    cursor: pointer;
    color: var(--_accent);
  }
  .assumptions {
    border-block-start: 1px solid var(--_border);
  }
  .assumptions [role='heading'] {
    font-size: 1em;
  }
  a {
    color: var(--_accent);
    font-size: 0.875em;
  }
  .assumptions button {
    grid-column: 1 / 3;
    display: flex;
    justify-content: space-between;
    gap: 12px;
    min-block-size: 36px;
    text-align: start;
    align-items: center;
    cursor: pointer;
  }
  button b,
  footer button {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  footer {
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.875em;
  }
  footer button {
    float: inline-end;
    min-block-size: 24px;
    padding-inline: 8px;
    cursor: pointer;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 560px) {
    .body {
      display: grid;
      grid-template: auto 1fr / 1fr 1fr;
    }
    .results {
      grid-area: 1 / 2 / 3 / 3;
      border-block: 0;
      border-inline-start: 1px solid var(--_border);
    }
    .grid {
      columns: 2;
      column-gap: 32px;
    }
    .grid > * {
      break-inside: avoid;
    }
  }
`;
