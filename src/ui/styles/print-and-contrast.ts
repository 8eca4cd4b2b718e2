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
    .rail :is(.tick, text) {
      fill: CanvasText;
    }
    .sticky > p {
      border: 1px solid CanvasText;
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
      --_space: 6px;
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
    .kz :is(.box, .chip, .field) > :is(input, select) {
      min-block-size: 0;
      font-size: 1em;
      border: 0;
    }
    .switches,
    .notice,
    .reset-notice,
    .picture-panel,
    .sticky,
    .slider,
    .step,
    .link,
    details:not([open], .more) {
      display: none;
    }
    .more::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    .body > .more {
      grid-column: 1 / 3;
    }
    .body > .figures {
      grid-row: 2;
    }
    summary {
      break-after: avoid;
      list-style: none;
    }
    .field > .box {
      flex: 1 1 14em;
    }
    /* What is chosen is not cut: where it does not fit beside its name, it stands below. */
    .field > select {
      flex: 1 0 auto;
      inline-size: auto;
      field-sizing: content;
      max-inline-size: 100%;
    }
    .field {
      padding-block: 1px;
    }
    .kz .more > summary,
    button,
    summary,
    .box,
    .chip,
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
      padding-block: 1px;
    }
    .kz :is(.answer, .figures) > p,
    .kz footer > * {
      margin-block-start: 2px;
    }
    .field,
    .answer,
    .chip,
    .plot,
    tr {
      break-inside: avoid;
    }
    a::after {
      content: ' ' attr(href);
    }
  }
`;
