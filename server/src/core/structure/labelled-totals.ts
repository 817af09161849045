import type { PlacedClaims } from '../block/claim-places';
import { remembering } from '../block/remembering';
import { writeShort } from '../claims/date/write-date';
import type { LabelledClaim } from '../claims/labelled/labelled';
import { foldPhrase } from '../reading/fold';
import { shiftSpan, type Span } from '../text/span';
import type { Outline } from './outline';

/** A total of some day with its place in the document. */
export interface LabelledTotal {
  readonly claim: LabelledClaim;
  /** The number. */
  readonly span: Span;
  /**
   * Equal topics mean one figure: one name, one day, one body. Blanks in it tell it from the symbol of a document. Not longer than
   * `LONGEST_TOPIC`.
   */
  readonly topic: string;
}

/** In UTF-16 units; what is longer is cut. */
export const LONGEST_TOPIC = 240;

/** The totals of a document that have a name and a day of reckoning, in the order of the text. */
export function collectTotals(
  document: PlacedClaims & { readonly outline: Pick<Outline, 'parts'> },
): readonly LabelledTotal[] {
  return document.blocksWith('labelled').flatMap(({ block, start }) =>
    block.labelled.map(claim => ({
      claim,
      span: shiftSpan(claim.number.span, start),
      topic: topicOf(claim, isNamed(claim.subject) ? '' : issuerOf(document.outline)),
    })),
  );
}

function topicOf({ name, subject, day }: LabelledClaim, issuer: string): string {
  return `${writeShort(day)} | ${name} | ${subject} | ${issuer}`.slice(0, LONGEST_TOPIC);
}

/**
 * "toàn tỉnh", "xã hòa an": whose total it is, is clear by itself, since the drafts of a folder are of one province. "toàn xã" and
 * a total that is nobody's are those of the body that issues the document.
 */
function isNamed(subject: string): boolean {
  return NAMED.test(subject);
}

const NAMED =
  /(?<!\p{L})(?:(?:tỉnh|cả nước|toàn quốc)(?!\p{L})|(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|thôn|ấp|sở|trường|công ty) \p{L})/u;

/** Folded; empty where no letterhead tells. */
export const issuerOf = remembering(({ parts }: Pick<Outline, 'parts'>): string => {
  const lines = parts.flatMap(part => (part.kind === 'issuer' ? [part.text] : []));
  return foldPhrase(lines.join(' '));
});
