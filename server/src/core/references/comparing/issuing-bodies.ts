import { standardTones } from '../../reading/lexicon/spelling';
import { endOfWord, skipSpaces } from '../../text/boundary';

/** A body behind the family of bodies that may be taken for each other: "party-central/politburo". */
export type BodyId = `${string}/${string}`;

/** A body, told for sure at the start of a name. */
export interface NamedBody {
  readonly id: BodyId;
  /** The name that was found there, with its capitals. */
  readonly name: string;
  /** Where its name ends, in units of the folded name. */
  readonly end: number;
}

/**
 * Finds the body that a folded name begins with; null for one that is not told for sure ("Trung ương"), and for bodies that the
 * code of the symbol tells.
 */
export function findNamedBody(folded: string): NamedBody | null {
  const name = standardTones(folded);
  const body = findBodyAtStart(name);
  return body === null || OTHER_BODY.test(name.slice(body.end)) ? null : body;
}

/** The body with the longest name that stands there. */
function findBodyAtStart(text: string): NamedBody | null {
  let best: NamedBody | null = null;
  for (const { id, name, words } of NAMES) {
    const end = endOfName(text, words);
    if (end !== null && end > (best?.end ?? 0)) best = { id, name, end };
  }
  return best;
}

/** The family of a body: "party-central/politburo" → "party-central". */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** "của Bộ Chính trị, Ban Bí thư": two bodies together. "Ban Chấp hành Trung ương Đoàn": another body altogether. */
const OTHER_BODY =
  /^\s{0,2}(?:(?:,|và|-|–|\/)\s{0,2}(?:ban|bộ|chính phủ|thủ tướng|quốc hội|tỉnh|thành|hội đồng|ủy ban|ubnd|hđnd|đoàn|tổng)|đoàn|hội|quốc gia)(?!\p{L})/u;

/**
 * Bodies that one code stands for, or that codes easily confused stand for, by the family in which they are taken for each other.
 * What a code alone decides is not here.
 */
const BODIES: readonly (readonly [id: BodyId, ...names: string[]])[] = [
  ['party-central/politburo', 'Bộ Chính trị'],
  ['party-central/secretariat', 'Ban Bí thư', 'Ban Bí thư Trung ương', 'Ban Bí thư Trung ương Đảng'],
  [
    'party-central/committee',
    'Ban Chấp hành Trung ương',
    'Ban Chấp hành Trung ương Đảng',
    'BCH Trung ương',
    'BCH TW',
    'BCHTW',
  ],
  ['government/government', 'Chính phủ'],
  ['government/prime-minister', 'Thủ tướng Chính phủ', 'Thủ tướng'],
  ['assembly/assembly', 'Quốc hội'],
  ['assembly/committee', 'Ủy ban Thường vụ Quốc hội', 'UBTV Quốc hội', 'UBTVQH'],
];

/** Every name with its words, folded. */
const NAMES = BODIES.flatMap(([id, ...names]) =>
  names.map(name => ({ id, name, words: name.toLowerCase().split(' ') })),
);

/** Where a name ends, its words parted by any blanks; null where another stands there. */
function endOfName(text: string, words: readonly string[]): number | null {
  let at = 0;
  for (const word of words) {
    at = skipSpaces(text, at);
    if (!text.startsWith(word, at)) return null;
    at += word.length;
    if (endOfWord(text, at) !== at) return null;
  }
  return at;
}
