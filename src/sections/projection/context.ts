import type {SectionContext} from '../../ui/context.js';
import type {texts} from './texts.js';

/** The context of the section. */
export type ProjectionContext = SectionContext<typeof texts.en>;
