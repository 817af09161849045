import { foldPhrase } from '../../../reading/fold';
import type { Qualifier } from '../../claim';
import { readQualifier } from '../../qualifier';

/** The verb of a tie: a share cannot exceed its whole, an attainment can. */
export type ShareWording = 'share' | 'attainment' | 'bracket';

/** How the words between a count and a percentage tie the two. */
export interface Tie {
  readonly wording: ShareWording;
  readonly relation: 'ratio' | 'excess';
  /** The qualifier directly before the percentage: "chiếm gần 40%". */
  readonly qualifier: Qualifier;
  /** The folded words between the count and the connector: what is counted and what was done. */
  readonly middle: string;
}

/** Words between the count and the percentage may be this long; longer ones speak of something else. */
const LONGEST_TIE = 110;

/**
 * Reads the words between a count and the percentage behind it: " người, chiếm " → share, " container (" → bracket.
 * Null where no connector stands directly before the percentage, or where the words between speak of another quantity.
 */
export function readTie(gap: string): Tie | null {
  return gap.length > 2 * LONGEST_TIE ? null : readFoldedTie(foldPhrase(gap));
}

/** The same of words that are folded, one space apart. */
export function readFoldedTie(text: string): Tie | null {
  if (text.length > LONGEST_TIE || HARD_STOP.test(text)) return null;
  const { qualifier, start } = readQualifier(text, text.length);
  const found = CONNECTOR.exec(text.slice(0, start));
  if (found === null) return null;
  const { bracket = '', verb = '', punctuation = '' } = found.groups ?? {};
  if (!CONNECTS.test(verb) && bracket === '' && !punctuation.includes('=')) return null;
  const middle = text.slice(0, found.index);
  if (OTHER_SUBJECT.test(middle) || AIMED_AT.test(middle)) return null;
  return {
    wording: wordingOf(verb),
    relation: verb.includes('vượt') ? 'excess' : 'ratio',
    qualifier,
    middle,
  };
}

/** The end of a sentence or of a table cell, a line of a list: nothing is tied across it. */
const HARD_STOP = /[.!?;|\t]/u;

/**
 * The connector at the end of the gap: ", chiếm tỷ lệ ", " (đạt ", " (", " bằng ", ", tương đương ", ", hoàn thành vượt ".
 */
const CONNECTOR =
  /(?<bracket>[([]?)\s*(?<verb>(?:(?:với|và|đã|đều|hoàn thành|chiếm|đạt|bằng|vượt|tương đương|tương ứng|tức|tỷ lệ|tỉ lệ|tỷ trọng|là|được|mức)(?:\s+|(?=[:=]|$)))*)(?<punctuation>[:=]?\s*)$/u;

/** The verbs that tie by themselves; "với", "là", "được" only go along with them. */
const CONNECTS = /chiếm|đạt|bằng|vượt|tức|tương đương|tương ứng|tỷ lệ|tỉ lệ|tỷ trọng|hoàn thành/u;

function wordingOf(verb: string): ShareWording {
  if (verb.includes('chiếm')) return 'share';
  return CONNECTS.test(verb) ? 'attainment' : 'bracket';
}

/** Words in the middle that change the subject: the percentage then measures something else. */
const OTHER_SUBJECT =
  /(?:^|[\s,(])(?:tăng|giảm|còn|riêng|mỗi|từng|trong khi|so với|cùng kỳ|bình quân|trung bình|tổng|trong đó|tốc độ|lãi suất|công suất|năng suất|tỷ lệ|tỉ lệ|tỷ trọng|lộ trình|mức độ|ngưỡng|điểm số)(?=[\s,)]|$)/u;

/** ", phấn đấu đạt 95%", "(chỉ tiêu là đạt 95%)", ", đến cuối năm đạt 95%", " cần đạt 95%": an aim, not what was counted. */
const AIMED_AT =
  /(?:^|[\s,(])(?:phấn đấu|dự kiến|quyết tâm|ước)(?=[\s,)]|$)|[,(]\s*(?:mục tiêu|chỉ tiêu|kế hoạch|yêu cầu|(?:đến|tới|hết|cuối)\s(?:\p{L}+\s){0,2}(?:năm|kỳ))(?=\s|$)|\s(?:sẽ|cần|phải|để|nhằm)\s*$/u;
