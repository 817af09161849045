import type { Block } from '../block/block';
import { remembering } from '../block/remembering';
import type { PlacedBlock } from '../block/placed-block';
import type { Localized } from '../text/localized';
import type { ClassReading } from './document-class';

/**
 * What kind of text a document is, beside its class: `gazette` is the print of a gazette (Công báo), which leaves out recipients and
 * numbers its pages; `consolidated` a text with its amendments worked in (văn bản hợp nhất, Pháp điển); `extract` one of which parts are left
 * out; `form` one to be filled in (biểu mẫu); `news` an article; `whole` all others. The rules of form are for whole texts alone.
 */
export const TEXT_KINDS = ['whole', 'gazette', 'consolidated', 'extract', 'form', 'news'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** How the kinds are called. */
export const TEXT_KIND_NAMES: Readonly<Record<TextKind, Localized>> = {
  whole: { vi: 'dự thảo toàn văn', en: 'whole draft' },
  gazette: { vi: 'bản in Công báo', en: 'print of a gazette' },
  consolidated: { vi: 'văn bản hợp nhất', en: 'consolidated text' },
  extract: { vi: 'bản trích', en: 'extract' },
  form: { vi: 'biểu mẫu', en: 'form' },
  news: { vi: 'tin bài', en: 'news' },
};

/** What the kind of a document is told by. */
interface KindSource {
  readonly blocks: readonly PlacedBlock[];
  readonly outline: { readonly classReading: ClassReading };
  blocksWhere(holds: (block: Block) => boolean, shouldStop: () => boolean): readonly PlacedBlock[] | null;
}

/** How many blocks from the top tell of a print. A page of a gazette may be that of another text before. */
const TOP = 40;
/** And of a form or an article. */
const HEAD = 12;

const GAZETTE = /^[\s\d|]{0,8}CÔNG BÁO(?:\s?\/\s?Số|\s*$)|^\(?\s?(?:Xem tiếp|Tiếp theo) Công báo/u;
/** At the top: the title, or the line that leads in the amendments. */
const CONSOLIDATED =
  /(?:^|\|)\s{0,8}VĂN BẢN HỢP NHẤT(?!\p{L})|được sửa đổi, bổ sung (?:một số điều )?(?:bởi|theo)\s?:$/u;
/** "Điều 41.7.TT.1.9. …": an article of the codification (Pháp điển), which leaves out what was repealed. */
const CODIFIED = /^Điều \d{1,2}\.\d{1,2}\.[\p{Lu}]{1,4}\.\d/u;
/** Anywhere: its own symbol, and the words above the signature. */
const CERTIFIED = /(?:^|\|)\s{0,8}(?:Số\s?:?\s?[\d….]{0,8}\/VBHN-|XÁC THỰC VĂN BẢN HỢP NHẤT(?!\p{L}))/u;
/** A note that names the amendment: "[3] Khoản này được bổ sung theo quy định tại khoản 2 Điều 1 …". */
const AMENDED =
  /^.{0,6}\s?\p{Lu}\p{Ll}{1,5}(?:\s\p{Ll}{1,5})? này (?:đã )?được (?:sửa đổi|bổ sung|bãi bỏ|thay thế)[^.]{0,80} (?:theo|tại|bởi) /u;
const FORM = /^[\s|*(]{0,8}(?:Mẫu|MẪU|Biểu mẫu|BIỂU MẪU)\s(?:(?:số|biểu|SỐ|BIỂU)\s)?:?\s?[\p{Lu}-]{0,6}\d/u;
/** Dots to write on; those behind which the number of a page stands lead to it. */
const BLANKS = /(?:\.{6}|…{2}|_{4})(?!.*[.…_\s]\d{1,3}$)/u;
const NEWS =
  /(?:^|[\s(])Ảnh(?:\s(?:minh (?:họa|hoạ)|tư liệu))?(?:\s?:\s?\p{Lu}|\.)|\(TTXVN\)|^\(?[\p{L}\d.]{2,30}(?:\.vn|TTXVN|VOV|VTV)\)?\s?[-–]\s|^Theo (?:TTXVN|VOV|VTV|Reuters|AFP|báo)(?!\p{L})/u;

/** Tells the kind of a text by what stands in it. An edit asks only the blocks that it changes. */
export const readTextKind = remembering((document: KindSource): TextKind => {
  const { blocks, outline } = document;
  const top = blocks.slice(0, TOP);
  if (shows(top, GAZETTE) || shows(blocks.slice(-1), GAZETTE)) return 'gazette';
  if (shows(top, CONSOLIDATED) || shows(top, CODIFIED) || isCertified(document)) return 'consolidated';
  const head = top.slice(0, HEAD);
  if (shows(head, FORM) || isToFillIn(top)) return 'form';
  if (outline.classReading.documentClass === 'none' && shows(head, NEWS)) return 'news';
  return count(document, isElision) > 0 ? 'extract' : 'whole';
});

/** One note may be quoted. */
function isCertified(document: KindSource): boolean {
  return count(document, isCertificate) > 0 || count(document, isAmendmentNote) > 1;
}

function count(document: KindSource, holds: (block: Block) => boolean): number {
  return document.blocksWhere(holds, () => false)?.length ?? 0;
}

function isCertificate({ text }: Block): boolean {
  const mayBe = text.includes('VBHN') || text.includes('HỢP NHẤT');
  return mayBe && CERTIFIED.test(text.slice(0, LONGEST_SIGN));
}

function isAmendmentNote({ text }: Block): boolean {
  return text.slice(0, NOTE_OPENING).includes(' này ') && AMENDED.test(text.slice(0, LONGEST_SIGN));
}

/** As far as "[12] Khoản này " reaches. */
const NOTE_OPENING = 40;

function shows(blocks: readonly PlacedBlock[], sign: RegExp): boolean {
  return blocks.some(({ block }) => sign.test(block.text.slice(0, LONGEST_SIGN)));
}

/** In a line of a megabyte nobody looks for a sign further on. */
const LONGEST_SIGN = 400;

/** True where a third of the lines at the top, and not just a few, are to be filled in. */
function isToFillIn(top: readonly PlacedBlock[]): boolean {
  const blanks = top.filter(({ block }) => BLANKS.test(block.text.slice(0, LONGEST_SIGN))).length;
  return blanks >= 5 && 3 * blanks >= top.length;
}

/** A row of many dots is there to be written on. */
function isElision({ opening, text }: Block): boolean {
  return opening.heading?.kind === 'elision' && !/[.…]{9}/u.test(text.slice(0, LONGEST_SIGN));
}
