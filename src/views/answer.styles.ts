import {css} from 'lit';

/** The answer, the line that sticks in its place, and the figures under it. */
export const answerStyles = css`
  .answer,
  .figures,
  .sticky {
    font-variant-numeric: tabular-nums;
  }
  /* A section's answer beside its title has the width of its text. */
  .body > .answer {
    container: answer / inline-size;
  }
  .net-label,
  .difference,
  .rate,
  .warning {
    font-size: 0.875em;
  }
  .net-label > .term,
  .difference,
  .rate > .term,
  .figures dt {
    color: var(--_muted);
  }
  .warning {
    color: var(--_loss);
  }
  /* Whoever comes to what stands above the answer sees the answer as well. */
  .switches input,
  .net-label > .term {
    scroll-margin-block-end: 10em;
  }
  .net {
    font-weight: 600;
  }
  output {
    display: block;
    font-size: min(2.75em, 15cqi);
    font-weight: 650;
    line-height: 1.15;
    letter-spacing: -0.02em;
    overflow-wrap: anywhere;
  }
  output.long {
    font-size: min(2em, 10cqi);
  }
  output.very-long {
    font-size: min(1.5em, 7cqi);
  }
  /* Of a sentence only its figures are marked, though all of it opens the explanation. */
  :is(.answer, .figures) > p > .term {
    text-decoration: none;
  }
  :is(.answer, .figures) > p b {
    white-space: normal;
  }
  :is(.answer, .figures) > p > .term b {
    text-decoration: underline dotted 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  .answer > p {
    margin-block-start: 0.5em;
  }
  .answer > .net,
  .answer > .difference {
    margin-block-start: 0;
  }
  .answer > figure {
    margin-block: 0.75em 0.25em;
  }
  .figures > p {
    margin-block-start: 0.5em;
  }
  .figures dl {
    padding-block: 0;
  }
  .figures dl > div {
    border: 0;
    padding-block: 0.15em;
  }
  .figures > dl:first-child {
    padding-block-start: 0;
  }
  @container kz (min-width: 35em) {
    .figures > dl:first-child {
      padding-block-start: 0.5em;
    }
    .body > .figures {
      padding-block-start: 0;
    }
  }
  /* The line takes no place: what it stands on scrolls behind it. */
  .sticky {
    position: sticky;
    inset-block-start: calc(var(--kz-sticky-top, 0px) + var(--_viewport-top, 0px));
    z-index: 1;
    block-size: 0;
  }
  /* With a margin it ends its way above the end of the element, and leaves the text below that alone. */
  @media screen {
    .sticky:not([hidden]) {
      margin-block-end: 2.5em;
    }
    .sticky:not([hidden]) + * {
      margin-block-start: -2.5em;
    }
  }
  .kz > .sticky + * {
    border-block-start: 0;
  }
  .sticky > p {
    position: absolute;
    inset-inline: 0;
    padding: 0.4em var(--_space);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    background: var(--_surface);
    border-block-end: 1px solid var(--_border);
    box-shadow: 0 2px 6px #0002;
  }
  .sticky span {
    font-size: 0.8125em;
  }
`;
