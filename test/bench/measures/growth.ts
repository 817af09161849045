import { createChecker, createDocument, resolveSettings, RULES } from '../../../server/src/core/index';
import { sampleProcessorMs } from '../clock';
import { makeDraft } from '../draft';
import type { Figure } from '../figure';
import { reportFigures } from '../report-figures';
import { median } from '../statistics';

/** Texts that tempt a reader into going back and forth: each is one line, or one paragraph, of any length. */
const HOSTILE: readonly { readonly name: string; readonly piece: string }[] = [
  { name: 'digits, slashes and percents', piece: '12/345, 6,78% 9.1%/2 ' },
  { name: 'the same without blanks', piece: '12/345%6,78%9.1/' },
  { name: 'spaces', piece: ' ' },
  { name: '"1/"', piece: '1/' },
  { name: 'digits', piece: '7' },
  { name: '"1 000 "', piece: '1 000 ' },
  { name: '"123 "', piece: '123 ' },
  { name: '"(1%"', piece: '(1%' },
  { name: '"tổng số 9 hộ; 3 hộ (chiếm 5%) "', piece: 'tổng số 9 hộ; 3 hộ (chiếm 5%) ' },
  { name: '"có 9 hộ gồm 3 hộ, 4 hộ và "', piece: 'có 9 hộ gồm 3 hộ, 4 hộ và ' },
  { name: '"từ 5 lên 6, tăng 3% "', piece: 'từ 5 lên 6, tăng 3% ' },
  { name: '"3 nhiệm vụ: (1) a (2) "', piece: '3 nhiệm vụ: (1) a (2) ' },
  { name: '"cơ cấu: 5%, "', piece: 'cơ cấu: 5%, ' },
  { name: '"<!-- "', piece: '<!-- ' },
  { name: 'letters', piece: 'ệ' },
  {
    name: '"Luật Đất đai, Nghị quyết số 18, 19-NQ/TW về "',
    piece: 'Luật Đất đai, Nghị quyết số 18, 19-NQ/TW về ',
  },
  { name: 'tabs', piece: '\t' },
  { name: '"1<tab>"', piece: '1\t' },
  { name: '"| "', piece: '| ' },
  { name: '"12   "', piece: '12   ' },
];

/** Tables that tempt a reader into comparing every row with every other. */
const HOSTILE_TABLES: typeof HOSTILE = [
  { name: 'one of 2 columns', piece: '| Xã An Hòa | 12 |\n' },
  { name: 'one of tabs, totals alone', piece: 'Cộng\t12\t13\n' },
  { name: 'one aligned by blanks', piece: 'Xã An Hòa   12   13\n' },
  { name: 'many of 500 rows', piece: makeTable(500, 'Xã An Hòa') },
  { name: 'many of 500 totals', piece: makeTable(500, 'Cộng') },
  { name: 'many small ones', piece: makeTable(8, 'Xã An Hòa') },
];

/** Articles that begin anew again and again, each of which speaks of itself or of another. */
const HOSTILE_LAWS: typeof HOSTILE = [
  { name: '"khoản 1 Điều này"', piece: 'Điều 1. Phạm vi\n\n1. Theo khoản 1 Điều này.\n\n' },
  { name: '"Điều 1 của Luật này"', piece: 'Điều 1. Phạm vi\n\n1. Theo khoản 1 Điều 1 của Luật này.\n\n' },
];

function makeTable(rows: number, label: string): string {
  const body = Array.from({ length: rows }, (_, row) => `${row + 1}\t${label}\t12\t13\t25\t92,31\n`);
  return `STT\tĐơn vị\tNam\tNữ\tTổng số\tTỷ lệ (%)\n${body.join('')}\tTổng cộng\t96\t104\t200\t92,31\n\n`;
}

const LARGE = 1_000_000;
const SMALL = LARGE / 8;
/** Twice the time per byte is what noise and caches may cost; a quadratic step would cost eight times. */
const MOST_GROWTH = { kind: 'most', value: 2 } as const;

reportFigures([
  measureDraft(),
  ...HOSTILE.flatMap(line => measureHostile(line, 'line')),
  ...HOSTILE_TABLES.flatMap(table => measureHostile(table, 'table')),
  ...HOSTILE_LAWS.flatMap(law => measureHostile(law, 'law')),
]);

function measureDraft(): Figure {
  // The large one first: by the time it is through, the code is as warm as it gets.
  const large = msPerMegabyte(makeDraft(10 * LARGE));
  const small = msPerMegabyte(makeDraft(LARGE));
  return {
    group: 'growth',
    name: 'draft: time per MB at 10 MB / at 1 MB',
    value: large / small,
    unit: '×',
    budget: MOST_GROWTH,
  };
}

function measureHostile(
  { name, piece }: (typeof HOSTILE)[number],
  shape: 'line' | 'table' | 'law',
): readonly Figure[] {
  const small = msPerMegabyte(piece.repeat(Math.ceil(SMALL / piece.length)));
  const large = msPerMegabyte(piece.repeat(Math.ceil(LARGE / piece.length)));
  const group = `1 MB ${shape}: ${name}`;
  return [
    { group, name: 'time per MB', value: large, unit: 'ms', budget: null },
    {
      group,
      name: 'growth from 1/8 MB',
      value: large / small,
      unit: '×',
      budget: MOST_GROWTH,
    },
  ];
}

/** Processor time for each million bytes of a text. The first runs warm the code up. */
function msPerMegabyte(text: string): number {
  const check = (): void => {
    createChecker(resolveSettings(RULES, [])).check(createDocument(text));
  };
  return (
    median(sampleProcessorMs(check, { count: 5, warmUps: 3 })) / (new TextEncoder().encode(text).length / 1e6)
  );
}
