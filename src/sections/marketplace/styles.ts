import {css} from 'lit';

/** The buttons of the plan. One that leads nowhere stays in reach, so that the keyboard does not lose its place. */
export const styles = css`
  .switches > * {
    font-size: 0.875em;
  }
  .switches button {
    color: var(--_accent);
    text-decoration: underline;
  }
  .switches [aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }
`;
