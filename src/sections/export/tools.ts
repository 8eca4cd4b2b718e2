import {html, type TemplateResult} from 'lit';
import {csvFile} from '../../exchange/csv.js';
import type {SectionContext} from '../../ui/context.js';
import {download} from '../../ui/download.js';
import {printAlone} from '../../ui/print.js';
import {exportTable} from './table.js';
import {separatorChoice} from './separator.js';
import type {texts} from './texts.js';

/** Prints the calculator that contains the pressed button. */
function printCalculator({currentTarget}: Event): void {
  printAlone(((currentTarget as Element).getRootNode() as ShadowRoot).host);
}

/** The buttons to print and to download, and what separates the columns of a downloaded table. */
export const tools = (context: SectionContext<typeof texts.en>): TemplateResult =>
  html`<button type="button" @click=${printCalculator}>${context.own('print')}</button>
    <button
      type="button"
      @click=${() => {
        download('kz-mining-calculator.csv', csvFile(exportTable(context)));
      }}
    >
      ${context.own('save')}
    </button>
    ${separatorChoice(context)}`;
