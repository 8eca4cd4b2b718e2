import {css} from 'lit';
import {barStyles} from '../charts/bars.styles.js';

/** The bars, and the tone and pattern of each part of the revenue. Patterns tell the parts apart without colour. */
export const revenueBarStyles = css`
  ${barStyles}
  [part='bar'] figcaption {
    font-size: 0.93em;
  }
  :is(.levy, .compliance, .aifcFee, .fixed) {
    --_pattern: inline;
    --_lines: light-dark(#fffa, #0008);
  }
  .levy {
    --_tone: light-dark(#6f6657, #b5a88f);
  }
  .stack .levy line {
    stroke-dasharray: 0.12em 0.24em;
    transform: none;
  }
  .compliance {
    --_tone: light-dark(#8794a0, #66737e);
  }
  .aifcFee {
    --_tone: light-dark(#5f7fa8, #7c9cc4);
  }
  .stack .aifcFee line {
    stroke-width: 0.25em;
    stroke-dasharray: 0 0.5em;
    stroke-linecap: round;
    transform: none;
  }
  .fixed {
    --_tone: light-dark(#a08c78, #8b7a68);
  }
  .stack .fixed line {
    transform: skewX(45deg);
  }
  .tax {
    --_tone: light-dark(#c3a24a, #d8b860);
  }
  .stack .net {
    --_tone: var(--_gain);
  }
  .lacking {
    padding-block: 2px;
    color: var(--_loss);
  }
  @media (forced-colors: active) {
    .stack .net rect {
      fill: CanvasText;
    }
  }
  @media print {
    .stack :is(.levy, .compliance, .aifcFee, .fixed) {
      --_ink-depth: 0.15;
    }
    .stack .tax {
      --_ink-depth: 0.4;
    }
    .stack .net {
      --_ink-depth: 0;
    }
    .stack .net rect {
      stroke: #000;
    }
  }
`;
