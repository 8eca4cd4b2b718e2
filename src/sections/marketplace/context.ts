import type {SectionContext} from '../../ui/context.js';
import type {texts} from './texts.js';

/** The context of the marketplace's views. */
export type MarketplaceContext = SectionContext<typeof texts.en>;
