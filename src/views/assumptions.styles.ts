import {css} from 'lit';

export const assumptionsStyles = css`
  .assumptions {
    padding: var(--_space);
  }
  .assumptions > a {
    font-size: 0.875em;
  }
  .lead {
    display: flex;
    grid-column: 1 / 3;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  .lead b {
    color: var(--_accent);
    text-decoration: underline;
  }
`;
