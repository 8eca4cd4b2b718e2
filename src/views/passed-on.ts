import {leadsSomewhere} from '../exchange/address.js';
import type {Context} from '../ui/context.js';
import {resultSentence} from '../ui/result-sentence.js';

/** The link that restores the numbers; empty where the page offers none. */
export function linkOf({model, actions}: Context): string {
  if (!model.options.share) return '';
  const address = actions.shareURL();
  return leadsSomewhere(address) ? address : '';
}

/** The result as a reader passes it on: the sentence, and the link behind it. */
export const sentenceWithLink = (context: Context): string =>
  [resultSentence(context), linkOf(context)].filter(Boolean).join(' ');
