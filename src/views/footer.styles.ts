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
  .picture-panel canvas {
    display: block;
    inline-size: 100%;
    margin-block: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .picture-panel canvas.tall {
    inline-size: min(100%, 26em);
  }
  footer .switches {
    justify-content: start;
    gap: 0.25em 1.25em;
  }
  .separator {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
  }
  .separator select {
    flex: 0 1 auto;
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 2em;
  }
  .by-hand {
    flex: 1 1 100%;
    min-inline-size: 0;
    padding: 0.5em;
    font-size: max(16px, 1em);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    resize: vertical;
  }
`;
