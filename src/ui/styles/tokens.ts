import {css} from 'lit';

/**
 * The reset against a page's styles, and the palette. A page's `*` rules override `:host`, so inherited properties are
 * reset on a wrapper that the page's rules do not reach. A page sets the look through the `--kz-*` properties.
 */
export const tokens = css`
  :host {
    display: block;
    contain: layout style;
  }
  :host([hidden]) {
    display: none;
  }
  .kz {
    all: initial;
    display: block;
    /* In Firefox, a page that forbids selecting would forbid it here too. */
    -webkit-user-select: text;
    user-select: text;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    container: kz / inline-size;
    contain-intrinsic-inline-size: 280px;
    max-inline-size: var(--kz-max-width, 60em);
    margin: auto;
    overflow-wrap: break-word;
    font-family: var(--kz-font, inherit);
    line-height: 1.45;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    --_text: var(--kz-text, light-dark(#1b2024, #e8ebee));
    --_surface: var(--kz-surface, light-dark(#fff, #15191d));
    --_border: var(--kz-border, light-dark(#d5dade, #363e46));
    --_sunk: color-mix(in srgb, var(--_text) 4%, var(--_surface));
    --_edge: light-dark(#7f8a94, #737f8a);
    --_muted: var(--kz-muted, light-dark(#59636d, #a3aeb8));
    --_accent: var(--kz-accent, light-dark(#0a5a9c, #7dbbf2));
    --_gain: var(--kz-gain, light-dark(#0b6b40, #5fd097));
    --_loss: var(--kz-loss, light-dark(#b3261e, #ff8f85));
    --_lack: color-mix(in srgb, var(--_loss) 14%, var(--_surface));
    --_slate: light-dark(#3d4852, #9aa8b4);
    --_on-tone: light-dark(#fff, #10151a);
    --_levy: light-dark(#6f6657, #b5a88f);
    --_compliance: light-dark(#8794a0, #66737e);
    --_aifc-fee: light-dark(#5f7fa8, #7c9cc4);
    --_fixed: light-dark(#a08c78, #8b7a68);
    --_tax: light-dark(#c3a24a, #d8b860);
    --_pattern-lines: light-dark(#fffa, #0008);
    --_radius: var(--kz-radius, 8px);
    --_space: var(--kz-space, 16px);
  }
  .kz[data-theme='light'] {
    color-scheme: light;
  }
  .kz[data-theme='dark'] {
    color-scheme: dark;
  }
`;
