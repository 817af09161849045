import {
  createChecker,
  createDocument,
  editDocument,
  findArticleReferences,
  resolveSettings,
  RULES,
  spanFrom,
  type DocumentModel,
  type OutlineUnit,
} from '../../../server/src/core/index';
import { processorMs, sampleProcessorMs, wallMs } from '../clock';
import type { Figure } from '../figure';
import { ARTICLES, makeLaw } from '../law';
import { reportFigures } from '../report-figures';
import { median, percentile } from '../statistics';

const EDITS = 300;
const WARM_UPS = 30;
const law = makeLaw();
const GROUP = `outline of ${String(ARTICLES)} articles, 1 MB`;

/** What is typed into the law: words, as nearly always, or a number that an article or clause begins with. */
const TYPED = [
  { name: 'a letter of a sentence', text: 'x', before: ' của ', budget: { kind: 'most', value: 10 } },
  { name: 'a digit of a clause', text: '1', before: '2. Cơ quan', budget: null },
] as const satisfies readonly Typed[];

interface Typed {
  readonly name: string;
  readonly text: string;
  /** It goes in front of these words, and out again. */
  readonly before: string;
  readonly budget: Figure['budget'];
}

reportFigures([...measureReading(), ...measureEdits(), ...measureFindings()]);

/** The parts of the form, the body, the tables, and the tree, from which a reader takes what it needs. */
function readOutline({ outline }: DocumentModel): number {
  return outline.parts.length + outline.tables.length + outline.body.start + outline.units.length;
}

/** Every unit of the tree and every article: what a list of symbols, and a rule of articles, walk through. */
function walkOutline({ outline }: DocumentModel): number {
  return count(outline.units) + (outline.articles.texts[0]?.articles.length ?? 0);
}

function count(units: readonly OutlineUnit[]): number {
  return units.reduce((sum, { children }) => sum + 1 + count(children), 0);
}

function measureReading(): readonly Figure[] {
  const reading = sampleProcessorMs(() => walkOutline(createDocument(law)), { count: 9, warmUps: 3 });
  const splitting = sampleProcessorMs(() => createDocument(law), { count: 9, warmUps: 3 });
  return [
    { group: GROUP, name: 'text to outline', value: median(reading), unit: 'ms', budget: null },
    {
      group: GROUP,
      name: 'text to outline / splitting into blocks, time',
      value: median(reading) / median(splitting),
      unit: '×',
      budget: null,
    },
  ];
}

/** A letter goes into titles all over the law and out again; each step is timed to the outline, or to the end of a walk through it. */
function sampleEdits(read: (document: DocumentModel) => number): readonly number[] {
  let document = createDocument(law);
  const expected = read(document);
  return Array.from({ length: EDITS }, (_, index) => {
    const at = document.text.indexOf('. Thành phần', Math.floor((law.length * (index >> 1)) / EDITS)) + 2;
    const span = spanFrom(at, index % 2 === 0 ? at : at + 1);
    const text = index % 2 === 0 ? 'x' : '';
    return processorMs(() => {
      document = editDocument(document, { span, text });
      if (read(document) !== expected) throw new Error('The outline has lost units.');
    });
  }).slice(WARM_UPS);
}

function measureEdits(): readonly Figure[] {
  const document = createDocument(law);
  const samples = sampleEdits(readOutline);
  const walks = sampleEdits(walkOutline);
  const references = sampleProcessorMs(
    () => findArticleReferences(document, document.outline.articles.texts[0]?.articles[6]?.span.start ?? 0),
    { count: 15, warmUps: 3 },
  );
  return [
    { group: GROUP, name: 'edit to outline, median', value: median(samples), unit: 'ms', budget: null },
    {
      group: GROUP,
      name: 'edit to outline, p95',
      value: percentile(samples, 0.95),
      unit: 'ms',
      budget: { kind: 'most', value: 10 },
    },
    {
      group: GROUP,
      name: 'edit to a walk through it, median',
      value: median(walks),
      unit: 'ms',
      budget: null,
    },
    { group: GROUP, name: 'references of an article', value: median(references), unit: 'ms', budget: null },
  ];
}

/** By the wall clock, which the drafter waits for. */
function measureFindings(): readonly Figure[] {
  return TYPED.flatMap(typed => {
    const samples = sampleFindings(typed);
    const name = `${typed.name}: edit to findings`;
    return [
      { group: GROUP, name: `${name}, median`, value: median(samples), unit: 'ms', budget: null },
      {
        group: GROUP,
        name: `${name}, p95`,
        value: percentile(samples, 0.95),
        unit: 'ms',
        budget: typed.budget,
      },
    ];
  });
}

function sampleFindings({ text, before }: Typed): readonly number[] {
  const checker = createChecker(resolveSettings(RULES, []));
  let document = createDocument(law);
  checker.check(document);
  return Array.from({ length: EDITS }, (_, index) => {
    // Far from each other, so that none is near the last one by chance.
    const near = Math.floor((law.length * (((index >> 1) * 79) % EDITS)) / (EDITS + 1));
    const at = law.indexOf(before, near);
    const change =
      index % 2 === 0 ? { span: spanFrom(at, at), text } : { span: spanFrom(at, at + text.length), text: '' };
    return wallMs(() => {
      document = editDocument(document, change);
      checker.check(document);
    });
  }).slice(WARM_UPS);
}
