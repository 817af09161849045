/** A sentence in another dress: how it stands in the file, and how a marked text of it would read there. */
export interface Dress {
  readonly name: string;
  /** Puts the sentence into the dress. */
  readonly wear: (sentence: string) => string;
  /** What a text marked in the sentence reads like in the dress. */
  readonly marked: (text: string) => string;
}

const asIs = (text: string): string => text;

/** What every rule must survive: the same sentence as it turns up in real files. */
export const DRESSES: readonly Dress[] = [
  { name: 'alone', wear: asIs, marked: asIs },
  {
    name: 'decomposed letters (NFD)',
    wear: text => text.normalize('NFD'),
    marked: text => text.normalize('NFD'),
  },
  { name: 'CRLF around it', wear: text => `Mở đầu.\r\n\r\n${text}\r\n\r\nKết thúc.\r\n`, marked: asIs },
  {
    name: 'no-break spaces',
    wear: text => text.replaceAll(' ', '\u00a0'),
    marked: text => text.replaceAll(' ', '\u00a0'),
  },
  { name: 'hard-wrapped at every second blank', wear: text => wrap(text, '\n'), marked: asIs },
  { name: 'hard-wrapped with CRLF', wear: text => wrap(text, '\r\n'), marked: asIs },
  { name: 'a table cell', wear: text => `| 1 | ${text} | Ghi chú |`, marked: asIs },
  { name: 'a tab-separated cell', wear: text => `1\t${text}\tGhi chú`, marked: asIs },
  { name: 'quotation marks', wear: text => `Báo cáo nêu: “${text}” (trang đầu).`, marked: asIs },
  { name: 'a list item', wear: text => `Kết quả:\n- ${text}\n- Không có vướng mắc.`, marked: asIs },
  { name: 'a heading', wear: text => `## ${text}`, marked: asIs },
  { name: 'bold marks', wear: text => `**${text}**`, marked: asIs },
];

/** The same for a draft of several paragraphs or a table. */
export const DRAFT_DRESSES: readonly Dress[] = [
  { name: 'as it is', wear: asIs, marked: asIs },
  {
    name: 'decomposed letters (NFD)',
    wear: text => text.normalize('NFD'),
    marked: text => text.normalize('NFD'),
  },
  { name: 'CRLF', wear: text => text.replaceAll('\n', '\r\n'), marked: asIs },
  {
    name: 'CRLF, behind another paragraph',
    wear: text => `Mở đầu.\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`,
    marked: asIs,
  },
];

/**
 * Breaks lines in front of words that begin small, every second one, so that the lines plainly go on. Marked texts with a
 * blank inside would be torn; the samples have none.
 */
function wrap(text: string, lineEnd: string): string {
  let seen = 0;
  return text.replace(/ (?=\p{Ll})/gu, blank => ((seen += 1) % 2 === 0 ? lineEnd : blank));
}
