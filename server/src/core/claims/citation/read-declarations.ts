import { spanFrom } from '../../text/span';
import type { CitedText } from './cited-text';
import type { DeclarationClaim } from './short-form';

/** "sau đây gọi tắt là", "dưới đây gọi chung là", "(viết tắt là"; a bare "gọi là" names no document. */
const DECLARES =
  /(?:(?:sau|dưới)\s{1,2}đây\s{1,3}(?:được\s{1,3})?|(?<=\(\s{0,2}))(?:gọi|viết)\s{1,3}(?:(?:tắt|chung|ngắn\s{1,2}gọn)\s{1,3})?là\s{0,3}:?\s{0,3}(?<quote>["“])?(?=[\p{L}\d])/gu;

/** Reads the short names that a text gives, in order. */
export function readDeclarations({ text, folded }: CitedText): readonly DeclarationClaim[] {
  const claims: DeclarationClaim[] = [];
  let end = 0;
  for (const match of folded.matchAll(DECLARES)) {
    if (match.index < end) continue;
    const from = match.index + match[0].length;
    const quote = match.groups?.['quote'];
    const isBracketed = text.charAt(match.index - 1) === '(';
    const near = text.slice(from, from + LONGEST_NAME);
    const close = near.search(quote === undefined ? endOfName(isBracketed) : /["”]/u);
    const said = near.slice(0, Math.max(0, close)).trimEnd();
    if (said === '') continue;
    const name = { span: spanFrom(from, from + said.length), text: said };
    end = quote === undefined ? name.span.end : from + close + 1;
    claims.push({ kind: 'declaration', span: spanFrom(match.index, end), name });
  }
  return claims;
}

const LONGEST_NAME = 200;

/** What a name without quotation marks ends at: in brackets at these, else at the first mark. */
function endOfName(isBracketed: boolean): RegExp {
  return isBracketed ? /[);]/u : /[.,;:)\r\n\t|]|$/u;
}
