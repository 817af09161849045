import type { SignatureLine } from '../../structure/outline';

/** Ways of signing: for a collective, for the head, by order, by authorisation. */
export type SigningWay = 'TM' | 'KT' | 'TL' | 'TUQ';

/** Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.7.b. */
export const STATE_PREFIX: Readonly<Record<SigningWay, string>> = {
  TM: 'TM.',
  KT: 'KT.',
  TL: 'TL.',
  TUQ: 'TUQ.',
};

/** Hướng dẫn số 05-HD/VPTW: there is no TUQ; who is authorised signs by order. */
export const PARTY_PREFIX: Readonly<Record<SigningWay, string>> = {
  TM: 'T/M',
  KT: 'K/T',
  TL: 'T/L',
  TUQ: 'T/L',
};

export type AuthorityLine = Extract<SignatureLine, { readonly kind: 'authority' }>;

/** The way that a prefix means, however it is marked: "TM.", "T/M", "T.M", "TM/"; null for others ("Q."). */
export function signingWayOf({ prefix }: AuthorityLine): SigningWay | null {
  const letters = prefix.toUpperCase().replace(/[^\p{L}]/gu, '');
  return letters === 'TM' || letters === 'KT' || letters === 'TL' || letters === 'TUQ' ? letters : null;
}

/** True for a prefix between whose letters a slash stands: "T/M". */
export function isPartyPrefix({ prefix }: AuthorityLine): boolean {
  return /^\p{Lu}\s?\/\s?\p{Lu}/u.test(prefix);
}
