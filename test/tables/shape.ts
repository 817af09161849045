import type { Sheet } from './sheet';

/** What tables are counted by. */
export type Feature = (typeof FEATURES)[number][0];

type Test = (sheet: Sheet) => boolean;

/** What is looked for in a table, and how many real ones of a hundred have it: 104 tables of reports, measured once. */
const FEATURES = [
  ['two rows of heads', 40, ({ head }) => head.length > 1],
  ['heads merged across', 41, ({ head }) => head.flat().some(({ across }) => across > 1)],
  ['heads merged down', 38, ({ head }) => head.flat().some(({ down }) => down > 1)],
  ['numbers of rows', 90, ({ head }) => /^s?tt$/iu.test(firstWords(head[0]))],
  ['a unit for each row', 28, sheet => hasHead(sheet, /^(?:ĐVT|Đơn vị tính)$/u)],
  ['a tree of dotted numbers', 32, ({ body }) => body.some(row => /^\d+(?:\.\d+)+$/u.test(firstWords(row)))],
  ['rates as rows', 50, ({ relations }) => relations.some(({ kind }) => kind === 'ratio row')],
  ['fractions in cells', 12, ({ relations }) => relations.some(({ kind }) => kind === 'fraction')],
  ['rows without figures', 33, ({ body }) => body.some(hasNoFigures)],
  ['"Tổng số" that names an indicator', 42, ({ body }) => body.some(row => row.some(isIndicator))],
] as const satisfies readonly (readonly [string, number, Test])[];

/** One feature: how many of a hundred have it here, and in real reports. */
export interface Share {
  readonly name: Feature;
  readonly percent: number;
  readonly real: number;
}

/** The features of some tables beside those of real ones. */
export function measureShape(sheets: readonly Sheet[]): readonly Share[] {
  return FEATURES.map(([name, real, test]) => {
    const having = sheets.filter(sheet => test(sheet)).length;
    return { name, real, percent: (100 * having) / sheets.length };
  });
}

type Row = Sheet['body'][number];

function firstWords(row: Row | undefined): string {
  const piece = row?.[0]?.pieces[0] ?? '';
  return typeof piece === 'string' ? piece : '';
}

function hasHead({ head }: Sheet, pattern: RegExp): boolean {
  return head.flat().some(({ pieces: [piece = ''] }) => typeof piece === 'string' && pattern.test(piece));
}

function hasNoFigures(row: Row): boolean {
  return row.every(({ pieces }) => pieces.every(piece => typeof piece === 'string' && !/^\d+$/u.test(piece)));
}

function isIndicator({ pieces: [piece = ''] }: Row[number]): boolean {
  return typeof piece === 'string' && /^Tổng số \p{L}/u.test(piece);
}
