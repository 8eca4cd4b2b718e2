import {css} from 'lit';

/**
 * Styles of lines and heat maps. Bars and legends have theirs in `bars.styles.ts`, tables in `ui/table.styles.ts`.
 */
export const chartStyles = css`
  .plot {
    display: grid;
    grid-template: 11em / auto 1fr;
    column-gap: 8px;
    margin-block: 1em 2.4em;
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
  .plot .wide {
    display: none;
  }
  @container (min-width: 34em) {
    .plot .wide {
      display: inline;
    }
    .plot .narrow {
      display: none;
    }
  }
  .plot line {
    stroke: var(--_muted);
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
  path.above {
    fill: color-mix(in srgb, var(--_gain) 18%, transparent);
    stroke-width: 0;
  }
  path.below {
    fill: color-mix(in srgb, var(--_loss) 13%, transparent);
    stroke-width: 0;
  }
  path.band {
    fill: color-mix(in srgb, currentcolor 9%, transparent);
    stroke-width: 0;
  }
  path.edge {
    stroke: var(--_muted);
    stroke-width: 5;
    stroke-linecap: butt;
  }
  path.zero {
    opacity: 0.6;
    stroke-width: 1;
  }
  path.line {
    stroke-width: 2.5;
  }
  path.second {
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 4 4;
  }
  path.goal {
    stroke: var(--_gain);
    stroke-dasharray: 8 5;
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
  .heat {
    margin-block-start: 8px;
    animation: laid-out 1ms;
  }
  @keyframes laid-out {
  }
  .heat table {
    font-size: inherit;
  }
  .heat tr > * {
    padding: 5px 6px;
    border: 0;
    text-align: end;
  }
  .heat tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .heat thead th:first-child {
    max-inline-size: min(9.2em, 38cqi);
    font-weight: 400;
    font-size: 0.85em;
    line-height: 1.25;
  }
  .heat [colspan] {
    font-weight: 400;
  }
  .heat tr > [colspan] {
    text-align: start;
  }
  .heat [colspan] span {
    position: sticky;
    inset-inline-start: 8em;
  }
  .heat [data-shade] {
    border: solid var(--_surface);
    border-width: 1px 0 0 1px;
    background: color-mix(in srgb, var(--_hue, var(--_gain)) var(--_depth, 0%), transparent);
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
    padding-block-start: 3px;
    border-block-start: 3px solid currentcolor;
  }
  .heat [data-edge~='start'] {
    padding-inline-start: 4px;
    border-inline-start: 3px solid currentcolor;
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
    text {
      fill: CanvasText;
    }
    .heat [data-shade] {
      border-color: CanvasText;
    }
  }
`;
