import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from './context.js';
import {ARTICLE_TITLE} from '../element/options.js';

/** The cited article under its title; our own is in English, whatever the calculator speaks. */
export const articleLink = ({options: {articleTitle, articleUrl}}: Pick<Context, 'options'>): TemplateResult =>
  html`<a href=${articleUrl} lang=${articleTitle === ARTICLE_TITLE ? 'en' : nothing}>${articleTitle}</a>`;
