import type { ProvisionClaim, ProvisionLevel, ProvisionUnit } from '../../claims/provision/provision';
import type { DocumentModel } from '../../document/document';
import type { PlacedBlock } from '../../block/placed-block';
import { remembering } from '../../block/remembering';
import { POINT_LETTERS } from '../../block/opening/unit-order';
import { inEnglish } from '../../structure/english-points';
import { labelOf } from '../../structure/item-order';
import { labelSpan, type NumberedItem, type NumberedKind } from '../../structure/numbered-item';
import { startOfBlock } from '../../structure/unit-view';
import { mayBeOwn } from '../../usages/provisions/own-units';
import type { NumberedRun } from '../../structure/numbered-runs';
import { foldPhrase, foldWord } from '../../reading/fold';
import { shiftSpan, spansOverlap, type Span } from '../../text/span';
import { prefer, reviewFix } from '../../rule/finding';
import type { Fix, TextEdit } from '../../rule/rule';
import { nameOf } from './number-names';
import type { RunFault } from './run-faults';
import { namesRecipients } from '../../usages/provisions/named-recipients';

/** What the repair is called, by whether references change with it. */
export const RENUMBER_NOTES = {
  renumber: {
    vi: 'Đánh lại số từ đây: {old} thành {new}',
    en: 'Renumber from here: {old} becomes {new}',
  },
  'renumber-references': {
    vi: 'Đánh lại số từ đây: {old} thành {new}; đồng thời sửa {count} chỗ dẫn chiếu',
    en: 'Renumber from here: {old} becomes {new}; change {count} references as well',
  },
} as const;

/** A number that changes. */
interface Renumbered {
  readonly item: NumberedItem;
  readonly label: string;
}

/**
 * The repair that numbers a run anew from a fault on, and changes the document's own references to its units so that they still
 * mean the same ones. Null where the letters would not suffice.
 */
export function renumberFrom(
  document: DocumentModel,
  fault: RunFault,
): Fix<'renumber' | 'renumber-references'> | null {
  const renumbered = renumber(fault);
  const [first] = renumbered;
  if (first === undefined) return null;
  const headings = renumbered.map(({ item, label }) => ({
    span: labelSpan(item, document.blocks),
    text: label,
  }));
  const references = editReferences(document, fault, renumbered).filter(
    ({ span }) => !headings.some(heading => spansOverlap(heading.span, span)),
  );
  return prefer(
    reviewFix(
      references.length > 0 ? 'renumber-references' : 'renumber',
      [...headings, ...references].sort((one, other) => one.span.start - other.span.start),
      {
        old: nameOf(fault.run, first.item.label),
        new: nameOf(fault.run, first.label),
        count: references.length,
      },
    ),
  );
}

/**
 * Each item from the fault on whose number changes, with its new one; empty where there is none for one of them. A row of points that went by
 * the English alphabet, and would not show it any more, goes by the Vietnamese one: "a, b, d, e, f" becomes "a, b, c, d, đ".
 */
function renumber(fault: RunFault): readonly Renumbered[] {
  const { run, before } = fault;
  const renumbered = renumberBy(fault, run.letters);
  if (run.letters === POINT_LETTERS || run.kind !== 'point') return renumbered;
  const labels = new Map(renumbered.map(({ item, label }) => [item, label]));
  const items = run.items.map(item => ({ ...item, label: labels.get(item) ?? item.label }));
  if (inEnglish({ ...run, items }) !== null) return renumbered;
  return POINT_LETTERS.indexOf(before.label) + 1 === before.number ? renumberBy(fault, POINT_LETTERS) : [];
}

function renumberBy({ kind, run, index, before }: RunFault, letters: string): readonly Renumbered[] {
  const renumbered: Renumbered[] = [];
  let number = kind === 'start' ? 0 : before.number;
  for (const item of run.items.slice(index)) {
    if (item.suffix === '') number += 1;
    const bare = labelOf({ kind: run.kind, number, suffix: item.suffix }, letters);
    if (bare === null) return [];
    const label = run.items[0]?.label.startsWith('0') === true ? bare.padStart(2, '0') : bare;
    if (label !== item.label) renumbered.push({ item, label });
  }
  return renumbered;
}

const UNIT_OF: Readonly<Record<NumberedKind, ProvisionUnit | null>> = {
  article: 'article',
  arabic: 'clause',
  point: 'point',
  roman: null,
  bracketed: null,
};

/** Edits of what the document says of its own units. Those that do not say whose they are stay. */
function editReferences(
  document: DocumentModel,
  { kind, run, found }: RunFault,
  renumbered: readonly Renumbered[],
): readonly TextEdit[] {
  const unit = UNIT_OF[run.kind];
  if (unit === null || (unit !== 'article' && run.article === null)) return [];
  const labels = new Map(renumbered.map(({ item, label }) => [item.label, label]));
  // The first of two equal numbers keeps it, and what is said of that number.
  if (kind === 'duplicate') labels.delete(found.label);
  const cited = citedLabelsOf(document);
  return [...labels].flatMap(([old, text]) =>
    (cited.get(`${unit} ${old}`) ?? [])
      .filter(({ claim, placed }) => mayBeOwn(document, { claim, placed }))
      .filter(({ claim, placed }) => means(claim, run, { document, placed }))
      .map(({ placed, span }) => ({ span: shiftSpan(span, placed.start), text })),
  );
}

/** A label that a provision of a document says, and where in its block. */
interface CitedLabel {
  /** Its unit and itself, folded: "clause 2". */
  readonly key: string;
  readonly placed: PlacedBlock;
  readonly claim: ProvisionClaim;
  readonly span: Span;
}

/** What a document cites, by unit and label: a draft with many faults is not searched for each of them. */
const citedLabelsOf = remembering((document: DocumentModel): ReadonlyMap<string, readonly CitedLabel[]> => {
  const cited = new Map<string, CitedLabel[]>();
  for (const label of document.blocksWith('provisions').flatMap(labelsIn)) {
    const known = cited.get(label.key);
    if (known === undefined) cited.set(label.key, [label]);
    else known.push(label);
  }
  return cited;
});

function labelsIn(placed: PlacedBlock): readonly CitedLabel[] {
  return placed.block.provisions.flatMap(claim =>
    claim.levels.flatMap(({ unit, labels }) =>
      labels.map(({ span, text }) => ({ key: `${unit} ${foldWord(text)}`, placed, claim, span })),
    ),
  );
}

/** True where a provision is surely of the text, article or clause that a run is of. */
function means(
  claim: ProvisionClaim,
  run: NumberedRun,
  { document, placed }: { readonly document: DocumentModel; readonly placed: PlacedBlock },
): boolean {
  const { blocks } = document;
  const offset = placed.start + claim.span.start;
  if (run.kind === 'article') {
    const isBelow =
      startOfBlock(blocks, run.items[0]?.index ?? 0) < offset && isBefore(blocks, run.end, offset);
    return isOwnText(claim, run) || (isBelow && namesRecipients(claim, placed.block.text));
  }
  const place = { claim, blocks, offset, ends: endsOf(document.outline.numbered), run };
  if (!isHolder(levelOf(claim, 'article'), run.article, place)) return false;
  return run.kind !== 'point' || isHolder(levelOf(claim, 'clause'), run.clause, place);
}

function isBefore(blocks: readonly PlacedBlock[], end: number, offset: number): boolean {
  return offset < startOfBlock(blocks, end);
}

/** The index of the block behind each numbered unit: that of the next one, or of what ends their row. */
const endsOf = remembering((runs: readonly NumberedRun[]): ReadonlyMap<NumberedItem, number> => {
  const ends = runs.flatMap(({ items, end }) =>
    items.map((item, at) => [item, items[at + 1]?.index ?? end] as const),
  );
  return new Map(ends);
});

interface ClaimPlace {
  readonly claim: ProvisionClaim;
  readonly ends: ReadonlyMap<NumberedItem, number>;
  readonly run: NumberedRun;
  readonly blocks: readonly PlacedBlock[];
  readonly offset: number;
}

/** "Điều này" inside the article, "Điều 5 Nghị quyết này" anywhere; "khoản này" without an article inside the clause. */
function isHolder(
  level: ProvisionLevel | undefined,
  holder: NumberedItem | null,
  { claim, run, blocks, offset, ends }: ClaimPlace,
): boolean {
  if (holder === null) return level === undefined;
  const end = ends.get(holder) ?? run.end;
  const isInside = startOfBlock(blocks, holder.index) <= offset && isBefore(blocks, end, offset);
  if (level === undefined) return isInside && levelOf(claim, 'clause')?.isThis === true;
  if (level.isThis) return isInside;
  const [label] = level.labels;
  const isNamed = level.labels.length === 1 && label !== undefined && foldWord(label.text) === holder.label;
  return isNamed && (isOwnText(claim, run) || levelOf(claim, 'article')?.isThis === true);
}

function isOwnText({ target }: ProvisionClaim, { types }: NumberedRun): boolean {
  return target.kind === 'own' && (types.length === 0 || types.includes(foldPhrase(target.type.text)));
}

function levelOf({ levels, within }: ProvisionClaim, unit: ProvisionUnit): ProvisionLevel | undefined {
  return levels.find(level => level.unit === unit) ?? within.find(level => level.unit === unit);
}
