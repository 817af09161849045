import { hasAny } from '../measures/bits';
import { PHRASE } from '../measures/gap-phrases';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { clauseOf } from './own-words';
import type { RestWord } from './rest-words';
import type { Split } from './splits';

/** "11 ý kiến chưa được giải quyết và còn 14 ý kiến đang chỉ đạo": another part of the same whole stands right behind. */
export function hasSibling(statement: Statement, rest: Measure, word: RestWord): boolean {
  if (word === 'rest') return false;
  const next = statement
    .slice(rest.index + 1, rest.index + 4)
    .find(({ kind, depth, way }) => kind === 'count' && depth <= rest.depth && way === null);
  if (next?.sentence !== rest.sentence || likenessBetween(next, rest) === 'other') return false;
  if (NESTS.test(next.gap)) return false;
  return !next.gap.includes(';') || (word !== 'left' && OTHER.test(clauseOf(statement, next)));
}

const OTHER = /(?:^|\P{L})(?:chưa|không|còn|khác|đang|chờ|quá hạn)(?!\p{L})/u;

const NESTS = /trong (?:đó|số)|so với|gồm|kể cả|(?:chỉ tiêu|kế hoạch)[^,;]*$|tổng/u;

/** A rest with the counts before it, and a way to take them as a whole and its parts. */
export interface Framed {
  readonly rest: Measure;
  readonly split: Split;
  /** The nearest first. */
  readonly list: readonly Measure[];
}

/**
 * How the whole and its parts stand before a rest. `proved`: a percentage says so; `fraction`: they are one; `three`: no other count
 * like them stands in the sentence; `out-of`: likewise, and the words say that they are out of the whole: "Trong số 426 hộ …"; `beyond`:
 * the rest is larger than the whole; null where nothing ties them.
 */
export type Frame =
  'beyond' | 'proved' | 'many-proved' | 'fraction' | 'out-of' | 'three' | 'many-three' | null;

/** Reads that. */
export function frameOf({ rest, split, list }: Framed, isProved: boolean): Frame {
  const { whole, parts, isFraction } = split;
  if (rest.value.low > whole.value.high) return 'beyond';
  const isOne = parts.length === 1;
  if (isProved) return isOne ? 'proved' : 'many-proved';
  if (isFraction) return 'fraction';
  const others = list.filter(({ sentence }) => sentence === rest.sentence);
  if (others.length !== parts.length + 1 || others.at(-1) !== whole || holdsNested(parts)) return null;
  if (hasAny(whole.phrases, PHRASE.outOfAtEnd) && isOne) return 'out-of';
  if (/trong (?:đó|số)(?!\p{L})/u.test(whole.gap)) return null;
  return isOne ? 'three' : 'many-three';
}

/** "120 hồ, trong đó 30 hồ lớn, trong đó 21 hồ của xã, còn lại 9 hồ …": 21 is counted in the 30. The nearest to the rest comes first. */
function holdsNested(parts: readonly Measure[]): boolean {
  return parts.slice(0, -1).some(({ phrases }) => hasAny(phrases, PHRASE.ofWhich));
}
