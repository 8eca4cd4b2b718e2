import {css} from 'lit';

/** What `src/charts` draws. Needs the tokens and the layout, whose legend and bar it shares. */
export const charts = css`
  .plot {
    display: grid;
    grid-template: 11em / auto 1fr;
    gap: 8px;
    margin-block: 1em 3.4em;
    font-size: 0.86em;
    color: var(--_muted);
    direction: ltr;
  }
  .plot > * {
    grid-row: 1;
  }
  .plot > div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    line-height: 0;
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .plot svg,
  .plot input {
    grid-column: 2;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .plot input {
    opacity: 0;
    cursor: crosshair;
  }
  .plot input,
  .plot ::-webkit-slider-thumb {
    appearance: none;
  }
  .plot ::-webkit-slider-thumb {
    inline-size: 1px;
  }
  .plot ::-moz-range-thumb {
    inline-size: 1px;
    border: 0;
  }
  .plot:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }
  .plot + * > :first-child {
    inline-size: 100%;
  }
  text {
    fill: currentcolor;
  }
  .chart path {
    fill: none;
    stroke: var(--_border);
    vector-effect: non-scaling-stroke;
  }
  .chart .zero {
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .chart .line {
    stroke: var(--kz-text, light-dark(#1b2024, #e8ebee));
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chart .goal {
    stroke: var(--_gain);
    stroke-width: 2;
    stroke-dasharray: 7 4;
  }
  .chart .event {
    stroke: var(--_muted);
    stroke-width: 2;
    stroke-dasharray: 2 3;
  }
  .chart .cursor {
    stroke: var(--_accent);
  }
  .chart .dot {
    stroke-width: 9;
    stroke-linecap: round;
  }
  .outer {
    opacity: 0.25;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
  }
  .heat {
    margin-block-start: 6px;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 4px 6px;
    text-align: end;
    white-space: nowrap;
  }
  td {
    border: 0 solid;
    background: color-mix(in srgb, var(--_hue, var(--_gain)) var(--_depth, 0%), transparent);
  }
  [data-shade] {
    border-width: 1px 0 0 1px;
    border-color: var(--_border);
  }
  [data-shade$='1'] {
    --_depth: 10%;
  }
  [data-shade$='2'] {
    --_depth: 22%;
  }
  [data-shade$='3'] {
    --_depth: 34%;
  }
  [data-shade^='-'] {
    --_hue: var(--_loss);
  }
  [data-edge~='top'] {
    border-block-start: 3px solid currentcolor;
  }
  [data-edge~='start'] {
    border-inline-start: 3px solid currentcolor;
  }
  [aria-current] {
    font-weight: 600;
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
  }
  @media print, (forced-colors: active) {
    .chart path {
      stroke: CanvasText;
    }
    .chart .cursor {
      stroke: Highlight;
    }
    .outer {
      opacity: 1;
    }
    .chart .inner {
      fill: CanvasText;
    }
  }
`;
