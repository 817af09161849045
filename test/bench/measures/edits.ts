import {
  createChecker,
  createDocument,
  editDocument,
  resolveSettings,
  RULES,
  spanFrom,
  type DocumentChange,
  type DocumentModel,
} from '../../../server/src/core/index';
import { processorMs, wallMs } from '../clock';
import { makeDraft, type Layout } from '../draft';
import type { Figure } from '../figure';
import { reportFigures } from '../report-figures';
import { median, percentile } from '../statistics';

const CASES = [
  { name: '10 KB', bytes: 10_000, layout: 'blank-lines', budgetMs: 3 },
  { name: '10 KB, no blank lines', bytes: 10_000, layout: 'lines', budgetMs: 3 },
  { name: '15 KB', bytes: 15_000, layout: 'blank-lines', budgetMs: 3 },
  { name: '15 KB, no blank lines', bytes: 15_000, layout: 'lines', budgetMs: 3 },
  { name: '1 MB', bytes: 1_000_000, layout: 'blank-lines', budgetMs: 10 },
  { name: '1 MB, no blank lines', bytes: 1_000_000, layout: 'lines', budgetMs: 10 },
] as const satisfies readonly Case[];

interface Case {
  readonly name: string;
  readonly bytes: number;
  readonly layout: Layout;
  readonly budgetMs: number;
}

const EDITS = 1_200;
const WARM_UPS = 100;

reportFigures(CASES.flatMap(measure));

/**
 * A letter or a digit comes in and goes out again, all over the draft; each step is timed to its findings. By the wall clock, since
 * that is what the drafter waits for; the processor time of all threads, which also compile and collect, stands beside it.
 */
function measure({ name, bytes, layout, budgetMs }: Case): readonly Figure[] {
  const { wall, processor } = sampleEdits(createDocument(makeDraft(bytes, layout)));
  const group = `one typed character, ${name}`;
  return [
    { group, name: 'edit to findings, median', value: median(wall), unit: 'ms', budget: null },
    {
      group,
      name: 'edit to findings, p95',
      value: percentile(wall, 0.95),
      unit: 'ms',
      budget: { kind: 'most', value: budgetMs },
    },
    { group, name: 'p95 in processor time', value: percentile(processor, 0.95), unit: 'ms', budget: null },
  ];
}

interface EditSamples {
  readonly wall: readonly number[];
  readonly processor: readonly number[];
}

function sampleEdits(first: DocumentModel): EditSamples {
  const checker = createChecker(resolveSettings(RULES, []));
  checker.check(first);
  const wall: number[] = [];
  const processor: number[] = [];
  let document = first;
  const edit = (change: DocumentChange): void => {
    document = editDocument(document, change);
    checker.check(document);
  };
  for (let index = 0; index < EDITS; index += 1) {
    const at = Math.floor((document.text.length * ((index * 7_919) % EDITS)) / EDITS);
    const changes = [
      { span: spanFrom(at, at), text: index % 4 < 2 ? '1' : 'ệ' },
      { span: spanFrom(at, at + 1), text: '' },
    ];
    // By turns, since reading the one clock would cost the other some microseconds.
    for (const change of changes) {
      if (index % 2 === 0)
        wall.push(
          wallMs(() => {
            edit(change);
          }),
        );
      else
        processor.push(
          processorMs(() => {
            edit(change);
          }),
        );
    }
  }
  return { wall: wall.slice(WARM_UPS), processor: processor.slice(WARM_UPS) };
}
