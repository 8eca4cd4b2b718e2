import {css} from 'lit';

export const resultsStyles = css`
  .results {
    background: color-mix(in srgb, currentcolor 4%, transparent);
    font-variant-numeric: tabular-nums;
  }
  .results > p {
    padding-block: 4px;
  }
  .net-label,
  .uncounted,
  .warning {
    font-size: 0.875em;
  }
  .net-label > .term,
  .uncounted > .term {
    color: var(--_muted);
  }
  .warning {
    color: var(--_loss);
  }
  .net {
    font-weight: 600;
  }
  output {
    display: block;
    font-size: 2.5em;
    line-height: 1.15;
    overflow-wrap: anywhere;
  }
  .long {
    font-size: 1.7em;
  }
`;
