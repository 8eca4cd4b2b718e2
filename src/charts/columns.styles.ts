import {css} from 'lit';

/** Columns above and below zero. Their frame and axes are those of all plots, which `styles.ts` has. */
export const columnStyles = css`
  /* The middle of the first and the last column are the ends of the cursor's track. */
  .columns input {
    padding-inline: calc(100% / 48);
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
