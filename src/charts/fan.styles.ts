import {css} from 'lit';

/** Styles of the range behind a line. Its band, the line in the middle and a thin line are told apart by their dashes. */
export const fanStyles = css`
  .plot.tall {
    grid-template-rows: 15em;
  }
  .in-room {
    display: inline-grid;
  }
  .in-room > span,
  .in-room::after {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .in-room::after {
    content: attr(data-room);
    visibility: hidden;
  }
  .plot svg.fan {
    overflow: hidden;
  }
  path.range {
    fill: color-mix(in srgb, var(--_accent) 15%, transparent);
    stroke-width: 0;
  }
  path.rim {
    stroke: var(--_accent);
    stroke-width: 1;
    stroke-dasharray: 1 3;
    stroke-linecap: butt;
  }
  path.median {
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-dasharray: 9 4 1 4;
    stroke-linecap: butt;
  }
  path.thin {
    stroke-width: 1;
  }
`;
