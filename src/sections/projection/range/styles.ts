import {css} from 'lit';

/** Styles of the range of futures. */
export const futuresStyles = css`
  .futures {
    margin-block: 16px;
    padding-block: 12px 4px;
    border-block: 1px solid var(--_border);
  }
  .futures > [role='heading'] {
    font-weight: 600;
  }
  .futures > .share {
    padding-block: 4px;
    font-weight: 600;
  }
  .futures .switches {
    justify-content: start;
    gap: 4px 16px;
  }
`;
