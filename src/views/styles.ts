import {type CSSResult, unsafeCSS} from 'lit';
import {revenueBarStyles} from '../ui/revenue-bar.styles.js';
import {sectionStyles} from '../ui/section.styles.js';
import {base} from '../ui/styles/base.js';
import {controls} from '../ui/styles/controls.js';
import {explainStyles} from '../ui/styles/explain.js';
import {forcedColors, print} from '../ui/styles/print-and-contrast.js';
import {sliderStyles} from '../ui/styles/slider.js';
import {tokens} from '../ui/styles/tokens.js';
import {tableStyles} from '../ui/table.styles.js';
import {answerStyles} from './answer.styles.js';
import {assumptionsStyles} from './assumptions.styles.js';
import {calculatorStyles} from './calculator.styles.js';
import {fleetFieldStyles} from './fleet-field.styles.js';
import {footerStyles} from './footer.styles.js';
import {marketStyles} from './market.styles.js';

/** The styles of the calculator, in cascade order. */
const parts: readonly CSSResult[] = [
  tokens,
  base,
  controls,
  sliderStyles,
  explainStyles,
  revenueBarStyles,
  tableStyles,
  sectionStyles,
  calculatorStyles,
  fleetFieldStyles,
  answerStyles,
  assumptionsStyles,
  footerStyles,
  marketStyles,
  forcedColors,
  print,
];

/** One sheet, because a browser takes one sooner than many. An open section adds its own after it. */
export const styles: CSSResult[] = [unsafeCSS(parts.map(({cssText}) => cssText).join('\n'))];
