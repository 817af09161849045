import { LEXICON } from '../../reading/lexicon';
import { isLetter, skipSpaces, skipSpacesBack } from '../../text/boundary';
import type { FigureClaim, NumberClaim } from '../claim';
import { readQualifier } from '../qualifier';
import { readUnit } from '../quantity';
import { splitList } from '../sum/list-items';
import type { EnumerationClaim } from './enumeration';
import { splitAtBlanks } from '../../text/blanks';
import { textBefore } from '../../text/span';

/** What drafts announce by its number and then write out, at the start of the folded words behind the number. */
const LISTED_NOUNS = new RegExp(String.raw`^(?:${LEXICON.entriesOf('listed').join('|')})(?!\p{L})`, 'u');

/** These are also what somebody does: "Chánh án Tòa án nhân dân khu vực 3 yêu cầu: …" counts nothing. */
const ALSO_VERBS = /^(?:yêu cầu|đề xuất|kiến nghị)(?!\p{L})/u;

/** The end of a text that names a place or an area by the number behind it: "khu vực ", "phường ". */
const NAMED_BY_NUMBER = new RegExp(
  String.raw`(?<!\p{L})(?:${[...LEXICON.entriesOf('series'), ...LEXICON.entriesOf('place')].join('|')})\s$`,
  'u',
);

/** A text to read in two forms of one length: composed as it is written, and folded. */
export interface CountedText {
  readonly text: string;
  readonly folded: string;
  readonly figures: readonly FigureClaim[];
}

/** From the count to its colon; longer words announce something else. */
const LONGEST_OPENING = 90;
/** Larger counts announce no list that a draft writes out. */
const MOST_ITEMS = 40n;

/**
 * Reads the counts that announce a list: "10 chỉ tiêu trọng tâm:", "gồm 4 huyện: Hòa An, …", "3 nhiệm vụ, gồm: (1) …; (2) …". Only
 * counts of what is commonly listed (nhiệm vụ, chỉ tiêu, huyện, …), and only where nothing but their name stands before the
 * colon. In order of the text. Linear.
 */
export function readEnumerations(source: CountedText): readonly EnumerationClaim[] {
  const { folded, figures } = source;
  if (!folded.includes(':')) return [];
  return figures.flatMap((figure, index) => {
    if (figure.kind !== 'number' || !mayAnnounce(figure, folded)) return [];
    const count = announcedCount(folded, figure);
    if (count === null) return [];
    const opening = folded.slice(count.span.end, count.span.end + LONGEST_OPENING);
    const colon = OPENING.exec(opening)?.[0].length;
    if (colon === undefined) return [];
    const claim = enumerationAt(source, { count, index, colon: count.span.end + colon });
    return claim === null ? [] : [claim];
  });
}

/** " chỉ tiêu trọng tâm:", " nhiệm vụ sau đây, gồm:", " huyện, cụ thể là:". */
const OPENING =
  /^\s(?!(?:trong đó))[\p{L}\s/-]{2,70}?(?:,?\s(?:gồm|bao gồm|là|cụ thể|cụ thể là|đó là|sau|như sau|sau đây))?\s?:/u;
/** Words that open examples, or another list than the one that is counted. */
const OTHER_LIST =
  /(?<!\p{L})(?:trong đó|như:|điển hình|tiêu biểu|ví dụ|theo|thì|khi|với|và|hoặc|của|do|về|tại|để)(?!\p{L})/u;

/** What most numbers fail: a small count without separators, with a letter behind it. */
function mayAnnounce({ notation, span }: NumberClaim, text: string): boolean {
  return notation === 'plain' && span.end - span.start <= 2 && isLetter(text.charCodeAt(span.end + 1));
}

/** A whole count of things that are commonly listed, exact and not a part of something: "10 chỉ tiêu". */
function announcedCount(text: string, number: NumberClaim): NumberClaim | null {
  const { value, span, notation, problem } = number;
  if (problem !== 'none' || notation !== 'plain' || value.scale > 0) return null;
  if (value.units < 2n || value.units > MOST_ITEMS) return null;
  const noun = text.slice(skipSpaces(text, span.end), span.end + LONGEST_NOUN);
  if (!LISTED_NOUNS.test(noun) || readQualifier(text, span.start).qualifier !== 'exact') return null;
  const before = textBefore(text, span.start, LONGEST_LEAD);
  if (PART_OF.test(before) || (ALSO_VERBS.test(noun) && NAMED_BY_NUMBER.test(before))) return null;
  return OTHER_LISTED.test(textBefore(text, span.start, LONGEST_SENTENCE)) ? null : number;
}

/** The noun behind a count, and what makes it a part before it. */
const LONGEST_NOUN = 24;
const LONGEST_LEAD = 16;
/** The words of a sentence before a count that are looked at. */
const LONGEST_SENTENCE = 160;
/** "các dự án dưới đây, trừ dự án có 02 bước:" lists projects; "3 Bộ và 02 cơ quan ngang Bộ:" lists both. */
const OTHER_LISTED =
  /(?:(?:sau|dưới) đây,|như sau,|,\s(?:trừ|ngoại trừ)\s)[^.;]*$|\d(?:\s\p{L}+){1,5}\s(?:và|cùng)\s$/u;

/** "một trong 4 ", "các khoản 1, 2 và 3 ", "2-3 ". */
const PART_OF = /(?:trong|trong số|[\d,–-]\s?|\d\svà|đến|hoặc|tháng|năm|quý|ngày)\s?$/u;

interface Opening {
  readonly count: NumberClaim;
  /** Where the count stands among the figures. */
  readonly index: number;
  /** Behind the colon. */
  readonly colon: number;
}

function enumerationAt(source: CountedText, { count, index, colon }: Opening): EnumerationClaim | null {
  const { folded, text } = source;
  const words = folded.slice(count.span.end, colon);
  if (OTHER_LIST.test(words)) return null;
  const unit = readUnit(folded, count.span.end);
  const base = {
    kind: 'enumeration',
    span: { start: count.span.start, end: colon },
    count,
    unit: folded.slice(unit.start, unit.end),
  } as const;
  const start = skipSpaces(folded, colon);
  if (start === folded.length)
    return { ...base, place: 'below', items: null, list: { start: colon, end: colon } };
  const marks = countMarks(folded, start);
  if (marks !== null)
    return {
      ...base,
      place: 'numbered',
      items: { least: marks.count, most: marks.count },
      list: { start, end: marks.end },
    };
  const names = countNames({ ...source, text }, start, index);
  return names && { ...base, place: 'names', items: names.items, list: { start, end: names.end } };
}

/** Items of a list within a paragraph are shorter. */
const LONGEST_ITEM = 2000;

/**
 * "(1) …; (2) …; (3) …": how many marks follow each other from the first; null where the list opens with none. Where another list opens
 * with its own first mark, as the next paragraph of a cell may, this one is over.
 */
function countMarks(text: string, start: number): { readonly count: number; readonly end: number } | null {
  const first = /^(\(?)1\)\s/u.exec(text.slice(start, start + 4));
  if (first === null) return null;
  const bracket = first[1] ?? '';
  let count = 1;
  let end = start + 3;
  for (;;) {
    const mark = `${bracket}${count + 1})`;
    const item = text.slice(end, end + LONGEST_ITEM);
    const next = item.indexOf(mark);
    if (next === -1 || isLetter(text.charCodeAt(end + next - 1))) break;
    if (opensAnother(item.slice(0, next), `${bracket}1)`)) break;
    count += 1;
    end += next + mark.length;
  }
  return count < 2 ? null : { count, end: text.length };
}

/** "(1)" where a list may begin: behind a blank. */
function opensAnother(item: string, first: string): boolean {
  return item.includes(` ${first} `);
}

const LONGEST_NAME_WORDS = 6;

/** Names behind the colon up to the end of the sentence. Null where an item is no plain name: then nothing can be counted. */
function countNames(
  { text, folded, figures }: CountedText,
  start: number,
  index: number,
): { readonly items: { readonly least: number; readonly most: number }; readonly end: number } | null {
  const { items, isEnded } = splitList(folded, start, { figures, at: index + 1 });
  const last = items.at(-1);
  if (!isEnded || last === undefined || items.length < 2) return null;
  const isPlain = items.every(({ span, figures: inside }) => {
    const name = text.slice(skipSpaces(text, span.start), skipSpacesBack(text, span.end));
    return inside.length === 0 && NAME.test(name) && splitAtBlanks(name).length <= LONGEST_NAME_WORDS;
  });
  if (!isPlain || text.charAt(last.span.end) !== '.') return null;
  const ands = items.filter(({ mark }) => mark === 'and').length;
  return { items: { least: items.length - ands, most: items.length }, end: last.span.end };
}

/** A name: it begins with a capital and has neither brackets nor further marks. */
const NAME = /^\p{Lu}[\p{L}\s.-]*$/u;
