import {
  createChecker,
  createDocument,
  createWorkspaceIndex,
  editDocument,
  NO_SURROUNDINGS,
  readDraftFacts,
  resolveSettings,
  RULES,
  spanFrom,
  type DocumentModel,
  type WorkspaceIndex,
} from '../../../server/src/core/index';
import { processorMs } from '../clock';
import { makeDraft } from '../draft';
import type { Figure } from '../figure';
import { reportFigures } from '../report-figures';
import { median, percentile } from '../statistics';

/** A workspace of 20 MB. */
const DRAFTS = 2_000;
const DRAFT_BYTES = 10_000;
const EDITS = 400;
const WARM_UPS = 50;

const drafts = makeDrafts();
const megabytes = drafts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0) / 1e6;

reportFigures([...measureBuilding(), ...measureEdits()]);

/**
 * Drafts as an office has them: each cites five documents that others cite too, every fiftieth with another date, and some that
 * none else does.
 */
function makeDrafts(): readonly string[] {
  const body = makeDraft(DRAFT_BYTES - 400);
  return Array.from({ length: DRAFTS }, (_, index) => {
    const day = index % 50 === 0 ? 17 : 16;
    const shared = Array.from({ length: 5 }, (__, place) => {
      const number = 1 + ((index * 7 + place * 13) % 200);
      return `Căn cứ Nghị quyết số ${String(number)}-NQ/TU ngày ${String(day)}/12/2021 của Tỉnh ủy;\n\n`;
    });
    return shared.join('') + body.replaceAll(/(?<= số )\d+/gu, number => String(Number(number) + index));
  });
}

function emptyIndex(): WorkspaceIndex {
  return createWorkspaceIndex({ nameOf: source => source });
}

function buildIndex(): WorkspaceIndex {
  const index = emptyIndex();
  for (const [number, text] of drafts.entries()) {
    index.set(`${String(number)}.txt`, readDraftFacts(createDocument(text)));
  }
  return index;
}

/** What is compared with: the texts split into blocks, and nothing read of them. */
function splitTexts(): void {
  for (const text of drafts) createDocument(text);
}

function measureBuilding(): readonly Figure[] {
  buildIndex();
  const building = median(Array.from({ length: 5 }, () => processorMs(buildIndex)));
  const splitting = median(Array.from({ length: 5 }, () => processorMs(splitTexts)));
  const group = 'index of 2,000 drafts, 20 MB';
  return [
    {
      group,
      name: 'build',
      value: megabytes / (building / 1e3),
      unit: 'MB/s',
      budget: { kind: 'least', value: 20 },
    },
    {
      group,
      name: 'build / splitting into blocks, time',
      value: building / splitting,
      unit: '×',
      budget: null,
    },
    {
      group,
      name: 'memory of the index for each draft',
      value: measureMemory() / DRAFTS / 1e3,
      unit: 'KB',
      budget: { kind: 'most', value: 20 },
    },
  ];
}

/** Bytes that an index holds when all else is gone: each text is made anew, and a slice of it would keep it alive. */
function measureMemory(): number {
  const before = heapBytes();
  const index = emptyIndex();
  for (const [number, text] of drafts.entries()) {
    const fresh = Buffer.from(text).toString();
    index.set(`${String(number)}.txt`, readDraftFacts(createDocument(fresh)));
  }
  const after = heapBytes();
  if (index.sources().length !== DRAFTS) throw new Error('The index did not take all drafts.');
  return after - before;
}

function heapBytes(): number {
  if (globalThis.gc === undefined) throw new Error('This measure needs --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** A date of a shared document changes, back and forth: to the new facts and the findings of the draft among all others. */
function measureEdits(): readonly Figure[] {
  const index = buildIndex();
  const checker = createChecker(resolveSettings(RULES, []));
  const source = '1000.txt';
  const surroundings = { ...NO_SURROUNDINGS, others: index.othersThan(source) };
  let document: DocumentModel = createDocument(drafts[1_000] ?? '');
  const at = document.text.indexOf('/12/2021') - 1;
  const samples = Array.from({ length: EDITS }, (_, edit) =>
    processorMs(() => {
      document = editDocument(document, { span: spanFrom(at, at + 1), text: edit % 2 === 0 ? '8' : '7' });
      index.set(source, readDraftFacts(document));
      const found = checker.check(document, { surroundings })?.findings ?? [];
      if (!found.some(({ messageId }) => messageId === 'conflict-elsewhere'))
        throw new Error('Nothing was found.');
    }),
  ).slice(WARM_UPS);
  const group = 'edit in one of 2,000 drafts';
  return [
    { group, name: 'edit to facts and findings, median', value: median(samples), unit: 'ms', budget: null },
    {
      group,
      name: 'edit to facts and findings, p95',
      value: percentile(samples, 0.95),
      unit: 'ms',
      budget: { kind: 'most', value: 50 },
    },
  ];
}
