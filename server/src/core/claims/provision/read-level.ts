import { spelledWords } from '../../reading/lexicon';
import { isDigit, isLetter } from '../../text/boundary';
import { spanFrom } from '../../text/span';
import type { CitationPart } from '../citation/citation';
import type { ProvisionLevel, ProvisionUnit } from './provision';
import type { ProvisionSource } from './source';
import { tokenAt, type Token } from './tokens';
import { isLabel, readUnit, type UnitWord } from './units';

/** Labels of one level, and whether the last two are the ends of a range. */
interface Labels {
  readonly labels: readonly CitationPart[];
  readonly isRange: boolean;
  readonly end: number;
}

/** Reads a level whose unit word was found: "điểm a, b và c", "Điều 5 đến Điều 9", "khoản này". Null for "Điều kiện". */
export function readLevel(source: ProvisionSource, word: UnitWord): ProvisionLevel | null {
  const { unit, start } = word;
  const part = partOf(source, word);
  const first = skipNumberWord(source, word, tokenAt(source, word.end));
  if (first.text === 'này') {
    return { unit, span: spanFrom(start, first.end), word: part, labels: [], isRange: false, isThis: true };
  }
  const read = readLabels(source, word, first);
  if (read === null && unit !== 'annex') return null;
  const { labels, isRange, end } = read ?? { labels: [], isRange: false, end: word.end };
  return { unit, span: spanFrom(start, end), word: part, labels, isRange, isThis: false };
}

/** "Phụ lục số 1", "Phần thứ I": the label stands behind the word. */
function skipNumberWord(source: ProvisionSource, { unit }: UnitWord, token: Token): Token {
  const isSkipped = (unit === 'annex' && token.text === 'số') || (unit === 'part' && token.text === 'thứ');
  return isSkipped ? tokenAt(source, token.end) : token;
}

function readLabels(source: ProvisionSource, word: UnitWord, first: Token): Labels | null {
  const ordinal = word.unit === 'part' && ORDINALS.has(first.text);
  if (!ordinal && !isLabelHere(source, word, first)) return null;
  const labels = [partOf(source, first)];
  let { end } = first;
  for (;;) {
    const next = readNextLabel(source, word, end);
    if (next === null) return { labels, isRange: false, end };
    labels.push(next.label);
    end = next.label.span.end;
    if (next.isRange) return { labels, isRange: true, end };
  }
}

const ORDINALS: ReadonlySet<string> = new Set(['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám']);
const RANGE_WORDS: ReadonlySet<string> = new Set(['đến', 'tới', '-', '–']);
const LIST_WORDS: ReadonlySet<string> = new Set(['và', 'hoặc', 'hay']);

/** A further label of the level: ", b", " và c", ", và c", " đến 9", " đến Điều 9". */
function readNextLabel(
  source: ProvisionSource,
  word: UnitWord,
  from: number,
): { readonly label: CitationPart; readonly isRange: boolean } | null {
  const joint = tokenAt(source, from);
  const isRange = RANGE_WORDS.has(joint.text);
  if (!isRange && joint.text !== ',' && !LIST_WORDS.has(joint.text)) return null;
  const token = tokenAt(source, joint.end);
  if (isRange) {
    const label = readRangeEnd(source, word, token);
    return label === null ? null : { label, isRange };
  }
  const isDouble = joint.text === ',' && LIST_WORDS.has(token.text);
  const label = isDouble ? tokenAt(source, token.end) : token;
  if (!isLabelHere(source, word, label) || !isLastingLabel(source, label)) return null;
  return { label: partOf(source, label), isRange };
}

function readRangeEnd(source: ProvisionSource, word: UnitWord, token: Token): CitationPart | null {
  const again = readUnit(source, token);
  if (again !== null && again.unit !== word.unit) return null;
  const label = again === null ? token : skipNumberWord(source, word, tokenAt(source, again.end));
  if (!isLabelHere(source, word, label)) return null;
  return again !== null || isLastingLabel(source, label) ? partOf(source, label) : null;
}

/** A label with nothing behind it that makes it a date, a share or a symbol: "5/2024", "5%", "5-NQ", and with a blank "5 /QĐ-UBND", "5 %". */
function isLabelHere(source: ProvisionSource, { unit }: UnitWord, token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (!isLabel(source, unit, token) && !isLetteredClause(source, unit, token)) return false;
  if (isGluedTo(source.text, token.end)) return false;
  const next = tokenAt(source, token.end);
  if (next.text === '%' || (next.text === '/' && isLetter(source.text.charCodeAt(next.end)))) return false;
  return !AMOUNTS.has(next.text);
}

/** "khoản a Điều 5", "khoản l Điều 28": a letter is no label of a clause, and yet nothing else before an article. */
function isLetteredClause(source: ProvisionSource, unit: ProvisionUnit, { start, end }: Token): boolean {
  if (unit !== 'clause' || end !== start + 1 || !isLetter(source.folded.charCodeAt(start))) return false;
  const next = readUnit(source, tokenAt(source, end));
  return next?.unit === 'article' && isDigit(source.folded.charCodeAt(tokenAt(source, next.end).start));
}

function isGluedTo(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '/' || mark === '%') return true;
  return (mark === '-' || mark === '–') && isLetter(text.charCodeAt(at + 1));
}

/** "khoản 5 triệu đồng" is money. */
const AMOUNTS: ReadonlySet<string> = new Set([...spelledWords('magnitude'), 'đồng', 'usd']);

/** Words that may stand behind the last number of a list. Behind others it is a quantity: "theo Điều 5, 20 người". */
const BEHIND_LABELS: ReadonlySet<string> = new Set(
  (
    'và hoặc hay đến tới của tại trong ở thuộc này trên nêu nói ban kèm thì là được quy phải không có cũng chỉ do bị ' +
    'nhưng mà để khi nếu như theo với về cho từ trừ các số sau đây đã vẫn sẽ còn dưới cùng nhằm đối bao ' +
    'điểm khoản điều mục chương phần phụ tiết tiểu'
  ).split(' '),
);

/** Letters are labels wherever they stand; a number that a comma joins must not count what follows. */
function isLastingLabel(source: ProvisionSource, { start, end }: Token): boolean {
  if (!isDigit(source.folded.charCodeAt(start))) return true;
  const next = tokenAt(source, end);
  if (next.kind !== 'word') return true;
  const isCapital = source.text.charAt(next.start) !== source.folded.charAt(next.start);
  return isCapital || BEHIND_LABELS.has(next.text);
}

function partOf(
  { text }: ProvisionSource,
  { start, end }: { readonly start: number; readonly end: number },
): CitationPart {
  return { span: spanFrom(start, end), text: text.slice(start, end) };
}
