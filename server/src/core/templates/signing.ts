import { capitalize } from '../text/capitalize';
import type { IssuerForm } from './issuers';

/** Who decides and signs for a body, in the capitals of the form. */
export interface Signers {
  /** The post at the head: "CHỦ TỊCH", "GIÁM ĐỐC". */
  readonly head: string;
  /** The head with the body: "GIÁM ĐỐC SỞ NỘI VỤ". */
  readonly headOfIssuer: string;
  /** The same in the letters of a sentence: "Giám đốc Sở Nội vụ". */
  readonly headInText: string;
  /** Who decides where the body does so as a whole, if it can: "ỦY BAN NHÂN DÂN XÃ HÒA AN", else its head. */
  readonly decider: string;
  /** The lines above a signature by order of the head; where the body has no office, those above its own. */
  readonly byOrder: string;
}

/** The signers of a body with this form and name: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7.b and Phụ lục III, Mẫu 1.2. */
export function readSigners(form: IssuerForm, issuer: string): Signers {
  const name = issuer.toUpperCase();
  const head = form.signing.split('\n').at(-1) ?? form.signing;
  const headOfIssuer = form.kind === 'unknown' ? head : joinNames(head, name);
  return {
    head,
    headOfIssuer,
    headInText: writeInText(headOfIssuer, issuer),
    decider: COLLECTIVE.test(form.signing) ? name : headOfIssuer,
    byOrder: form.hasOffice ? `TL. ${head}\nCHÁNH VĂN PHÒNG` : form.signing,
  };
}

/** "GIÁM ĐỐC SỞ NỘI VỤ" of "Sở Nội vụ" → "Giám đốc Sở Nội vụ". */
function writeInText(headOfIssuer: string, issuer: string): string {
  const isNamed = headOfIssuer.endsWith(issuer.toUpperCase());
  const post = isNamed ? headOfIssuer.slice(0, headOfIssuer.length - issuer.length) : headOfIssuer;
  return `${capitalize(post.toLowerCase())}${isNamed ? issuer : ''}`;
}

/** "TM. ỦY BAN NHÂN DÂN": the body decides as a whole. */
const COLLECTIVE = /^T[./]?M[. ]/u;

/** "TRƯỞNG PHÒNG" and "PHÒNG KINH TẾ" → "TRƯỞNG PHÒNG KINH TẾ"; but a bureau keeps both words: "CỤC TRƯỞNG CỤC THỐNG KÊ". */
function joinNames(head: string, name: string): string {
  const words = head.split(' ');
  const shared = words.findIndex((_, at) => `${name} `.startsWith(`${words.slice(at).join(' ')} `));
  return shared < 0 ? `${head} ${name}` : [...words.slice(0, shared), name].join(' ');
}
