import {css} from 'lit';

/** Text, links, buttons and rows of figures. */
export const base = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
    background: none;
  }
  b {
    white-space: nowrap;
  }
  /* In texts that are written from right to left, an amount keeps its own order. */
  b,
  dd,
  td,
  output,
  .unit,
  .derivation {
    unicode-bidi: isolate;
  }
  /* A sign stays before its number there, and a unit before what it is counted by. */
  [dir='rtl'] :is(b, dd, td, output, .unit) {
    unicode-bidi: plaintext;
  }
  [dir='rtl'] :is(dd, td:not(.below)) {
    text-align: left;
  }
  [dir='rtl'] :is(output, .unit) {
    text-align: right;
  }
  b,
  dd,
  [role='heading'] {
    font-weight: 600;
  }
  b,
  input {
    font-variant-numeric: tabular-nums;
  }
  summary,
  a {
    color: var(--_accent);
  }
  a {
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
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  figure {
    font-size: 0.875em;
  }
  figcaption {
    color: var(--_muted);
  }
  svg {
    display: block;
    block-size: 10px;
  }
  rect {
    fill: currentcolor;
  }
  .loss {
    color: var(--_loss);
  }
  .gain {
    color: var(--_gain);
  }
  dl {
    padding-block: 10px;
  }
  /* The longest word of a label does not break; the figure beside it wraps first. */
  dl > div {
    display: grid;
    grid-template-columns: 1fr fit-content(70%);
    gap: 8px;
    align-items: center;
    padding-block: 4px;
    border-block-start: 1px solid var(--_border);
  }
  dt {
    hyphens: auto;
  }
  dd {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
