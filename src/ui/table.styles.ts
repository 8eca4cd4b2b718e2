import {css} from 'lit';

export const tableStyles = css`
  /* A shadow at an edge shows that there is more to scroll to. The end of the content covers it. */
  .scroll {
    overflow-x: auto;
    /* The names that stay lie above the figures of their table, and above nothing else. */
    isolation: isolate;
    background:
      linear-gradient(90deg, var(--_surface) 50%, #0000) left / 44px 100% no-repeat local,
      linear-gradient(90deg, #0000, var(--_surface) 50%) right / 44px 100% no-repeat local,
      linear-gradient(90deg, #0003, #0000) left / 12px 100% no-repeat,
      linear-gradient(90deg, #0000, #0003) right / 12px 100% no-repeat;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  th {
    text-align: start;
  }
  thead {
    color: var(--_muted);
  }
  td,
  thead th:not(:first-child) {
    text-align: end;
  }
  td {
    white-space: nowrap;
  }
  td .badge {
    white-space: normal;
  }
  th,
  td {
    padding: 5px 0 5px 8px;
    border-block-start: 1px solid var(--_border);
  }
  /* The names stay while the figures scroll below them. */
  tr > :first-child:not(.below) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    max-inline-size: 42cqi;
    padding-inline: 0 4px;
    background: var(--_surface);
  }
  @supports (animation-timeline: scroll(inline)) {
    tr > :first-child:not(.below) {
      animation-name: scrolled;
      animation-duration: 1s;
      animation-fill-mode: both;
      animation-timeline: scroll(inline);
      animation-range: 0 1em;
    }
    @keyframes scrolled {
      to {
        box-shadow: 8px 0 6px -6px #0006;
      }
    }
  }
  td.below {
    padding-inline-start: 0;
    border-block-start: 0;
    text-align: start;
  }
  .below > * {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: calc(100cqi - 2 * var(--_space) - 2px);
  }
  figure + .scroll {
    margin-block-start: 12px;
  }
  @media print {
    tr > :first-child:not(.below) {
      position: static;
      animation: none;
    }
  }
`;
