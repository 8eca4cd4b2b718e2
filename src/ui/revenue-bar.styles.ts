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
    --_lines: var(--_pattern-lines);
  }
  .levy {
    --_tone: var(--_levy);
  }
  .stack .levy line {
    stroke-dasharray: 0.12em 0.24em;
    transform: none;
  }
  .compliance {
    --_tone: var(--_compliance);
  }
  .aifcFee {
    --_tone: var(--_aifc-fee);
  }
  .stack .aifcFee line {
    stroke-width: 0.25em;
    stroke-dasharray: 0 0.5em;
    stroke-linecap: round;
    transform: none;
  }
  .fixed {
    --_tone: var(--_fixed);
  }
  .stack .fixed line {
    transform: skewX(45deg);
  }
  .tax {
    --_tone: var(--_tax);
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
