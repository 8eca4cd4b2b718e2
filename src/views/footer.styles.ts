import {css} from 'lit';

export const footerStyles = css`
  footer {
    padding: var(--_space);
    font-size: 0.875em;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  footer > * + *,
  .uncounted > p + p {
    margin-block-start: 0.4em;
  }
  .link,
  footer .switches button {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  footer .switches {
    justify-content: start;
    gap: 0.25em 1.25em;
  }
`;
