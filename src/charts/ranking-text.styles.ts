import {css} from 'lit';

/** The words of a ranking: its caption, and in each row the name, the note and the mark. */
export const rankingTextStyles = css`
  .ranking figcaption {
    color: inherit;
  }
  .ranking figcaption > span {
    display: block;
    color: var(--_muted);
    line-height: 1.35;
    text-wrap: pretty;
  }
  .ranking figcaption > .rank-finding {
    margin-block-end: 4px;
    max-inline-size: 38em;
    font-weight: 600;
    text-wrap: balance;
    font-size: 1.22em;
    color: inherit;
  }
  .ranking > .rank-foot {
    padding-block: 8px 0;
    color: var(--_muted);
  }
  /* Words stand before the line, on their own ground. */
  .rank-text,
  .ranks > p > span,
  .rank-omitted > span {
    position: relative;
    grid-row: 1;
    grid-column: 1 / -1;
    justify-self: start;
  }
  .rank-text {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.8em;
    justify-content: space-between;
    inline-size: 100%;
    line-height: 1.3;
  }
  .rank-text > *,
  .ranks > p > span,
  .rank-omitted > span {
    background: var(--_row, var(--_surface));
  }
  .rank-text > * {
    position: relative;
  }
  .ranks .unseen {
    inset-inline-end: 0;
  }
  .ranks > p > span {
    padding-inline-end: 0.5em;
    font-weight: 600;
  }
  .rank-note,
  .rank-name > small,
  .rank-omitted > span {
    color: var(--_muted);
  }
  .rank-note,
  .rank-name > small {
    font-size: 0.92em;
  }
  .rank-name > small {
    white-space: nowrap;
  }
  .rank-note {
    margin-inline-start: auto;
    text-align: end;
  }
  [data-short] .rank-note {
    color: var(--_loss);
  }
  .ranks [data-mark] {
    background: var(--_row);
    box-shadow:
      -5px 0 var(--_row),
      5px 0 var(--_row),
      -9px 0 var(--_accent);
    --_row: color-mix(in srgb, var(--_accent) 11%, var(--_surface));
  }
  [data-mark] .rank-name {
    font-weight: 600;
  }
  .rank-mark {
    display: inline-block;
    margin-inline-start: 0.2em;
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: 99px;
    color: var(--_accent);
    font-size: 0.85em;
    line-height: 1.35;
  }
`;
