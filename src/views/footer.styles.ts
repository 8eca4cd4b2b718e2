import {css} from 'lit';

export const footerStyles = css`
  footer {
    padding: var(--_space);
    font-size: 0.875em;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  footer button {
    color: var(--_accent);
    text-decoration: underline;
  }
`;
