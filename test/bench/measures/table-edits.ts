import {
  createChecker,
  createDocument,
  editDocument,
  resolveSettings,
  RULES,
  spanFrom,
  type DocumentModel,
} from '../../../server/src/core/index';
import { processorMs } from '../clock';
import type { Figure } from '../figure';
import { createRandom, type Random } from '../random';
import { reportFigures } from '../report-figures';
import { median, percentile } from '../statistics';

const ROWS = 2_000;
const EDITS = 200;
const WARM_UPS = 20;
const GROUP = `one typed digit in a table of ${String(ROWS)} rows`;

reportFigures(measure());

/** A digit comes into a cell of figures and goes out again, all over the table; each step is timed to its findings. */
function measure(): readonly Figure[] {
  const samples = sampleEdits(createDocument(writeTable(createRandom(7))));
  return [
    { group: GROUP, name: 'processor time, median', value: median(samples), unit: 'ms', budget: null },
    {
      group: GROUP,
      name: 'processor time, p95',
      value: percentile(samples, 0.95),
      unit: 'ms',
      budget: { kind: 'most', value: 10 },
    },
  ];
}

/** Plans, what was done of them in percent, men and women with their totals: each column has a relation, and the last row a sum. */
function writeTable(next: Random): string {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const [plan, men, women] = [100 + next(2_000), next(900), next(900)];
    const done = Math.floor((plan * (50 + next(50))) / 100);
    const percent = ((100 * done) / plan).toFixed(1).replace('.', ',');
    return { name: `Xã số ${String(index + 1)}`, figures: [plan, done, men, women, men + women], percent };
  });
  const sums = [0, 1, 2, 3, 4].map(column =>
    rows.reduce((sum, { figures }) => sum + (figures[column] ?? 0), 0),
  );
  const lines = rows.map(({ name, figures, percent }, index) =>
    lineOf([String(index + 1), name, ...figures.map(group), percent]),
  );
  return [
    'Kết quả thực hiện của các xã:\n',
    lineOf(['STT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Nam', 'Nữ', 'Tổng số', 'Tỷ lệ (%)']),
    '|---|---|---|---|---|---|---|---|',
    ...lines,
    lineOf(['', 'Tổng cộng', ...sums.map(group), '']),
    '',
  ].join('\n');
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function group(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
}

function sampleEdits(first: DocumentModel): readonly number[] {
  const checker = createChecker(resolveSettings(RULES, []));
  checker.check(first);
  const cells = [...first.text.matchAll(/(?<=\| )\d[\d.]*(?= \|)/gu)].map(({ index }) => index);
  let document = first;
  const samples: number[] = [];
  for (let index = 0; index < EDITS; index += 1) {
    const at = cells[(index * 7_919) % cells.length] ?? 0;
    const changes = [
      { span: spanFrom(at, at), text: '1' },
      { span: spanFrom(at, at + 1), text: '' },
    ];
    for (const change of changes) {
      samples.push(
        processorMs(() => {
          document = editDocument(document, change);
          checker.check(document);
        }),
      );
    }
  }
  return samples.slice(WARM_UPS);
}
