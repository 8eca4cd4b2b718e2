import {css} from 'lit';

/** The start of a look back and its months. */
export const historyStyles = css`
  .history-answer b {
    white-space: normal;
  }
  .history-farm {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px calc(2 * var(--_space));
    align-items: center;
    padding-block: 4px;
  }
  @container kz (min-width: 35em) {
    .history-farm {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .history-farm ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  @media print {
    .history-farm {
      display: block;
    }
  }
  .history-starts {
    justify-content: start;
    gap: 4px 16px;
  }
  .section .history-starts [aria-pressed='true'] {
    font-weight: 600;
    color: inherit;
    text-decoration: none;
  }
  .history-chart {
    margin-block-start: 12px;
  }
  /* What the cursor reads takes as many lines at one month as at another, so that nothing below it moves. */
  @container kz (max-width: 35em) {
    .history-chart .plot + p {
      min-block-size: 2lh;
    }
  }
  @container kz (max-width: 24em) {
    .history-chart .plot + p {
      min-block-size: 4lh;
    }
  }
  .history-months th {
    white-space: nowrap;
  }
`;
