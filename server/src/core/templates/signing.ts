import type { IssuerName } from './issuer-name';
import type { IssuerForm } from './issuers';
import { postInText } from './posts';

/** Who decides and signs for a body, in the capitals of the form. */
export interface Signers {
  /** The lines above a signature: with "TM." where the body acts as a whole, its post alone where the head does. */
  readonly signing: string;
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
export function readSigners(form: IssuerForm, { body, isHead }: IssuerName): Signers {
  const head = form.signing.split('\n').at(-1) ?? form.signing;
  const signing = isHead ? head : form.signing;
  // A standing body has no head of its own: it is that of the whole.
  const headed = body.replace(STANDING, '');
  const headOfIssuer = form.kind === 'unknown' ? head : joinNames(head, headed.toUpperCase());
  return {
    signing,
    head,
    headOfIssuer,
    headInText: writeInText(head, headOfIssuer, headed),
    decider: COLLECTIVE.test(signing) ? body.toUpperCase() : headOfIssuer,
    byOrder: form.hasOffice ? `TL. ${head}\nCHÁNH VĂN PHÒNG` : signing,
  };
}

const STANDING = /^(?:Ban )?[Tt]hường trực (?=Hội đồng|Ủy ban)/u;

/** "GIÁM ĐỐC SỞ NỘI VỤ" of "Sở Nội vụ" → "Giám đốc Sở Nội vụ"; "TRƯỞNG PHÒNG KINH TẾ" → "Trưởng phòng Kinh tế". */
function writeInText(head: string, headOfIssuer: string, body: string): string {
  if (!headOfIssuer.endsWith(body.toUpperCase())) return postInText(headOfIssuer);
  const post = headOfIssuer.slice(0, headOfIssuer.length - body.length).trim();
  const name = head === 'TRƯỞNG PHÒNG' ? body.replace(/^Phòng /u, 'phòng ') : body;
  return `${postInText(post)} ${name}`;
}

/** "TM. ỦY BAN NHÂN DÂN": the body decides as a whole. */
const COLLECTIVE = /^T[./]?M[. ]/u;

/** "TRƯỞNG PHÒNG" and "PHÒNG KINH TẾ" → "TRƯỞNG PHÒNG KINH TẾ"; but a bureau keeps both words: "CỤC TRƯỞNG CỤC THỐNG KÊ". */
function joinNames(head: string, name: string): string {
  const words = head.split(' ');
  const shared = words.findIndex((_, at) => `${name} `.startsWith(`${words.slice(at).join(' ')} `));
  return shared < 0 ? `${head} ${name}` : [...words.slice(0, shared), name].join(' ');
}
