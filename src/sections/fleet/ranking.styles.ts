import {css} from 'lit';

/** The lists of the ranking stand side by side where both have room, each under its label. */
export const rankingListStyles = css`
  .ranking-lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    column-gap: calc(2 * var(--_space));
  }
  .ranking-lists > .field > * {
    flex: 1 1 100%;
  }
  @media print {
    .ranking-lists select {
      text-align-last: start;
    }
  }
`;
