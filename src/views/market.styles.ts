import {css} from 'lit';

/** The line on the market feed among the first inputs. */
export const marketStyles = css`
  .market-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    justify-content: space-between;
    font-size: 0.875em;
    color: var(--_muted);
  }
  /* The longest text that is usual lies unseen in the place of the one that is shown, so that nothing moves. */
  .market-line > p {
    flex: 1 1 10em;
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .market-line > p > span,
  .market-line > p::after {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .market-line > p::after {
    content: attr(data-longest);
    visibility: hidden;
  }
  .market-line .on-paper {
    display: none;
  }
  .market-line > .link {
    flex: none;
    min-block-size: 44px;
  }
  .market-line > .link[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration-line: none;
    cursor: default;
  }
  @media print {
    .market-line > p::after,
    .market-line .on-screen {
      display: none;
    }
    .market-line .on-paper {
      display: inline;
    }
  }
`;
