import { DOCUMENT_TYPES } from '../claims/citation/document-types';
import { foldPhrase } from '../reading/fold';
import type { Declared } from './collect-mentions';
import type { CitedDocument, FullMention, ShortMention } from './references';
import { dropLeadingZeros } from '../text/digits';

/** A document while its mentions are being gathered. */
export type Candidate = Pick<CitedDocument, 'full' | 'symbol'>;

/** What a short form was found to mean. */
export type Resolution<Document> =
  /** A document of the text. */
  | { readonly kind: 'one'; readonly document: Document }
  /** Nothing that a citation of this text could tell: a law by its name, a conference, the text itself without a number. */
  | { readonly kind: 'none' }
  /** It should mean one, and there is none or more than one. */
  | { readonly kind: 'open'; readonly candidates: readonly Document[] };

/** What short forms are resolved by. */
export interface ShortFormContext<Document extends Candidate> {
  readonly documents: readonly Document[];
  /** The text itself, where it has a number: a law says "Luật này" in every third article. */
  readonly own: Document | undefined;
  readonly byNumber: ReadonlyMap<string, readonly Document[]>;
  /** Laws whose symbol stands behind their name somewhere, by `lawName`. */
  readonly laws: ReadonlyMap<string, Document>;
  readonly full: readonly FullMention[];
  readonly declared: readonly Declared[];
  readonly documentOf: (mention: FullMention) => Document | undefined;
}

/** Documents by number, for short forms: "05" and "5" are one number, "12a" is none of them. */
export function indexByNumber<Document extends Candidate>(
  documents: readonly Document[],
): ReadonlyMap<string, readonly Document[]> {
  const byNumber = new Map<string, Document[]>();
  for (const document of documents) {
    const number = dropLeadingZeros(document.full[0]?.claim.number.text ?? '');
    const known = byNumber.get(number);
    if (known === undefined) byNumber.set(number, [document]);
    else known.push(document);
  }
  return byNumber;
}

/**
 * "Luật Đất đai số 31/2024/QH15": a symbol right behind a name says which law the name means. Both lists are in the order
 * of the text.
 */
export function indexLaws<Document>(
  short: readonly ShortMention[],
  full: readonly FullMention[],
  documentOf: (mention: FullMention) => Document | undefined,
): ReadonlyMap<string, Document> {
  const laws = new Map<string, Document>();
  let next = 0;
  for (const { claim, span } of short) {
    if (claim.reading.kind !== 'law') continue;
    while ((full[next]?.span.end ?? Infinity) <= span.end) next += 1;
    const behind = full[next];
    if (behind?.claim.system !== 'assembly') continue;
    const symbolAt = behind.start + behind.claim.symbol.span.start;
    const document = symbolAt - span.end <= LAW_NUMBER_REACH ? documentOf(behind) : undefined;
    const name = lawName(claim.reading.name.text);
    if (document !== undefined && !laws.has(name)) laws.set(name, document);
  }
  return laws;
}

/** " số " and some blanks. */
const LAW_NUMBER_REACH = 8;

/** The name of a law for comparing: "đất đai". */
function lawName(written: string): string {
  return foldPhrase(written);
}

const NOTHING = { kind: 'none' } as const;

/** What a short form means. */
export function resolveShortForm<Document extends Candidate>(
  mention: ShortMention,
  context: ShortFormContext<Document>,
): Resolution<Document> {
  const { reading } = mention.claim;
  switch (reading.kind) {
    case 'number':
      return resolveNumber(mention, reading, context);
    case 'above':
      return resolveAbove(mention, context);
    case 'this':
      return context.own === undefined ? NOTHING : { kind: 'one', document: context.own };
    case 'law': {
      const law = context.laws.get(lawName(reading.name.text));
      return law === undefined ? { kind: 'none' } : { kind: 'one', document: law };
    }
    case 'conference':
      return { kind: 'none' };
  }
}

type NumberReading = Extract<ShortMention['claim']['reading'], { kind: 'number' }>;

function resolveNumber<Document extends Candidate>(
  mention: ShortMention,
  { number, year, symbol }: NumberReading,
  context: ShortFormContext<Document>,
): Resolution<Document> {
  if (symbol !== null) return resolveSymbol(symbol, context);
  const declared = findDeclared(mention, context);
  if (declared !== undefined) return { kind: 'one', document: declared };
  const type = foldPhrase(mention.claim.type.text);
  const sameNumber = context.byNumber.get(dropLeadingZeros(number.text)) ?? [];
  const candidates = sameNumber.filter(
    ({ full }) =>
      full.some(({ claim }) => mayBeCalled(claim, type)) &&
      (year === null || full.some(({ claim, date }) => yearOf(claim, date) === year.text)),
  );
  const before = candidates.filter(({ full }) => (full[0]?.span.start ?? Infinity) < mention.span.start);
  const [only, second] = before.length > 0 ? before : candidates;
  if (only !== undefined && second === undefined) return { kind: 'one', document: only };
  return { kind: 'open', candidates: before.length > 0 ? before : candidates };
}

/** The 18 of "Nghị quyết số 18, 19-NQ/TW": its symbol is whole, so it may also be the only place that cites its document. */
function resolveSymbol<Document extends Candidate>(
  symbol: string,
  { documents }: ShortFormContext<Document>,
): Resolution<Document> {
  const [only, second] = documents.filter(document => document.symbol === symbol);
  return only === undefined || second !== undefined ? { kind: 'none' } : { kind: 'one', document: only };
}

function findDeclared<Document extends Candidate>(
  { claim, span }: ShortMention,
  { declared, documentOf }: ShortFormContext<Document>,
): Document | undefined {
  const { reading, type } = claim;
  if (reading.kind !== 'number') return undefined;
  const name = `${foldPhrase(type.text)} ${reading.number.text}`;
  const found = declared.findLast(entry => entry.name === name && entry.mention.span.start < span.start);
  return found && documentOf(found.mention);
}

/** How many citations back "nêu trên" is looked for. */
const ABOVE_REACH = 60;

/** "Kết luận nêu trên": the last document of this type that was cited before. */
function resolveAbove<Document extends Candidate>(
  { claim, span }: ShortMention,
  { full, documentOf }: ShortFormContext<Document>,
): Resolution<Document> {
  const type = foldPhrase(claim.type.text);
  const end = countBefore(full, span.start);
  const near = full.slice(Math.max(0, end - ABOVE_REACH), end);
  const last = near.findLast(mention => mayBeCalled(mention.claim, type));
  const document = last && documentOf(last);
  return document === undefined ? { kind: 'open', candidates: [] } : { kind: 'one', document };
}

/** How many mentions start before an offset. Logarithmic: a long law says "Luật này" in every third article. */
function countBefore(mentions: readonly FullMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a type may be said of a citation: it is the one written there, or one that the code allows. */
function mayBeCalled({ type, typeCode, system }: FullMention['claim'], name: string): boolean {
  if (type !== null && foldPhrase(type.text) === name) return true;
  if (typeCode === null) return type === null;
  return DOCUMENT_TYPES.some(
    known => known.system === system && known.code === typeCode.text && known.names.includes(name),
  );
}

function yearOf({ year }: FullMention['claim'], date: FullMention['date']): string | null {
  if (year !== null) return year.text;
  return date === null ? null : String(date.year);
}
