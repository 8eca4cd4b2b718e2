import {css} from 'lit';

/** Forced colors drop backgrounds and shadows: borders and text carry the meaning. */
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

/** On paper: values without controls, black on white. */
export const print = css`
  @media print {
    .kz {
      color-scheme: light;
    }
    .switches,
    button[part],
    .more:not([open]) {
      display: none;
    }
    .box,
    select {
      border: 0;
      appearance: none;
    }
  }
`;
