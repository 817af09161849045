import { spanFrom } from '../../text/span';
import type { CitationPart } from './citation';
import type { ShortFormFound, TypedPlace } from './typed-place';

/** "trung ương 4 khóa xi, xii", "hội nghị lần thứ tư ban chấp hành trung ương đảng (khóa xii)". */
const CONFERENCE = new RegExp(
  [
    String.raw`^(?:(?<lead>(?:hội\s+nghị\s+)?trung\s+ương\s+(?:đảng\s+)?(?:lần\s+thứ\s+)?)(?<number>NUMBER)(?!\p{L})(?:\s+ban\s+chấp\s+hành\s+trung\s+ương(?:\s+đảng)?)?`,
    String.raw`|(?<before>hội\s+nghị\s+lần\s+thứ\s+)(?<ordinal>NUMBER)(?!\p{L})\s*,?\s+(?:của\s+)?(?:ban\s+chấp\s+hành\s+)?trung\s+ương(?:\s+đảng)?)`,
    String.raw`\s*,?\s*\(?\s*kh(?:óa|oá)\s+(?<terms>TERM(?:(?:\s*,\s*|\s+và\s+|\s*,\s+và\s+)(?:kh(?:óa|oá)\s+)?TERM){0,4})(?![\p{L}\d])`,
  ]
    .join('')
    .replaceAll(
      'NUMBER',
      String.raw`\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười(?:\s+(?:một|hai|ba|bốn|lăm))?`,
    )
    .replaceAll('TERM', 'x{0,2}(?:ix|iv|v?i{1,3}|v|x)'),
  'u',
);
const REACH = 140;

/** Reads a resolution of the Central Committee known by its conference and term. */
export function readConference({ source, name, hasSign, next }: TypedPlace): ShortFormFound | null {
  if (name !== 'nghị quyết' || hasSign) return null;
  const match = CONFERENCE.exec(source.folded.slice(next, next + REACH));
  const { lead, number, before, ordinal, terms } = match?.groups ?? {};
  const conference = number ?? ordinal;
  if (match === null || conference === undefined || terms === undefined) return null;
  const end = next + match[0].length;
  const part = (from: number, length: number): CitationPart => ({
    span: spanFrom(from, from + length),
    text: source.text.slice(from, from + length),
  });
  const termsAt = end - terms.length;
  return {
    reading: {
      kind: 'conference',
      number: part(next + (lead ?? before ?? '').length, conference.length),
      terms: [...terms.matchAll(/[ivx]+(?!\p{L})/gu)].map(({ 0: term, index }) =>
        part(termsAt + index, term.length),
      ),
    },
    end,
  };
}
