import {html, type TemplateResult} from 'lit';
import type {Context} from '../../ui/context.js';
import {download} from '../../ui/download.js';
import type {ExportText} from './en.js';
import {printAlone} from './print.js';
import {tableOf} from './table.js';

/** The buttons that take the numbers off the page. */
export const tools = (context: Context<ExportText>): TemplateResult =>
  html`<button type="button" @click=${() => download('kz-mining-calculator.csv', tableOf(context))}>
      ${context.t('exportSave')}
    </button>
    <button type="button" @click=${printAlone}>${context.t('exportPrint')}</button>`;
