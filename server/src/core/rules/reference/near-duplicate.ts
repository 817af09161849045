import { dayNumberOf } from '../../arithmetic/calendar';
import type { CitationPart } from '../../claims/citation/citation';
import { bodyNamed } from '../../claims/citation/find-issuer';
import type { DocumentModel } from '../../document/document';
import { remembering } from '../../block/remembering';
import { slipBetween, type SymbolSlip } from '../../references/comparing/symbol-slip';
import { titleWords } from '../../references/comparing/titles';
import type { CitedDocument, FullMention } from '../../references/references';
import { foldPhrase } from '../../reading/fold';
import { shiftSpan, textAt, type Readable, type Span } from '../../text/span';
import { writeShort } from '../../claims/date/write-date';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix, MessageData } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';
import { dropBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'reference/near-duplicate',
  since: '0.1.0',
  title: {
    vi: 'Hai ký hiệu gần giống nhau, có thể là một văn bản',
    en: 'Two symbols so alike that they may be one document',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: ['review'],
  messages: {
    'same-date': {
      vi: 'Ký hiệu {written} và {other} gần giống nhau, cùng ghi ngày {date}; có thể một trong hai bị gõ nhầm.',
      en: '{written} and {other} are nearly alike and have one date, {date}; one of them may be mistyped.',
    },
    'same-title': {
      vi: 'Ký hiệu {written} và {other} gần giống nhau, cùng một trích yếu; có thể một trong hai bị gõ nhầm.',
      en: '{written} and {other} are nearly alike and have one title; one of them may be mistyped.',
    },
    zeros: {
      vi: 'Ký hiệu {written} và {other} chỉ khác số 0 ở đầu; nếu cùng là một văn bản thì cần ghi thống nhất.',
      en: '{written} and {other} differ in a leading zero alone; if they are one document, write them alike.',
    },
  },
  notes: {
    other: { vi: 'Chỗ ghi {symbol}', en: 'Where {symbol} stands' },
    'fix-here': { vi: 'Sửa ký hiệu ở đây thành {text}', en: 'Change the symbol here to {text}' },
    'fix-others': { vi: 'Dùng {text} ở mọi chỗ', en: 'Use {text} everywhere' },
  },
  sources: [cite(DECREE_30, { article: 'Phụ lục I, Mục II.3', about: 'mỗi văn bản có một số, ký hiệu' })],
});

type Found = FindingOf<typeof meta>;

/** Compares the symbols of documents that have one date or one title: two that are a slip of the hand apart may be one. */
export const nearDuplicate = documentRule(meta, checkDocument);

function* checkDocument(model: DocumentModel): Iterable<Found> {
  const { documents } = model.references;
  const seen = new Set<string>();
  for (const [messageId, groups] of [
    ['same-date', groupBy(documents, dateOf)],
    ['same-title', groupBy(documents, titleOf)],
    ['zeros', groupBy(documents, bareSymbolOf)],
  ] as const) {
    for (const pair of pairsIn(groups)) {
      const name = pair.map(({ symbol }) => symbol).join(' ');
      const isTold = messageId === 'zeros' ? differInZeros(pair) : isSlip(pair, messageId);
      if (seen.has(name) || !isTold) continue;
      seen.add(name);
      yield findingFor(model, pair, messageId);
    }
  }
}

type Pair = readonly [CitedDocument, CitedDocument];
type Likeness = 'same-date' | 'same-title' | 'zeros';

/** A text that cites more documents of one day than this is a list of documents, and pairs would take too long. */
const MOST_OF_A_GROUP = 60;

function groupBy(
  documents: readonly CitedDocument[],
  traitOf: (document: CitedDocument) => string | null,
): readonly (readonly CitedDocument[])[] {
  const groups = new Map<string, CitedDocument[]>();
  for (const document of documents) {
    const trait = traitOf(document);
    if (trait === null) continue;
    const group = groups.get(trait);
    if (group === undefined) groups.set(trait, [document]);
    else group.push(document);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST_OF_A_GROUP);
}

function* pairsIn(groups: readonly (readonly CitedDocument[])[]): Iterable<Pair> {
  for (const group of groups) {
    for (const [index, first] of group.entries()) {
      for (const second of group.slice(index + 1)) yield [first, second];
    }
  }
}

function dateOf({ date }: CitedDocument): string | null {
  return date === null ? null : String(dayNumberOf(date));
}

/** The title in which a document is introduced, where it is long enough to be that of no other. */
function titleOf({ full }: CitedDocument): string | null {
  for (const { claim } of full) if (claim.title !== null) return tellingTitle(claim.title);
  return null;
}

const tellingTitle = remembering(({ text }: CitationPart): string | null => {
  const words = titleWords(text);
  return words.length < FEWEST_WORDS ? null : words.join(' ');
});

const FEWEST_WORDS = 8;

function bareSymbolOf({ symbol }: CitedDocument): string {
  return symbol.replace(/^0+/u, '');
}

/** "011/TT-LĐCL" and "11/TT-LĐCL". The zero of "05" is the form of numbers below ten, and leaving it out a matter of taste. */
function differInZeros(pair: Pair): boolean {
  if (!pair.some(({ symbol }) => /^0\d{2}/u.test(symbol)) || pair[0].symbol === pair[1].symbol) return false;
  return ![dateOf, typeOf, bodyOf].some(traitOf => differ(pair, traitOf));
}

function isSlip(pair: Pair, likeness: Likeness): boolean {
  const [first, second] = pair;
  const slip = slipBetween(first.definition.claim, second.definition.claim);
  return slip !== null && isTelling(slip, pair, likeness);
}

/** Whether the slip is more likely than two documents. */
function isTelling(slip: SymbolSlip, pair: Pair, likeness: Likeness): boolean {
  if (differ(pair, typeOf) || differ(pair, bodyOf)) return false;
  switch (slip.part) {
    case 'code':
      return likeness === 'same-title' || !pair.every(isLocalParty);
    case 'year':
      return likeness === 'same-title' && !differ(pair, dateOf) && isOnce(pair);
    case 'number':
      return isOnce(pair) && (isFar(slip) ? !differ(pair, dateOf) : !areBothDated(pair));
  }
}

/** Committees below the centre begin to number anew with their congresses, which may end on one day. */
function isLocalParty({ definition: { claim } }: CitedDocument): boolean {
  return claim.system === 'party' && /^(?:TU|HU|QU|ThU|ĐU|CB)$/u.test(claim.issuerCode.text);
}

/** Bodies sign up to a hundred documents on one day, with numbers that follow each other. */
function isFar({ kind, distance }: SymbolSlip & { readonly part: 'number' }): boolean {
  return kind === 'swapped' ? distance >= 45 : distance >= 100;
}

/** A slip is made once; and who names both in one breath means both. */
function isOnce([first, second]: Pair): boolean {
  if (first.full.length > 1 && second.full.length > 1) return false;
  const blocks = new Set(first.full.map(({ start }) => start));
  return !second.full.some(({ start }) => blocks.has(start));
}

/** With a date of their own, even one, documents of near numbers are two: those of one day may have one title as well. */
function areBothDated(pair: Pair): boolean {
  return pair.every(({ date }) => date !== null);
}

/** True where both say something of a trait, and not the same. */
function differ([first, second]: Pair, traitOf: (document: CitedDocument) => string | null): boolean {
  const [one, other] = [traitOf(first), traitOf(second)];
  return one !== null && other !== null && one !== other;
}

function typeOf({ full }: CitedDocument): string | null {
  const type = full.map(({ claim }) => claim.type).find(part => part !== null);
  return type === undefined ? null : foldPhrase(type.text);
}

function bodyOf({ full }: CitedDocument): string | null {
  const bodies = full.map(({ claim }) => (claim.issuer === null ? undefined : bodyNamed(claim.issuer.text)));
  return bodies.find(body => body !== undefined)?.group ?? null;
}

function findingFor({ pieces }: DocumentModel, pair: Pair, messageId: Likeness): Found {
  const [odd, usual] = rank(pair);
  const [here] = odd.full;
  const [there] = usual.full;
  const data: MessageData = {
    written: odd.symbol,
    other: usual.symbol,
    ...(messageId === 'same-date' && odd.date !== null ? { date: writeShort(odd.date) } : {}),
  };
  return findingAt(symbolSpan(here ?? odd.definition), messageId, {
    data,
    related: [placeAt(symbolSpan(there ?? usual.definition), 'other', { symbol: usual.symbol })],
    fixes: [fixAll('fix-here', pieces, [odd, usual]), fixAll('fix-others', pieces, [usual, odd])],
  });
}

/** The one with fewer mentions, or the later one, is taken for the slip. */
function rank([first, second]: Pair): Pair {
  return first.full.length < second.full.length ? [first, second] : [second, first];
}

function symbolSpan({ claim, start }: FullMention): Span {
  return shiftSpan(claim.symbol.span, start);
}

/** The symbol of one document in every place of the other. */
function fixAll<Note extends string>(titleId: Note, text: Readable, [from, to]: Pair): Fix<Note> {
  const wanted = dropBlanks(textAt(text, symbolSpan(to.definition)));
  const edits = from.full.map(mention => ({ span: symbolSpan(mention), text: wanted }));
  return reviewFix(titleId, edits, { text: to.symbol });
}
