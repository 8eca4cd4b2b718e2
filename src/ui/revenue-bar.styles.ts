import {css} from 'lit';

/** The revenue bar, and the legends of this bar and of the charts. */
export const revenueBarStyles = css`
  .bar {
    inline-size: 100%;
    block-size: 18px;
    margin-block: 4px;
  }
  .legend,
  .legend li {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  .legend {
    flex-wrap: wrap;
    gap: 2px 14px;
    justify-content: start;
    list-style: none;
  }
  .electricity {
    opacity: 0.75;
  }
  .levy {
    opacity: 0.25;
  }
  .compliance {
    opacity: 0.45;
  }
  .aifcFee {
    opacity: 0.2;
  }
  .fixed {
    opacity: 0.6;
  }
  .tax {
    opacity: 0.3;
  }
  rect.net {
    fill: var(--_gain);
  }
  .mark {
    fill: var(--_loss);
  }
  .lacking {
    color: var(--_loss);
  }
`;
