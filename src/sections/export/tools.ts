import {html, type TemplateResult} from 'lit';
import type {SectionContext} from '../../ui/context.js';
import {download} from '../../ui/download.js';
import {printAlone} from './print.js';
import {exportTable} from './table.js';
import type {texts} from './texts.js';

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
    <button type="button" @click=${printAlone}>${context.own('print')}</button>`;
