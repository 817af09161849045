import { endOfWord } from '../../text/boundary';
import { LEXICON } from '../../reading/lexicon';
import { standardSpelling } from '../../reading/lexicon/spelling';

/** True where a name begins with a magnitude or a measure that is rounded when written: "tỷ đồng", "ha"; not "giờ". */
export function isMeasured(unit: string): boolean {
  const measure = measureOf(unit);
  return measure !== '' && !RECKONED.test(measure);
}

/** True where a name begins with any measure, times and points too. */
export function hasMeasure(unit: string): boolean {
  return measureOf(unit) !== '';
}

/** Times and points are told in whole units, as they are reckoned. */
const RECKONED = /^(?:giờ|phút|giây|ngày|tháng|năm|tuổi|điểm|lần)$/u;

/** What a name says first: "hộ" of "hộ nghèo", "thị trấn". */
export function kindOf(unit: string): string {
  return COMPOUND.exec(unit)?.[0] ?? headOf(unit);
}

function headOf(unit: string): string {
  return unit.split(' ', 1)[0] ?? '';
}

/** Names whose first syllable alone says nothing: "thị xã" and "thị trấn" are not of one kind. */
const COMPOUND =
  /^(?:thị (?:xã|trấn)|đơn vị|tổ chức|cơ (?:sở|quan)|công (?:trình|chức|nhân|dân|ty)|bị (?:can|cáo)|văn (?:bản|phòng))(?!\p{L})/u;

function measureOf(unit: string): string {
  // Most names begin with no measure, and the pattern is dear.
  if (!FIRST_WORDS.has(unit.slice(0, endOfWord(unit, 0))) && !unit.startsWith('%')) return '';
  return (MEASURE.exec(unit)?.[0] ?? '').trim().split(' ').map(standardSpelling).join(' ');
}

const MAGNITUDES = LEXICON.spellingsOf('magnitude');
const MEASURES =
  'usd|đô la|đô|euro|rupee|ha|héc ta|hecta|km|m|m2|m3|mét|cm|mm|tấn|tạ|kg|lít|mw|kwh|gwh|%|giờ|phút|giây|ngày|tháng|năm|tuổi|điểm|lần|độ'.split(
    '|',
  );

/** Magnitudes and what is measured behind them, at the start of a name. */
const MEASURE = new RegExp(
  String.raw`^(?:(?:${MAGNITUDES.join('|')})(?:\s|$))*(?:(?:đồng(?!\s(?:chí|bào|đội))|${MEASURES.join('|')})(?!\p{L}))?`,
  'u',
);

const FIRST_WORDS: ReadonlySet<string> = new Set([...MAGNITUDES, 'đồng', ...MEASURES].map(headOf));
