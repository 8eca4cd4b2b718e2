import {css} from 'lit';

/** Badges, names that open an explanation, and explanations. */
export const explainStyles = css`
  .badge {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .badge,
  .term {
    text-decoration: underline dotted;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .term {
    text-decoration-color: var(--_edge);
  }
  .badge[data-source='reader'] {
    font-weight: 600;
  }
  span.badge {
    text-decoration: none;
  }
  /* An explanation stands behind its button, over the whole width, and looks like a note at the margin. */
  .explanation {
    grid-column: 1 / -1;
    gap: 4px;
    margin-block: 4px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_border);
    font-size: 0.875em;
    font-weight: 400;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  figure .explanation,
  .net-label .explanation,
  .rate .explanation,
  .uncounted .explanation,
  table .explanation,
  .formulas .explanation {
    font-size: 1em;
  }
  .derivation {
    font-variant-numeric: tabular-nums;
  }
  .explained {
    grid-column: 1 / -1;
  }
`;
