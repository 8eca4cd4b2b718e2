import {render as renderTemplate} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import 'kz-mining-calculator/sections/projection';
import 'kz-mining-calculator/define';

/** The calculator drawn by the server. Say everything in attributes, `lang` too: they are what the browser finds again. */
export const render = () =>
  collectResult(
    renderTemplate(html`
      <kz-mining-calculator lang="ru" rigs="500" electricity-price="33 KZT" share></kz-mining-calculator>
      <p></p>
    `),
  );
