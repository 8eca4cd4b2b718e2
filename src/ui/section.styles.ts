import {css} from 'lit';

/** Styles that all sections share. */
export const sectionStyles = css`
  /* The answer stands at the right end of the title, and below it where both do not fit. */
  .section > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
    align-content: center;
    min-block-size: 44px;
    padding: 11px var(--_space);
    color: inherit;
    list-style: none;
  }
  .section > summary::-webkit-details-marker {
    display: none;
  }
  .section > summary > * {
    max-inline-size: 100%;
  }
  .section > summary > [role='heading'] {
    position: relative;
    flex: 1 1 7.5em;
    padding-inline-start: 1.1em;
    font-weight: inherit;
    hyphens: auto;
  }
  .section[open] > summary > [role='heading'] {
    font-weight: 600;
  }
  /* A chevron of two borders, which no screen reader reads out. */
  .section > summary > [role='heading']::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  [dir='rtl'] .section > summary > [role='heading']::before {
    transform: rotate(135deg);
  }
  .section[open] > summary > [role='heading']::before {
    transform: translate(10%, -20%) rotate(45deg);
  }
  .section > summary > .headline {
    max-inline-size: 52%;
    margin-inline-start: auto;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
    text-wrap: balance;
    unicode-bidi: isolate;
  }
  /* Where two columns would be too narrow, an answer that does not fit has a line of its own. */
  @container (max-width: 21em) {
    .section > summary > .headline {
      max-inline-size: 100%;
    }
  }
  .section > :not(summary) {
    padding: 0 var(--_space) var(--_space);
  }
  /* Where little more than a word fits on a line, a figure stands under its name. */
  @container (max-width: 15em) {
    :is(.section, .figures) dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .section p {
    padding-block: 4px;
  }
  .section details {
    padding-block-start: 8px;
  }
  .section .switches > * {
    font-size: 0.875em;
  }
  .section .switches input {
    font-size: max(16px, 1em);
  }
  .section .switches button {
    color: var(--_accent);
    text-decoration: underline;
  }
  /* A button without effect stays focusable, so that the keyboard focus is not lost. */
  .section .switches [aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
  .section * + figure {
    margin-block-start: 12px;
  }
  .formulas dd {
    font-weight: 400;
    font-size: 0.875em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
