import type {CSSResult} from 'lit';
import {revenueBarStyles} from '../ui/revenue-bar.styles.js';
import {sectionStyles} from '../ui/section.styles.js';
import {base} from '../ui/styles/base.js';
import {controls} from '../ui/styles/controls.js';
import {forcedColors, print} from '../ui/styles/print-and-contrast.js';
import {tokens} from '../ui/styles/tokens.js';
import {tableStyles} from '../ui/table.styles.js';
import {assumptionsStyles} from './assumptions.styles.js';
import {calculatorStyles} from './calculator.styles.js';
import {footerStyles} from './footer.styles.js';
import {resultsStyles} from './results.styles.js';

/** The style sheets of the calculator, in cascade order. An open section adds its own after them. */
export const styles: CSSResult[] = [
  tokens,
  base,
  controls,
  revenueBarStyles,
  tableStyles,
  sectionStyles,
  calculatorStyles,
  resultsStyles,
  assumptionsStyles,
  footerStyles,
  forcedColors,
  print,
];
