import type {ProjectionContext} from './context.js';

/** The horizon in words: in years where they are whole and more than one. */
export function horizonText({model, wording, own}: ProjectionContext): string {
  const {horizon} = model.inputs;
  const years = horizon / 12;
  const [unit, count] =
    years > 1 && Number.isInteger(years) ? (['years', years] as const) : (['months', horizon] as const);
  return own.plural(unit, count, wording.format.number(count));
}
