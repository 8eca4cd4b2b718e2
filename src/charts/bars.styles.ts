import {css} from 'lit';

/** Widths of a bar, in em, from which on labels stand in their parts. The style sheet below has a rule for each. */
const ROOMS = [10, 13, 17, 22, 29, 38, 50];

/** Width of a character in em, with some reserve: the widest common fonts have 0.6. */
const CHARACTER = 0.62;

/** Space before and behind a label, in em. */
const SPACE = 1.4;

/** The first of the widths at which a label of so many characters fits into a share of the bar (a fraction). */
export const roomFor = (characters: number, share: number): number | undefined =>
  ROOMS.find((width) => width * share >= CHARACTER * characters + SPACE);

/** Bars of several parts and the legends of all charts. The lines over a tone are the dashes of one thick line. */
export const barStyles = css`
  .stack {
    container: bar / inline-size;
  }
  .track {
    position: relative;
    margin-block: 4px;
  }
  .bar {
    position: relative;
    display: flex;
    block-size: 2em;
    border-radius: 5px;
    overflow: clip;
  }
  .bar svg {
    flex: none;
    block-size: 100%;
    min-inline-size: 1px;
    border-inline-end: 2px solid transparent;
  }
  .bar svg[data-thin],
  .bar svg:last-child {
    border: 0;
  }
  .bar .beyond,
  .end {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .end {
    inset-block-start: -3px;
    block-size: calc(2em + 6px);
    border-inline-start: 2px solid;
  }
  .stack rect {
    fill: var(--_tone, var(--_slate));
  }
  .stack line {
    display: var(--_pattern, none);
    stroke: var(--_lines);
    stroke-width: 2em;
    stroke-dasharray: 0.15em 0.4em;
    transform: skewX(-45deg);
  }
  .lack {
    --_tone: var(--_lack);
    --_lines: var(--_loss);
    --_pattern: inline;
  }
  .stack .beyond rect {
    fill-opacity: 0.7;
  }
  .surplus {
    --_tone: var(--_gain);
  }
  .pale {
    --_tone: color-mix(in srgb, currentcolor 13%, transparent);
  }
  .legend,
  .legend li {
    display: flex;
    align-items: center;
  }
  .legend {
    flex-wrap: wrap;
    gap: 0 1.1em;
    list-style: none;
  }
  .legend li {
    gap: 0.45em;
    min-block-size: 24px;
    line-height: 1.25;
  }
  .legend svg {
    flex: none;
    inline-size: 1.6em;
    block-size: 0.8em;
  }
  .stack .sample {
    inline-size: 0.8em;
    block-size: 0.8em;
    border-radius: 2px;
  }
  p > .sample {
    display: inline-block;
    vertical-align: -0.05em;
  }
  .stack [data-room] :focus-visible {
    outline-color: currentcolor;
  }
  .stack [data-room] {
    position: var(--_place, static);
    inset-block-start: 0;
    inset-inline: 0.7em auto;
    min-block-size: 2em;
    color: var(--_ink, inherit);
    white-space: var(--_wrap, normal);
  }
  .stack [data-room]:not(:first-child) {
    inset-inline: auto 0.7em;
    --_on-tone: var(--_surface);
  }
  [data-room] > .sample {
    display: var(--_sample, block);
  }
  /* In print and in forced colors a part may be too dark for a label. */
  @media screen and (forced-colors: none) {
    @container bar (min-width: 10em) {
      [data-room='10'] {
        --_place: absolute;
        --_ink: var(--_on-tone);
        --_sample: none;
        --_wrap: nowrap;
      }
    }
    @container bar (min-width: 13em) {
      [data-room='13'] {
        --_place: absolute;
        --_ink: var(--_on-tone);
        --_sample: none;
        --_wrap: nowrap;
      }
    }
    @container bar (min-width: 17em) {
      [data-room='17'] {
        --_place: absolute;
        --_ink: var(--_on-tone);
        --_sample: none;
        --_wrap: nowrap;
      }
    }
    @container bar (min-width: 22em) {
      [data-room='22'] {
        --_place: absolute;
        --_ink: var(--_on-tone);
        --_sample: none;
        --_wrap: nowrap;
      }
    }
    @container bar (min-width: 29em) {
      [data-room='29'] {
        --_place: absolute;
        --_ink: var(--_on-tone);
        --_sample: none;
        --_wrap: nowrap;
      }
    }
    @container bar (min-width: 38em) {
      [data-room='38'] {
        --_place: absolute;
        --_ink: var(--_on-tone);
        --_sample: none;
        --_wrap: nowrap;
      }
    }
    @container bar (min-width: 50em) {
      [data-room='50'] {
        --_place: absolute;
        --_ink: var(--_on-tone);
        --_sample: none;
        --_wrap: nowrap;
      }
    }
  }
  /* Black in several depths, because ink has no tones. */
  @media print {
    .stack rect {
      fill: #000;
      fill-opacity: var(--_ink-depth, 0.75);
    }
    .stack line {
      stroke: #000;
    }
    .stack :is(.lack, .pale) {
      --_ink-depth: 0.1;
    }
    .stack .surplus {
      --_ink-depth: 0.4;
    }
  }
  @media (forced-colors: active) {
    .stack rect {
      fill: Canvas;
      fill-opacity: 1;
    }
    .stack line {
      stroke: CanvasText;
    }
    .stack .lack line {
      stroke: Highlight;
    }
    .stack .surplus rect {
      fill: CanvasText;
    }
  }
`;
