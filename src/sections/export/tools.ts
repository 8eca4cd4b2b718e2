import {html, type TemplateResult} from 'lit';
import type {SectionContext} from '../../ui/context.js';
import {download} from '../../ui/download.js';
import {printAlone} from '../../ui/print.js';
import {exportTable} from './table.js';
import type {texts} from './texts.js';

/** Prints the calculator that contains the pressed button. */
function printCalculator({currentTarget}: Event): void {
  printAlone(((currentTarget as Element).getRootNode() as ShadowRoot).host);
}

/** The buttons to download and to print. */
export const tools = (context: SectionContext<typeof texts.en>): TemplateResult =>
  html`<button
      type="button"
      @click=${() => {
        download('kz-mining-calculator.csv', exportTable(context));
      }}
    >
      ${context.own('save')}
    </button>
    <button type="button" @click=${printCalculator}>${context.own('print')}</button>`;
