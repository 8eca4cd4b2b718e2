import {css} from 'lit';

/** Forced colors remove backgrounds and shadows, so borders and text show what these would. */
export const forcedColors = css`
  @media (forced-colors: active) {
    .segments input:checked + span {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    rect {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }
    rect.net {
      fill: CanvasText;
    }
    rect.mark {
      fill: Highlight;
    }
    [aria-invalid='true'] {
      text-decoration: underline wavy;
    }
  }
`;

/** Print: values without controls, black on white, each figure with its origin. */
export const print = css`
  @media print {
    .kz[data-theme] {
      color-scheme: light;
      max-inline-size: none;
      font-size: 11px;
      border: 0;
      --_space: 8px;
      --_border: #999;
      --_accent: #000;
      --_gain: #000;
      --_loss: #000;
    }
    .kz,
    .kz * {
      color: #000 !important;
      background: none !important;
      text-decoration: none !important;
    }
    .kz :is(input, select) {
      font-size: 1em;
    }
    .switches,
    .notice,
    .field:has(:disabled),
    details:not([open], .more) {
      display: none;
    }
    .more::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    summary {
      break-after: avoid;
      list-style: none;
    }
    .field {
      grid-template-columns: 1fr 13em;
      padding-block: 1px;
    }
    button,
    .box,
    select {
      min-block-size: 0;
      padding-block: 0;
      border: 0;
      appearance: none;
    }
    select {
      text-align-last: end;
    }
    .kz dl,
    .kz dl > div {
      padding-block: 1px;
    }
    .kz :is(p, th, td) {
      padding-block: 2px;
    }
    .field,
    .results,
    .plot,
    tr {
      break-inside: avoid;
    }
    a::after {
      content: ' ' attr(href);
    }
  }
`;
