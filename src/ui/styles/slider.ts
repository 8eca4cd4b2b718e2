import {css} from 'lit';

/** Sliders: a native range over a drawn rail with a tick at the break-even. */
export const sliderStyles = css`
  .slider {
    position: relative;
    flex: 1 1 100%;
    block-size: 3.5em;
    direction: ltr;
    --_thumb: 1.375em;
  }
  .slider input {
    position: absolute;
    inset: 0 0 auto;
    inline-size: 100%;
    block-size: 2.75em;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
    font-size: 1em;
  }
  .slider ::-webkit-slider-thumb {
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    appearance: none;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    box-shadow: 0 1px 3px #0003;
  }
  .slider ::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    box-shadow: 0 1px 3px #0003;
  }
  .slider input:focus-visible {
    outline-offset: -2px;
  }
  /* The middle of the thumb runs from half its width to half its width before the end. */
  .rail {
    position: absolute;
    inset: 1.25em calc(var(--_thumb) / 2) auto;
    inline-size: calc(100% - var(--_thumb));
    block-size: 0.25em;
    overflow: visible;
  }
  .rail .gains {
    fill: color-mix(in oklab, var(--_gain) 55%, var(--_border));
  }
  .rail .neutral {
    fill: var(--_border);
  }
  .rail .loses {
    fill: color-mix(in oklab, var(--_loss) 45%, var(--_border));
  }
  /* The tick is longer than the thumb is high, so that it is seen beside and behind the thumb. */
  .rail .tick {
    y: -0.75em;
    width: 2px;
    height: 1.75em;
    transform: translateX(-1px);
  }
  .rail text {
    font-size: 0.75em;
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
`;
