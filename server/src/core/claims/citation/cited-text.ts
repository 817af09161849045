import type { Tokens } from '../../reading/tokens';
import type { FigureClaim } from '../claim';
import type { DateClaim } from '../date/date';
import type { CitationClaim } from './citation';

/** A text with what was read from it before short forms and provisions are: all in the same offsets. */
export interface CitedText {
  /** In NFC, with its capitals. */
  readonly text: string;
  /** Folded: as long as `text`, unit by unit. */
  readonly folded: string;
  readonly tokens: Tokens;
  readonly figures: readonly FigureClaim[];
  readonly dates: readonly DateClaim[];
  readonly citations: readonly CitationClaim[];
}
