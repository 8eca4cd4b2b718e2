import {css} from 'lit';

/** The line of assumptions: each a chip that is edited in its place. */
export const assumptionsStyles = css`
  .assumptions > p {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .assumptions [role='heading'] {
    font-weight: 400;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
    margin-block-start: 0.4em;
  }
  .chips > p,
  .chips > .explanation {
    flex: 1 1 100%;
  }
  .chip {
    display: inline-flex;
    gap: 0 0.4em;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: 36px;
    padding-inline: 0.75em;
    border: 1px solid var(--_border);
    border-radius: 18px;
    font-size: 0.9375em;
  }
  .chip:focus-within {
    border-color: var(--_accent);
  }
  .chip:has([aria-invalid='true']) {
    border-color: var(--_loss);
  }
  .chip :is(input, select) {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-block-end: 1px dashed var(--_edge);
    border-radius: 0;
    background: none;
    font-weight: 600;
    text-align: end;
    inline-size: auto;
    max-inline-size: 100%;
  }
  .chip :is(input, select) {
    field-sizing: content;
  }
  .chip input {
    flex: none;
  }
  @container kz (max-width: 15em) {
    .chip {
      flex-wrap: wrap;
    }
    .chip input {
      font-size: max(16px, min(1em, 8cqi));
    }
  }
  .chip .term {
    flex: 0 1 auto;
  }
  .chip .unit {
    flex: none;
    padding: 0;
    min-inline-size: 0;
    margin-inline-start: -0.2em;
    font-size: 1em;
    color: inherit;
  }
  .chip .origin {
    font-size: 0.8125em;
    color: var(--_muted);
  }
`;
