import type { Span } from '../../text/span';

/** A person or a place by its name, with what stands before it: "đồng chí Nguyễn Văn An", "xã Hòa An". */
export interface NameClaim {
  readonly kind: 'name';
  readonly of: 'person' | 'place';
  /** The name alone. */
  readonly span: Span;
  /** What kind of place it is, folded: "xã", "thành phố"; empty for a person. */
  readonly type: string;
  /** Its syllables, folded, with tone marks where the lexicon has them: "hoà" as "hòa". */
  readonly syllables: readonly string[];
}
