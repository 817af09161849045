/** An encoding of Vietnamese from before Unicode. */
export type OldEncoding = 'TCVN3 (ABC)' | 'VNI';

/**
 * The encoding that a text was typed in, where its letters are those of another alphabet that only a font of that time shows as
 * Vietnamese: "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam". Null for any other text.
 */
export function nameOldEncoding(text: string): OldEncoding | null {
  const seen = text.slice(0, SEEN);
  // Asked first: a draft of today shows it in its first words, and the patterns of the others take long to make.
  if (MODERN.test(seen) || !/[\u00A8-\u00FF]/u.test(seen)) return null;
  return WORDS.find(({ words }) => countMatches(seen, words) >= LEAST)?.encoding ?? null;
}

const SEEN = 8192;

/** Fewer of these words may be chance, or a quotation. */
const LEAST = 4;

/** The commonest words of drafts, as each encoding has them; and in TCVN3 any with a mark amid its letters, which no other text has: "b¸o", "ho¹ch". */
const WORDS: readonly { readonly encoding: OldEncoding; readonly words: RegExp }[] = [
  {
    encoding: 'TCVN3 (ABC)',
    words:
      /(?<!\p{L})(?:vµ|cña|c¸c|®Õn|®\u{AD}îc|nh©n|d©n|ngµy|th¸ng|n¨m|vÒ|víi|hßa|x·|héi|nghÜa|ViÖt|®éc|lËp|h¹nh|phóc|tØnh|huyÖn|quyÕt|®Þnh|[\p{L}\u{AD}-\u{AE}]*\p{L}[¶¸¹]\p{L}+)(?!\p{L})/giu,
  },
  {
    encoding: 'VNI',
    words:
      /(?<!\p{L})(?:vaø|cuûa|caùc|ñeán|ñöôïc|nhaân|daân|ngaøy|thaùng|naêm|veà|vôùi|hoøa|xaõ|hoäi|nghóa|Vieät|ñoäc|laäp|haïnh|phuùc|tænh|huyeän|quyeát|ñònh)(?!\p{L})/giu,
  },
];

/** Letters that neither has. */
const MODERN = /[\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
