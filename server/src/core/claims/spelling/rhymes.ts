import { startsWithOneOf } from '../../text/one-of';

// Above the tables, which are made with it.
const VOWELS = /^[aăâeêioôơuưy]+/u;

/**
 * The rhymes of Vietnamese without their tones, by the nucleus that they begin with. "uya" is that of "khuya", "oong" that of "xoong".
 * What "qu" takes after its "u" is told here as it stands there: "yên" of "quyên".
 */
const RHYMES =
  'a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc âu ây âm ân âng âp ât âc ' +
  'e eo em en eng ep et ec ê êu êm ên êng ênh êp êt êc êch i ia iu im in inh ip it ich iêu iêm iên iêng iêp iêt iêc ' +
  'o oi om on ong op ot oc oong ooc oa oai oao oay oam oan oang oanh oap oat oac oach oăm oăn oăng oăt oăc oe oeo oen oem oet ' +
  'ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt u ua ui um un ung up ut uc uôi uôm uôn uông uôt uôc uê uênh uêch uêu ' +
  'uân uâng uât uây uơ uy uya uyu uynh uych uyt uyp uyên uyêt ' +
  'ư ưa ưi ưu ưm ưn ưng ưt ưc ươi ươu ươm ươn ương ươp ươt ươc y yêu yêm yên yêng yêt ynh ych yt';

/** Which consonants may stand before a rhyme: a bit for each kind of onset. */
export const ONSET = { none: 1, plain: 2, front: 4, back: 8, g: 16, gi: 32, qu: 64 } as const;

/** A rhyme and where the tone mark may stand in it. */
export interface Rhyme {
  readonly letters: string;
  /** The kinds of onsets that it follows, from `ONSET`. */
  readonly onsets: number;
  /** The letters that may bear the tone mark: a bit for each, by its place. */
  readonly tonePlaces: number;
  /** "cấp", "một": a rhyme that ends in a stop has the tone sắc or nặng. */
  readonly isStopped: boolean;
}

/** All rhymes. */
export const ALL_RHYMES: readonly Rhyme[] = RHYMES.split(' ').map(letters => ({
  letters,
  onsets: onsetsOf(letters),
  tonePlaces: tonePlacesOf(letters),
  isStopped: /(?:[ptc]|ch)$/u.test(letters),
}));

/** "k", "gh", "ngh" stand before e, ê, i, y and nothing else, "c", "g", "ng" before all others. */
function onsetsOf(letters: string): number {
  if (letters === 'êng' || letters === 'êc') return ONSET.gi;
  if (letters.startsWith('yê')) return ONSET.none | ONSET.qu;
  if (/^y./u.test(letters)) return ONSET.qu;
  if (letters.startsWith('iê')) return ONSET.plain | ONSET.front;
  if (letters.startsWith('i')) return ONSET.none | ONSET.plain | ONSET.front | ONSET.g | ONSET.qu;
  if (letters === 'y') return ONSET.none | ONSET.plain | ONSET.front | ONSET.qu;
  if (startsWithOneOf(letters, 'eê')) return ONSET.none | ONSET.plain | ONSET.front | ONSET.gi | ONSET.qu;
  const others = ONSET.none | ONSET.plain | ONSET.back | ONSET.g | ONSET.gi;
  return startsWithOneOf(letters, 'oưu') ? others : others | ONSET.qu;
}

/**
 * The mark stands on the letter that has a mark of its own ("được": ơ), else before a closing consonant ("hoàn"), else in the middle of
 * three vowels and on the first of two. "oa", "oe", "uy" at the end have it on either: "hòa", "hoà".
 */
function tonePlacesOf(letters: string): number {
  const vowels = vowelsOf(letters);
  if (['oa', 'oe', 'uy'].includes(letters)) return 0b11;
  const marked = Math.max(...Array.from('ăâêôơư', letter => vowels.lastIndexOf(letter)));
  if (marked >= 0) return 1 << marked;
  if (vowels.length < letters.length) return 1 << (vowels.length - 1);
  return vowels.length === 3 ? 0b10 : 1;
}

/** The vowels that a rhyme begins with, without tones: "oa" of "oan". */
export function vowelsOf(rhyme: string): string {
  return VOWELS.exec(rhyme)?.[0] ?? '';
}
