/**
 * Where a figure comes from: the published article, a dated legal source, market figures of a date, a rig maker's
 * nameplate, a number chosen to make a worked example, or zero because the article is silent.
 */
export type Source = 'article' | 'law' | 'snapshot' | 'nameplate' | 'illustration' | 'unstated';
