import {css} from 'lit';

/** Styles that all sections share. */
export const sectionStyles = css`
  .section > summary {
    padding: var(--_space);
  }
  summary [role='heading'] {
    display: inline;
  }
  .section > :not(summary) {
    padding: 0 var(--_space) var(--_space);
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
