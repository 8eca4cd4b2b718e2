import type {SectionContext} from '../../ui/context.js';
import type {texts} from './texts.js';

/** The context of the fleet, with its texts. */
export type FleetContext = SectionContext<typeof texts.en>;
