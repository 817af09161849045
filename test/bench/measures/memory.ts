import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  createChecker,
  createDocument,
  editDocument,
  resolveSettings,
  RULES,
  spanFrom,
} from '../../../server/src/core/index';
import { makeDraft } from '../draft';
import { reportFigures } from '../report-figures';

const peak = measurePeak();

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const { before, after } = measureSession();
reportFigures([
  {
    group: 'memory',
    name: 'check of 10 MB, peak of the whole process',
    value: peak,
    unit: 'MB',
    budget: { kind: 'most', value: 300 },
  },
  { group: 'memory', name: 'alive with a draft of 1 MB open', value: before, unit: 'MB', budget: null },
  {
    group: 'memory',
    name: 'the same after 1,000 edits all over it',
    value: after / before,
    unit: '×',
    budget: { kind: 'most', value: 1.5 },
  },
]);

/** The peak of the process in MB, Node's own share of some 40 MB and the text itself included. */
function measurePeak(): number {
  createChecker(resolveSettings(RULES, [])).check(createDocument(makeDraft(10_000_000)));
  // Kilobytes on every platform.
  return process.resourceUsage().maxRSS / 1e3;
}

/** What is alive while one draft is open: freshly checked, and after a long session of typing in every part of it. */
function measureSession(): { readonly before: number; readonly after: number } {
  const checker = createChecker(resolveSettings(RULES, []));
  let document = createDocument(makeDraft(1_000_000));
  checker.check(document);
  const before = aliveMb();
  for (let edit = 0; edit < 1_000; edit += 1) {
    const at = Math.floor((document.pieces.length * ((edit * 7_919) % 1_000)) / 1_000);
    document = editDocument(document, { span: spanFrom(at, at), text: 'ệ' });
    checker.check(document);
  }
  const after = aliveMb();
  // Read once more, so that the document is alive when the memory is measured.
  return document.blocks.length === 0 ? { before: 0, after: 0 } : { before, after };
}

function aliveMb(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}
