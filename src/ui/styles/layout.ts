import {css} from 'lit';

/** The compact view: one column, two from 560 px, of which two are the border. */
export const layout = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
    background: none;
  }
  header,
  .body > *,
  .assumptions,
  .notice,
  footer {
    padding: var(--_space);
  }
  .kz > * + *,
  .body > * + *,
  dl div {
    border-block-start: 1px solid var(--_border);
  }
  header,
  .switches,
  .segments,
  .box,
  .legend,
  .legend li,
  dl div,
  .lead {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  header,
  .switches,
  .legend {
    flex-wrap: wrap;
  }
  b {
    white-space: nowrap;
  }
  b,
  dd,
  [role='heading'],
  .net,
  [data-source='reader'] {
    font-weight: 600;
  }
  header [role='heading'] {
    font-size: 1.2em;
    line-height: 1.25;
  }
  .segments,
  .error,
  .source,
  .warning,
  figure,
  #net-label,
  .assumptions > a,
  .notice,
  footer {
    font-size: 0.875em;
  }
  .unit,
  .badge {
    font-size: 0.75em;
  }
  .unit,
  .badge,
  .source,
  figcaption,
  #net-label,
  :disabled,
  footer {
    color: var(--_muted);
  }
  .segments {
    gap: 0;
  }
  .segments,
  .box,
  select {
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
    overflow: clip;
  }
  .segments label {
    position: relative;
  }
  .segments input {
    position: absolute;
    inset: 0;
    opacity: 0;
  }
  .segments span {
    display: block;
    padding: 4px 12px;
  }
  .segments input:checked + span {
    color: var(--_surface);
    background: var(--_accent);
  }
  .segments input:focus-visible + span {
    outline: 2px solid;
    outline-offset: -4px;
  }
  .field {
    display: grid;
    grid-template-columns: 1fr minmax(5em, min(57%, 14em));
    column-gap: 12px;
    align-items: center;
    padding-block: 6px;
  }
  .badge {
    grid-area: 2 / 1;
    place-self: start;
    text-decoration: underline dotted;
  }
  .box,
  select {
    grid-area: 1 / 2 / 3;
    min-block-size: 36px;
    background: var(--_surface);
  }
  .box {
    gap: 0;
  }
  .box input {
    inline-size: 100%;
    padding: 6px 8px;
    text-align: end;
    outline: 0;
  }
  .unit {
    padding-inline-end: 8px;
    white-space: nowrap;
  }
  .unit:empty {
    display: none;
  }
  .box:focus-within,
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .box:has([aria-invalid='true']) {
    border-color: var(--_loss);
    box-shadow: inset 0 0 0 1px var(--_loss);
  }
  .error,
  .source,
  .lead {
    grid-column: 1 / 3;
  }
  .error,
  .warning,
  .loss,
  .lacking {
    color: var(--_loss);
  }
  .gain {
    color: var(--_gain);
  }
  .results,
  input,
  b {
    font-variant-numeric: tabular-nums;
  }
  .net {
    padding-block-end: 10px;
  }
  /* A label keeps its longest word whole; the figure beside it wraps first. */
  dl div {
    display: grid;
    grid-template-columns: 1fr fit-content(70%);
  }
  dd,
  output,
  footer {
    overflow-wrap: anywhere;
  }
  dt {
    hyphens: auto;
  }
  dd {
    text-align: end;
  }
  output {
    display: block;
    font-size: 2.5em;
    line-height: 1.15;
  }
  .long {
    font-size: 1.7em;
  }
  svg {
    display: block;
    block-size: 10px;
  }
  .bar {
    inline-size: 100%;
    block-size: 18px;
    margin-block: 4px;
  }
  .legend {
    gap: 2px 14px;
    justify-content: start;
    list-style: none;
  }
  rect {
    fill: currentcolor;
  }
  .electricity {
    opacity: 0.75;
  }
  .levy {
    opacity: 0.25;
  }
  .compliance {
    opacity: 0.45;
  }
  .aifcFee {
    opacity: 0.2;
  }
  .fixed {
    opacity: 0.6;
  }
  .tax {
    opacity: 0.3;
  }
  rect.net {
    fill: var(--_gain);
  }
  .mark {
    fill: var(--_loss);
  }
  dl {
    padding-block: 10px;
  }
  dl div,
  .results > p {
    padding-block: 4px;
  }
  .results {
    background: color-mix(in srgb, currentcolor 4%, transparent);
  }
  summary,
  a,
  .field b,
  .notice button,
  footer button {
    color: var(--_accent);
  }
  a,
  .field b,
  .notice button,
  footer button {
    text-decoration: underline;
  }
  summary,
  label,
  button {
    cursor: pointer;
  }
  button,
  summary {
    min-block-size: 24px;
    text-align: start;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
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
