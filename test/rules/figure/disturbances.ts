/**
 * A sentence with a slip, what is told of it, what is told once it is disturbed, and the right figure; null where a word is wrong. The marks
 * stand in the order of `DISTURBANCES`, one for each place, `.` where there is none: `+` the slip is told as it was, `&` with something
 * beside it, `*` something else is told, `-` nothing.
 */
export type Slip = readonly [
  text: string,
  finding: string,
  marks: string,
  right: string | null,
  /** How much may stand in the place of a comma: "figures@1=3": three counts of other things at the second. */
  reaches?: string,
];

/** One way to say something else with the same figures: the text with that done at each place where it can be, in order. */
export interface Disturbance {
  readonly name: string;
  readonly disturb: (text: string) => readonly string[];
  /** True where what was right stays right. */
  readonly keepsSense: boolean;
}

interface FigurePlace {
  readonly start: number;
  readonly end: number;
  /** Where the word behind it ends. */
  readonly wordEnd: number;
}

/** So much of something in the place of a comma, which the words behind go on after. */
export const FILLERS = {
  figures: (count: number) => `${', có 7 cây cầu'.repeat(count)}, `,
  words: (count: number) => `${' rồi'.repeat(count)}, `,
  sentences: (count: number) => `${'. Trạm đã mở cửa'.repeat(count)}. `,
} as const;

/** A text with more in the place of one of its commas, by the number of that. */
export function fill(text: string, comma: number, filling: string): string {
  const at = [...text.matchAll(/[,;] /gu)][comma]?.index ?? text.length;
  const behind = text.slice(at + 2);
  return `${text.slice(0, at)}${filling}${filling.endsWith('. ') ? capitalize(behind) : behind}`;
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** In the order in which a disturbed slip is marked. */
export const DISTURBANCES: readonly Disturbance[] = [
  atFigures('about', (text, { start }) => insert(text, start, 'khoảng '), true),
  atFigures('bound', (text, { start }) => insert(text, start, 'không quá '), false),
  atFigures('changed', (text, { start }) => insert(text, start, 'tăng '), false),
  atFigures(
    'of something else',
    (text, { end, wordEnd }) => `${text.slice(0, end)} cầu${text.slice(wordEnd)}`,
    false,
  ),
  atFigures(
    'in brackets',
    (text, { start, wordEnd }) => insert(insert(text, wordEnd, ')'), start, '('),
    false,
  ),
  atFigures(
    'over another',
    (text, { start, end }) => insert(text, end, `/9${text.slice(start + 1, end)}`),
    false,
  ),
  atFigures('as a percentage, or as a count', turnPercent, false),
  atCommas('in a sentence of its own', (before, behind) => `${before}. ${capitalize(behind)}`, true),
  atCommas('behind something else', (before, behind) => `${before}, có 7 cây cầu, ${behind}`, true),
  atCommas('as a part of it', (before, behind) => `${before}, trong đó ${behind}`, false),
];

function atFigures(
  name: string,
  change: (text: string, place: FigurePlace) => string,
  keepsSense: boolean,
): Disturbance {
  return { name, keepsSense, disturb: text => figurePlaces(text).map(place => change(text, place)) };
}

function atCommas(
  name: string,
  join: (before: string, behind: string) => string,
  keepsSense: boolean,
): Disturbance {
  const disturb = (text: string): readonly string[] =>
    [...text.matchAll(/[,;] /gu)].map(({ index }) => join(text.slice(0, index), text.slice(index + 2)));
  return { name, keepsSense, disturb };
}

/** Years, months and quarters are no figures. */
function figurePlaces(text: string): readonly FigurePlace[] {
  return [...text.matchAll(/(?<!(?:năm|tháng|quý) )(?<![\d.,/])\d[\d.,]*(?<=\d)%?(?! năm )/giu)].map(
    ({ 0: figure, index }) => {
      const end = index + figure.length;
      return { start: index, end, wordEnd: end + (/^ \p{L}+/u.exec(text.slice(end))?.[0].length ?? 0) };
    },
  );
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

function turnPercent(text: string, { end }: FigurePlace): string {
  return text.charAt(end - 1) === '%'
    ? `${text.slice(0, end - 1)} hộ${text.slice(end)}`
    : insert(text, end, '%');
}
