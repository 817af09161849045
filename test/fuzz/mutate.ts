import { pick, type Random } from '../bench/random';

/** What people type, paste and leave behind. */
const PIECES: readonly [string, ...string[]] = [
  ' ',
  ...[
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\u00A0',
    '\u200B',
    '\u00AD',
    '\uFEFF',
    '\u202E',
    '\u0301',
    '\u0323',
    '\uD83D',
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '-',
    '–',
    '/',
    '(',
    ')',
    '“',
    '”',
    '"',
    '%',
    ' %',
    '|',
    '| ',
    '- ',
    '# ',
    '**',
    '_',
    '`',
    '```\n',
  ],
  ...[
    '0',
    '1',
    '9',
    '00',
    '1.000',
    '2,5',
    '3.2%',
    '100%',
    '402/756',
    '31/02/2024',
    '29/2',
    'tháng 13',
    'năm 2025',
  ],
  ...[
    ' và ',
    ' so với ',
    ' tăng ',
    ' giảm ',
    ' chiếm ',
    ' đạt ',
    ' trong đó ',
    ' gồm ',
    ' tổng số ',
    ' lần lượt ',
    ' còn ',
  ],
  ...[
    'thứ Hai ',
    'ngày ',
    'Quý II ',
    'giờ ',
    'Điều 1. ',
    'Điều 3',
    'khoản 2 ',
    'điểm đ ',
    'Phụ lục II ',
    'Chương I\n',
  ],
  ...[
    'Nghị quyết số 12-NQ/TU ',
    'Căn cứ Luật ',
    '30/2020/NĐ-CP',
    'QH14',
    'UBND',
    'KT. CHỦ TỊCH\n',
    'Nơi nhận:\n',
    './.',
  ],
  ...[
    '<!-- ',
    ' -->',
    '<!-- vanban-disable -->',
    '<!-- vanban-enable -->',
    '<!-- vanban-disable-next-line -->\n',
    '[^1]',
    '¹',
  ],
  ...['uỷ ban', 'hoà', 'Ðảng', 'https://a.vn/x?y=1.5%', 'a@b.vn', 'ho va ten', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
];

type Mutation = (text: string, next: Random, others: readonly string[]) => string;

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  (text, next) => splice(text, next(text.length + 1), 0, pick(next, PIECES)),
  (text, next) => splice(text, next(text.length + 1), next(12), pick(next, PIECES)),
  (text, next) => splice(text, next(text.length + 1), 1 + next(30), ''),
  (text, next) => splice(text, next(text.length + 1), 1, anyCharacter(next)),
  changeDigit,
  changeDigit,
  changeDigit,
  moveLines,
  repeatPart,
  (text, next) => text.replaceAll('\n', pick(next, ['\n', '\n\n', ' ', ' \n'])),
  wrapLines,
  (text, next, others) => {
    const other = others[next(others.length)] ?? '';
    return splice(text, next(text.length + 1), 0, partOf(other, next, 120));
  },
  (text, next, others) => {
    const other = others[next(others.length)] ?? '';
    return `${text.slice(0, next(text.length + 1))}${other.slice(next(other.length + 1))}`;
  },
];

/** A text after one to four things that may happen to it. What comes of it is short enough to be read. */
export function mutate(text: string, next: Random, others: readonly string[]): string {
  let changed = text;
  for (let left = 1 + next(4); left > 0; left -= 1) changed = pick(next, MUTATIONS)(changed, next, others);
  return changed.slice(0, 6_000);
}

/** Marks of other scripts are left out: they come between a letter and its marks in one form, and behind both in the other. */
function anyCharacter(next: Random): string {
  const character = String.fromCharCode(32 + next(0x1f00));
  return /\p{M}/u.test(character) ? '' : character;
}

function splice(text: string, at: number, length: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at + length);
}

function changeDigit(text: string, next: Random): string {
  const places = [...text.matchAll(/\d/gu)].map(({ index }) => index);
  const at = places[next(Math.max(1, places.length))];
  return at === undefined ? text : splice(text, at, 1, String(next(10)));
}

function moveLines(text: string, next: Random): string {
  const lines = text.split('\n');
  const moved = lines.splice(next(lines.length), 1 + next(3));
  lines.splice(next(lines.length + 1), 0, ...moved);
  return lines.join('\n');
}

/** As editors and mail wrap lines, with those that go on set in or not. */
function wrapLines(text: string, next: Random): string {
  const few = 2 + next(8);
  return text.replace(/ /gu, blank => (next(few) === 0 ? pick(next, ['\n', ' \n', '\n  ']) : blank));
}

function repeatPart(text: string, next: Random): string {
  return splice(text, next(text.length + 1), 0, partOf(text, next, 80).repeat(1 + next(3)));
}

function partOf(text: string, next: Random, most: number): string {
  const start = next(text.length + 1);
  return text.slice(start, start + next(most));
}
