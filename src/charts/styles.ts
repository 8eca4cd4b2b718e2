import {css} from 'lit';

/**
 * Styles of the charts. Bars and legends have further rules in `ui/revenue-bar.styles.ts`, tables in
 * `ui/table.styles.ts`.
 */
export const chartStyles = css`
  .plot {
    display: grid;
    grid-template: 11em / auto 1fr;
    column-gap: 8px;
    margin-block: 1em 3em;
    font-size: min(0.86em, 4.5cqi);
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }
  .plot:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }
  .plot > div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    white-space: nowrap;
  }
  .plot > div,
  .ends,
  text {
    color: var(--_muted);
    fill: currentcolor;
  }
  .plot span {
    display: flex;
    align-items: center;
    justify-content: end;
    block-size: 0;
  }
  .plot svg,
  .plot input {
    grid-area: 1 / 2;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .plot input {
    opacity: 0;
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
  path {
    fill: none;
    stroke: var(--_border);
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  path[class] {
    stroke: currentcolor;
    stroke-width: 2;
  }
  .zero {
    opacity: 0.5;
  }
  path.goal {
    stroke: var(--_gain);
    stroke-dasharray: 6 6;
  }
  .event {
    stroke-dasharray: 0 5;
  }
  path.cursor {
    stroke: var(--_accent);
  }
  path.dot {
    stroke-width: 9;
  }
  .outer {
    fill-opacity: 0.2;
    stroke: currentcolor;
    vector-effect: non-scaling-stroke;
  }
  .inner {
    y: 3px;
    height: 4px;
  }
  .legend .mark {
    x: 9px;
    width: 2px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  .heat {
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
  [data-loss] {
    --_hue: var(--_loss);
  }
  .heat [data-edge~='top'] {
    border-block-start: 3px solid;
  }
  .heat [data-edge~='start'] {
    border-inline-start: 3px solid;
  }
  [aria-current] {
    font-weight: 600;
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
  }
  @media print, (forced-colors: active) {
    path[class][d] {
      stroke: CanvasText;
    }
    rect.inner,
    text {
      fill: CanvasText;
    }
    .heat [data-shade] {
      border-color: CanvasText;
    }
  }
`;
