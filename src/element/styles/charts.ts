import {css} from 'lit';

/** What `src/charts` draws, over the layout (its bar and legend) and the shelf (its tables). */
export const charts = css`
  .plot {
    display: grid;
    grid-template: 11em / auto 1fr;
    gap: 8px;
    margin-block: 1em 3.4em;
    font-size: min(0.86em, 4.5cqi);
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
    justify-content: start;
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
    fill-opacity: 0.2;
    stroke: currentcolor;
    vector-effect: non-scaling-stroke;
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
  .heat table {
    font-size: inherit;
  }
  .heat tr * {
    padding: 4px 6px;
  }
  .heat [colspan] {
    text-align: start;
  }
  .heat [data-shade] {
    border: 1px solid var(--_border);
    background: color-mix(in srgb, var(--_hue, var(--_gain)) var(--_depth, 0%), transparent);
    white-space: nowrap;
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
  .heat [data-edge~='top'] {
    border-block-start: 3px solid currentcolor;
  }
  .heat [data-edge~='start'] {
    border-inline-start: 3px solid currentcolor;
  }
  [aria-current] {
    font-weight: 600;
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
  }
  @media print, (forced-colors: active) {
    .chart [class][d] {
      stroke: CanvasText;
    }
    .chart .inner {
      fill: CanvasText;
    }
  }
`;
