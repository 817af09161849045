import { syllableOf } from './syllables';

/** Letters that one slip makes of each other: with and without their marks and tones. */
const FAMILIES: readonly string[] = [
  'aàáảãạăằắẳẵặâầấẩẫậ',
  'eèéẻẽẹêềếểễệ',
  'iìíỉĩịyỳýỷỹỵ',
  'oòóỏõọôồốổỗộơờớởỡợ',
  'uùúủũụưừứửữự',
  'yỳýỷỹỵiìíỉĩị',
  'dđ',
];

/** What each letter may have been. */
const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(family =>
    Array.from(
      family.slice(0, family.startsWith('i') || family.startsWith('y') ? 6 : undefined),
      letter => [letter, family] as const,
    ),
  ),
);

/** Letters that are left out most. */
const LOST = 'aăâeêioôơuưhgnct';

/**
 * The syllables of which one slip makes some letters: a mark or a tone off, the tone on another vowel ("ngừơi"), "uơ" for "ươ", two letters
 * changed about, one too many ("nghành") or left out ("tryền").
 */
export function syllableVariants(word: string): readonly string[] {
  const moved = onlySyllables(moveTone(word));
  if (moved.length > 0) return moved;
  return onlySyllables([...changeOne(word), ...leaveOut(word), ...changeAbout(word), ...addOne(word)]);
}

function onlySyllables(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter(word => syllableOf(word, 0, word.length) !== 0);
}

/** The same letters with the one tone on another vowel, and "uo" with both of its marks: "đựơc", "nguời" → "được", "người". */
function moveTone(word: string): readonly string[] {
  const decomposed = word.normalize('NFD');
  const tone = TONES.exec(decomposed)?.[0] ?? '';
  const bare = decomposed.replace(TONES, '').normalize('NFC');
  return [bare, bare.replace(/uơ|ưo|uo/u, 'ươ')].flatMap(letters =>
    Array.from(
      letters,
      (letter, at) => letters.slice(0, at) + (letter + tone).normalize('NFC') + letters.slice(at + 1),
    ),
  );
}

const TONES = /[\u0300\u0301\u0309\u0303\u0323]/u;

function changeOne(word: string): readonly string[] {
  return Array.from(word, (letter, at) =>
    Array.from(FAMILY_OF.get(letter) ?? '', other => word.slice(0, at) + other + word.slice(at + 1)),
  ).flat();
}

/** A first letter is hardly one too many, and a letter with a tone is meant: "ôtô", "bơỉi" are something else. */
function leaveOut(word: string): readonly string[] {
  return Array.from(word, (letter, at) =>
    at === 0 || TONES.test(letter.normalize('NFD')) ? [] : [word.slice(0, at) + word.slice(at + 1)],
  ).flat();
}

function changeAbout(word: string): readonly string[] {
  return Array.from(
    word,
    (letter, at) => word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
  );
}

function addOne(word: string): readonly string[] {
  return Array.from({ length: word.length + 1 }, (_, at) =>
    Array.from(LOST, letter => word.slice(0, at) + letter + word.slice(at)),
  ).flat();
}
