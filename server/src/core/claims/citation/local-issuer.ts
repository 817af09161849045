import { foldPhrase } from '../../reading/fold';
import { standardTones } from '../../reading/lexicon/spelling';
import { bodyOfCode } from './find-issuer';

/** True for the code of a body that every province, district or commune has: its symbols repeat from place to place. */
export function isLocalCode(code: string): boolean {
  return LOCAL.test(code);
}

/** Codes that every province, district or commune has. */
const LOCAL = /(?:UBND|HĐND|HU|QU|ThU|ĐU|CB)$/u;

/** One spelling for the names of a body: "chủ tịch ủy ban nhân dân tỉnh" and "ubnd tỉnh" are one. Folded. */
export function shortIssuer(name: string): string {
  return name
    .replace(/^chủ tịch /u, '')
    .replace(/^[uủ][yỷ] ban nhân dân/u, 'ubnd')
    .replace(/^hội đồng nhân dân/u, 'hđnd');
}

/** The province of "Tỉnh ủy Bình Minh", folded; null where none is named. */
export function provinceOf({ issuerName }: { readonly issuerName: string | null }): string | null {
  if (issuerName === null) return null;
  return /(?:tỉnh|thành) [uủ][yỷ] (?<place>.+)$/u.exec(issuerName)?.groups?.['place'] ?? null;
}

/**
 * Whether two names may be one issuer of symbols with a code. Bodies of the centre have one symbol whoever of them is named; elsewhere one name must
 * begin with the other: "đảng ủy xã" and "Ban Thường vụ Đảng ủy xã Hòa An", not "Đảng ủy xã Bình An".
 */
export function mayBeOneIssuer(code: string, first: string, second: string): boolean {
  return isCentralCode(code) || beginsWithOther(plainIssuer(first), plainIssuer(second));
}

/** Whether one of two plain names begins with the other; an empty one says nothing. */
export function beginsWithOther(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** True for the code of a body that there is once. */
export function isCentralCode(code: string): boolean {
  const body = bodyOfCode('state', code) ?? bodyOfCode('party', code);
  return body !== undefined && !LOCAL.test(code) && !/(?:local|committee|cell)$/u.test(body.group);
}

/** A name folded, in one spelling and without who acts for the body: "Ban Thường vụ Đảng uỷ xã" → "đảng ủy xã". */
export function plainIssuer(name: string): string {
  return shortIssuer(standardTones(foldPhrase(name)).trim().replace(ACTING, ''));
}

const ACTING =
  /^(?:ban thường vụ|ban chấp hành(?! trung ương)|thường trực|văn phòng|giám đốc|chủ tịch|bí thư|trưởng ban) /u;
