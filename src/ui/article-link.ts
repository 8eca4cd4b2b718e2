import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.js';
import {ARTICLE_TITLE} from './options.js';

/** A link to the cited article. The default title is marked as English, whatever the language of the other texts. */
export function articleLink({model}: Context): TemplateResult {
  const {articleTitle, articleUrl} = model.options;
  return html`<a href=${articleUrl} lang=${articleTitle === ARTICLE_TITLE ? 'en' : nothing}>${articleTitle}</a>`;
}
