import {html, type TemplateResult} from 'lit';
import type {Inputs} from '../../core/parameters.js';
import type {SectionContext} from '../../ui/context.js';
import {deriveLegalBurden} from '../../ui/explain/derivations.js';
import {explainedRow} from '../../ui/figure-row.js';
import {burdenText} from './answer.js';
import type {texts} from './texts.js';

type BreakdownContext = SectionContext<typeof texts.en>;

/** What the article names as the costs of compliance and tax, as shares of the earnings. */
const ARTICLE_BURDEN = [0.1, 0.15] as const;

/** Whether compliance at 10 % of the revenue and tax at 15 % of the profit are all that staying legal costs. */
const followsArticle = ({complianceRate, complianceFixed, taxRate, miningLevy, aifcFee}: Inputs): boolean =>
  complianceRate === 10 && taxRate === 15 && complianceFixed === 0 && miningLevy === 0 && aifcFee === 0;

/** Where the article's bases of compliance and tax give its 10–15 %, the sentence that says so; else nothing. */
export function baseSentence({model: {inputs, result}, own}: BreakdownContext): string {
  const {legalBurden} = result;
  const [low, high] = ARTICLE_BURDEN;
  const isTrue = followsArticle(inputs) && legalBurden !== null && legalBurden >= low && legalBurden <= high;
  return isTrue ? own('base') : '';
}

/** What staying legal costs, beside what the article says of it. */
export function legalBurden(context: BreakdownContext): TemplateResult | string {
  const {model, own} = context;
  const burden = model.result.legalBurden;
  if (burden === null) return '';
  const [low, high] = ARTICLE_BURDEN;
  // Compared as shown, so that a shown 15.0 % is never called more than 15 %.
  const shown = Math.round(1000 * burden) / 1000;
  const compared = own(shown < low ? 'below' : shown > high ? 'above' : 'within');
  return html`<dl>
      ${explainedRow(context, own('burden'), burdenText(context, burden), {
        id: 'legal-burden-term',
        definition: own('burdenIs'),
        derivation: () => deriveLegalBurden(context),
      })}
    </dl>
    <p>${compared}</p>`;
}
