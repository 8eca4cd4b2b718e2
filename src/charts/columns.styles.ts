import {css} from 'lit';

/** Columns above and below zero. Their frame and axes are those of all plots, which `styles.ts` has. */
export const columnStyles = css`
  /* The label takes the pointer, because the track of the slider has no places of the width of a column. */
  .columns label {
    grid-area: 1 / 2;
    touch-action: pan-y;
  }
  .columns input {
    pointer-events: none;
  }
  path.solid {
    fill: var(--_gain);
    stroke-width: 0;
  }
  path.hatched {
    fill: color-mix(in srgb, var(--_loss) 10%, transparent);
  }
  path:is(.hatched, .hatching) {
    stroke: var(--_loss);
    stroke-width: 1;
  }
  path.behind {
    stroke: var(--_muted);
    stroke-width: 1.5;
    opacity: 0.6;
  }
  /* A line in the colour of the columns would be lost in front of them. */
  :is(.columns, .columns ~ .legend) path.goal {
    stroke: currentcolor;
  }
  .columns path.cursor {
    stroke-width: 1.5;
  }
  @media print {
    path.solid {
      fill: #000;
    }
    path.hatched {
      fill: none;
    }
  }
  @media (forced-colors: active) {
    path.solid {
      fill: CanvasText;
    }
    path.hatched {
      fill: Canvas;
    }
  }
`;
