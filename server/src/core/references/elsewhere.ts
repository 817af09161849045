import { foldPhrase } from '../reading/fold';
import type { ElsewhereSaying, OtherDrafts } from './others';
import { isLocalCode, provinceOf } from '../claims/citation/local-issuer';
import type { CitedDocument, FullMention } from './references';

/**
 * What other drafts say of a document that is cited here: their citations of the same document, and the draft that is that
 * document. Empty where there are no other drafts, or where either side leaves open which document it means.
 */
export function findElsewhere(
  document: CitedDocument,
  others: OtherDrafts | null,
): readonly ElsewhereSaying[] {
  const told = others?.find(document.symbol) ?? [];
  const key = told.length === 0 ? null : sharedKeyOf(document);
  return key === null ? [] : told.filter(other => other.key === key);
}

/**
 * What makes a document one among those of all drafts: its key, and the province where one is named. Within one text a
 * symbol of the Party committee of a province means one document; among drafts of two provinces it need not. "UBND xã" without
 * the name of the commune may be another one in every draft: such a document has no key here.
 */
export function sharedKeyOf({ key, full }: Pick<CitedDocument, 'key' | 'full'>): string | null {
  if (key === null || !full.every(namesEnough)) return null;
  const province = full.map(({ claim }) => provinceOf(claim)).find(name => name !== null);
  return province === undefined ? key : withProvince(key, province);
}

/** False for a body that every commune has, where it is not said which. */
export function namesEnough({ claim }: Pick<FullMention, 'claim'>): boolean {
  const { issuerCode, issuerName } = claim;
  return issuerName === null || !isLocalCode(issuerCode.text) || !NAMELESS_BODY.test(issuerName);
}

/** "ubnd xã", "chủ tịch ủy ban nhân dân tỉnh", "đảng ủy": the name of the place is missing. Folded. */
const NAMELESS_BODY =
  /^(?:chủ tịch |thường trực |ban thường vụ |ban chấp hành )?(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|huyện ủy|quận ủy|thị ủy|thành ủy|đảng ủy|đảng bộ|chi bộ)?(?: ?(?:tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|xã|phường|cơ quan|bộ phận))?$/u;

/** The key of a document of a provincial Party committee whose province is named. */
export function withProvince(key: string, province: string): string {
  return `${key}@${province}`;
}

/** The type that a mention names, as other drafts tell it: folded. */
export function typeTold({ claim }: FullMention): string | null {
  return claim.type === null ? null : foldPhrase(claim.type.text);
}

/** How much of a title is kept of each citation, in UTF-16 units: titles of a page would fill the memory. */
export const KEPT_TITLE = 200;

/** The title that a mention gives, as other drafts tell it: folded, and not more of it than is kept of each citation. */
export function titleTold({ claim }: FullMention): string | null {
  return claim.title === null ? null : foldPhrase(claim.title.text).slice(0, KEPT_TITLE);
}
