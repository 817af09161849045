import type { Tokens } from '../../reading/tokens';
import { capitalize } from '../../text/capitalize';
import { spanFrom, type Span } from '../../text/span';
import { SYLLABLES, syllableOf, type Syllable } from './syllables';
import { wordOf } from './token-syllables';
import { splitAtBlanks } from '../../text/blanks';

/** A phrase of offices that lost a syllable, or of which a small word lost its tone: "Ủy nhân dân", "đê bảo vệ". */
export interface LostSyllable {
  readonly kind: 'slip';
  readonly form: 'phrase';
  readonly span: Span;
  readonly wrong: Span;
  readonly meant: readonly string[];
}

interface FixedSlip {
  readonly words: readonly string[];
  readonly meant: string;
  /** One of these must stand behind; null for any. */
  readonly behind: ReadonlySet<string> | null;
  /** None of these may stand before. */
  readonly before: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
const PLACES: ReadonlySet<string> = new Set('tỉnh xã huyện phường thành thị quận các cấp đặc'.split(' '));
/** What dikes stand behind: "tuyến đê bảo vệ khu dân cư". */
const DIKES: ReadonlySet<string> = new Set(
  'tuyến thống trình đoạn con bờ kè mặt thân chân cố đắp dựng cấp án sông biển bao các những là cống hộ vỡ ven trong ngoài dọc'.split(
    ' ',
  ),
);
const VERBS =
  'bảo vệ, bảo đảm, đảm bảo, thực hiện, phục vụ, phát triển, nâng cao, giải quyết, triển khai, tổ chức, xem xét, xử lý, hoàn thành';

/** Each by its first word. */
const FIXED: ReadonlyMap<string, readonly FixedSlip[]> = new Map([
  ['ủy', [fixed('ủy nhân dân', 'ủy ban nhân dân'), placed('ủy ban nhân', 'ủy ban nhân dân')]],
  ['hội', [placed('hội đồng nhân', 'hội đồng nhân dân')]],
  ['thủ', [fixed('thủ chính phủ', 'thủ tướng chính phủ')]],
  ['đê', VERBS.split(', ').map(verb => ({ ...fixed(`đê ${verb}`, `để ${verb}`), before: DIKES }))],
]);

function fixed(words: string, meant: string): FixedSlip {
  return { words: words.split(' '), meant, behind: null, before: NOTHING };
}

function placed(words: string, meant: string): FixedSlip {
  return { ...fixed(words, meant), behind: PLACES };
}

/** The syllables that they begin with, as an array, since every word of a text is asked for. */
const OPENS = opensOf(FIXED.keys());

function opensOf(words: Iterable<string>): Uint8Array {
  const opens = new Uint8Array(SYLLABLES);
  for (const word of words) opens[syllableOf(word, 0, word.length)] = 1;
  return opens;
}

/** True for a syllable that such a phrase may begin with. */
export function mayLoseSyllable(syllable: Syllable): boolean {
  return OPENS[syllable] === 1;
}

/** The slip that begins at a word; null for none. */
export function readLostSyllable(tokens: Tokens, at: number): LostSyllable | null {
  for (const slip of FIXED.get(wordOf(tokens, at)) ?? []) {
    const end = at + slip.words.length;
    if (!slip.words.every((word, step) => wordOf(tokens, at + step) === word)) continue;
    if (slip.before.has(wordOf(tokens, at - 1))) continue;
    if (slip.behind !== null && !slip.behind.has(wordOf(tokens, end))) continue;
    const span = spanFrom(tokens.startAt(at), tokens.endAt(end - 1));
    return { kind: 'slip', form: 'phrase', span, wrong: span, meant: [inCase(tokens, span, slip.meant)] };
  }
  return null;
}

/** "Ủy nhân dân" → "Ủy ban nhân dân". A name keeps the capitals of its first letters alone: "Thủ tướng Chính phủ". */
function inCase(tokens: Tokens, { start, end }: Span, meant: string): string {
  const written = splitAtBlanks(tokens.text.slice(start, end));
  const capitals = new Set(
    written.filter(word => word !== word.toLowerCase()).map(word => word.toLowerCase()),
  );
  return meant
    .split(' ')
    .map(word => (capitals.has(word) ? capitalize(word) : word))
    .join(' ');
}
