import {css} from 'lit';

/** Fields, lists, radio groups and badges. */
export const controls = css`
  .switches,
  .segments,
  .box {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  .switches {
    flex-wrap: wrap;
  }
  .segments,
  .error,
  .reading,
  .explanation {
    font-size: 0.875em;
  }
  /* An iPhone zooms in on a field with smaller text. */
  input,
  select {
    font-size: max(16px, 1em);
  }
  .unit,
  .badge {
    font-size: 0.75em;
  }
  .unit,
  .badge,
  .reading {
    color: var(--_muted);
  }
  .segments {
    gap: 0;
  }
  .segments,
  .box,
  select {
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
    overflow: clip;
  }
  .segments label {
    position: relative;
  }
  .segments input {
    position: absolute;
    inset: 0;
    opacity: 0;
  }
  .segments span {
    display: block;
    padding: 4px 12px;
  }
  .segments input:checked + span {
    color: var(--_surface);
    background: var(--_accent);
  }
  .segments input:focus-visible + span {
    outline: 2px solid;
    outline-offset: -4px;
  }
  .field {
    display: grid;
    grid-template-columns: 1fr minmax(5em, min(57%, 14em));
    column-gap: 12px;
    align-items: center;
    padding-block: 6px;
  }
  .badge {
    grid-area: 2 / 1;
    place-self: start;
  }
  .badge,
  .term {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .term {
    text-decoration-color: var(--_edge);
  }
  /* An explanation stands behind its button, over the whole width, and looks like a note at the margin. */
  .explanation {
    grid-column: 1 / -1;
    gap: 4px;
    margin-block: 4px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_border);
    font-weight: 400;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  figure .explanation,
  .net-label .explanation,
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
  .badge[data-source='reader'] {
    font-weight: 600;
  }
  span.badge {
    text-decoration: none;
  }
  .box,
  select {
    grid-area: 1 / 2 / 3;
    min-inline-size: 0;
    min-block-size: 36px;
    background: var(--_surface);
  }
  /* The longest option would make the list wider than its place, and in WebKit the text that is cut off too. */
  select {
    inline-size: 100%;
    contain: paint;
    text-overflow: ellipsis;
  }
  .box {
    gap: 0;
  }
  .box input {
    inline-size: 100%;
    padding: 6px 8px;
    text-align: end;
    outline: 0;
  }
  .unit {
    padding-inline-end: 8px;
    white-space: nowrap;
  }
  .unit:empty {
    display: none;
  }
  .box:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .box:has([aria-invalid='true']) {
    border-color: var(--_loss);
    box-shadow: inset 0 0 0 1px var(--_loss);
  }
  .error,
  .reading {
    grid-column: 1 / 3;
  }
  .error {
    color: var(--_loss);
  }
  .switch {
    grid-template-columns: 1fr auto;
  }
  .switch input {
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--_accent);
  }
`;
