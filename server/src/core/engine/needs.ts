import type { ClaimKind } from '../claims/claim';
import type { Block } from '../block/block';

/** A set of claim kinds, a bit for each: asked for every rule and block, it must cost nothing. */
export type KindSet = number;

const KINDS: readonly ClaimKind[] = [
  'number',
  'percentage',
  'fraction',
  'code',
  'quantity',
  'share',
  'date',
  'period',
  'citation',
  'short-form',
  'provision',
  'sum',
  'change',
  'enumeration',
  'open-share',
  'share-list',
  'restatement',
  'labelled',
];

/** The set of some kinds. */
export function kindSetOf(kinds: readonly ClaimKind[]): KindSet {
  return kinds.reduce((set, kind) => set | bitOf(kind), 0);
}

/** Which of the wanted kinds a block has. Claims that nobody wants are not read. */
export function kindsIn(block: Block, wanted: KindSet): KindSet {
  let set: KindSet = 0;
  for (const figure of block.figures) set |= bitOf(figure.kind);
  if ((wanted & QUANTITY) !== 0 && block.quantities.length > 0) set |= QUANTITY;
  if ((wanted & SHARE) !== 0 && block.shares.length > 0) set |= SHARE;
  if ((wanted & DATE) !== 0 && block.dates.length > 0) set |= DATE;
  if ((wanted & PERIOD) !== 0 && block.periods.length > 0) set |= PERIOD;
  if ((wanted & CITATION) !== 0 && block.citations.length > 0) set |= CITATION;
  if ((wanted & SHORT_FORM) !== 0 && block.shortForms.length > 0) set |= SHORT_FORM;
  if ((wanted & PROVISION) !== 0 && block.provisions.length > 0) set |= PROVISION;
  if ((wanted & SUM) !== 0 && block.sums.length > 0) set |= SUM;
  if ((wanted & CHANGE) !== 0 && block.changes.length > 0) set |= CHANGE;
  if ((wanted & ENUMERATION) !== 0 && block.enumerations.length > 0) set |= ENUMERATION;
  if ((wanted & OPEN_SHARE) !== 0 && block.openShares.length > 0) set |= OPEN_SHARE;
  if ((wanted & SHARE_LIST) !== 0 && block.shareLists.length > 0) set |= SHARE_LIST;
  if ((wanted & RESTATEMENT) !== 0 && block.restatements.length > 0) set |= RESTATEMENT;
  if ((wanted & LABELLED) !== 0 && block.labelled.length > 0) set |= LABELLED;
  return set;
}

function bitOf(kind: ClaimKind): KindSet {
  return 1 << KINDS.indexOf(kind);
}

const QUANTITY = bitOf('quantity');
const SHARE = bitOf('share');
const DATE = bitOf('date');
const PERIOD = bitOf('period');
const CITATION = bitOf('citation');
const SHORT_FORM = bitOf('short-form');
const PROVISION = bitOf('provision');
const SUM = bitOf('sum');
const ENUMERATION = bitOf('enumeration');
const OPEN_SHARE = bitOf('open-share');
const SHARE_LIST = bitOf('share-list');
const RESTATEMENT = bitOf('restatement');
const LABELLED = bitOf('labelled');
/** Both kinds of change are read together, and a block with one of them is shown to rules of either. */
const CHANGE = bitOf('change');
