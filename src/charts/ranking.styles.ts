import {css} from 'lit';

/**
 * A ranking. In a narrow column the name and the note stand above the bar; in a wide one all of an item is on one line.
 * Every row holds a piece of the line, and the pieces join, so no row has padding or space around it.
 */
export const rankingStyles = css`
  .ranks,
  .ranks > *,
  .ranks li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }
  .ranks {
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.6em;
    margin-block-start: 10px;
    font-variant-numeric: tabular-nums;
    direction: ltr;
  }
  .ranks > ul {
    list-style: none;
  }
  .ranks > p {
    align-items: end;
    min-block-size: 2em;
    padding: 0;
  }
  .ranks > ul + p {
    min-block-size: 2.6em;
  }
  .ranks > .rank-head {
    grid-template-rows: 1.5em 0.5em;
  }
  .ranks li {
    grid-template-rows: minmax(1.6em, auto) 1.45em;
    break-inside: avoid;
    --_row: var(--_surface);
  }
  .ranks li.rank-omitted {
    grid-template-rows: 1.8em;
  }
  .ranks svg {
    grid-column: var(--_plot, 1);
    inline-size: 100%;
    overflow: visible;
  }
  .ranks .rank-lines {
    grid-row: 1 / -1;
    align-self: start;
    block-size: 0;
    min-block-size: 100%;
  }
  .ranks > p > .rank-lines {
    grid-row: 1;
  }
  .rank-head > .rank-lines {
    grid-row: 2;
  }
  .rank-head > .rank-label {
    grid-row: 1;
    block-size: 1.5em;
    font-weight: 600;
    font-size: min(1em, 6cqi);
  }
  .rank-label > text {
    fill: currentcolor;
  }
  @media (forced-colors: active) {
    .rank-label > text {
      fill: CanvasText;
    }
  }
  .ranks .rank-bar {
    grid-row: 2;
    align-self: start;
    block-size: 0.85em;
  }
  .rank-bar > svg {
    overflow: hidden;
  }
  /* The pieces reach into one another, so that no seam is seen between them. */
  .rank-lines > rect {
    height: calc(100% + 1px);
  }
  .stack .zero {
    fill: var(--_edge);
  }
  .stack .reference {
    fill: currentcolor;
    transform: translateX(-1px);
  }
  .zero[data-edge] {
    display: none;
  }
  .ranking .covered {
    --_tone: color-mix(in srgb, var(--_gain) 38%, var(--_surface));
  }
  .ranks b {
    grid-row: 2;
    grid-column: -2;
    align-self: start;
    line-height: 0.85em;
    text-align: end;
  }
  @container bar (min-width: 36em) {
    .ranks {
      grid-template-columns: fit-content(16em) minmax(0, 1fr) auto auto;
      column-gap: 0.9em;
      --_plot: 2;
    }
    .ranks li,
    .ranks li.rank-omitted {
      grid-template-rows: minmax(1.75em, auto);
    }
    .ranks li > *,
    .rank-text > * {
      grid-row: 1;
      align-self: center;
    }
    .ranks .rank-bar {
      grid-row: 1;
      align-self: center;
      block-size: 1.15em;
    }
    .ranks b {
      grid-row: 1;
      grid-column: 3;
      align-self: center;
      line-height: inherit;
    }
    .rank-text {
      display: contents;
    }
    .rank-name {
      grid-column: 1;
    }
    .rank-note {
      grid-column: 4;
    }
    .rank-lines > .zero[data-edge] {
      display: inline;
    }
  }
  @media print {
    .stack :is(.zero, .reference) {
      fill-opacity: 1;
    }
    .stack .covered {
      --_ink-depth: 0.2;
    }
    .ranks [data-mark] {
      box-shadow:
        -5px 0 #fff,
        -9px 0;
    }
  }
  @media (forced-colors: active) {
    .stack .rank-lines rect {
      fill: CanvasText;
      stroke-width: 0;
    }
    .stack .rank-lines .reference {
      fill: Highlight;
    }
    .ranks [data-mark] {
      outline: 1px solid Highlight;
    }
  }
`;
