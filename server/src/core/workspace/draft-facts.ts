import type { DocumentModel } from '../document/document';
import type { DocumentSource } from '../document/source';
import { collectFullMentions } from '../references/collect-mentions';
import { provinceOf } from '../claims/citation/local-issuer';
import { documentKey } from '../references/document-key';
import { KEPT_TITLE, sharedKeyOf, titleTold, typeTold, withProvince } from '../references/elsewhere';
import { describeGroup, groupDocuments } from '../references/group-documents';
import type { CitedDocument, FullMention } from '../references/references';
import { readIdentity, type DocumentIdentity } from '../structure/identity';
import { collectTotals } from '../structure/labelled-totals';
import { collectPeriodFigures } from '../structure/period-figures';
import { foldPhrase } from '../reading/fold';
import { indexLines, placeInLines, type LineIndex } from '../text/lines';
import { ownCopy } from '../text/own-copy';
import {
  isSameDate,
  NO_FACTS,
  type CitedFact,
  type DraftFacts,
  type DraftIdentity,
  type Placer,
} from './facts';
import { readPeriodFacts } from './period-facts';
import { readTotalFacts } from './total-facts';

/**
 * Reads the citations and totals of a long document bit by bit, asking between two blocks whether to stop. Blocks keep what was read,
 * so that `readDraftFacts` is quick behind it. False where it was stopped.
 */
export function readAhead({ blocks }: DocumentModel, shouldStop: () => boolean): boolean {
  return blocks.every(({ block }) => block.citations.length + block.labelled.length >= 0 && !shouldStop());
}

/**
 * What a draft contributes to a workspace: what it is itself, how it cites other documents, and its totals, also those of the periods
 * in its tables. Only blocks that may hold a symbol or a total are read, and the tables of a report on a period. Linear. `lines` saves reading them anew.
 */
export function readDraftFacts(document: DocumentModel, lines?: LineIndex): DraftFacts {
  const mentions = collectFullMentions(document);
  const totals = collectTotals(document);
  const figures = collectPeriodFigures(document);
  if (mentions.length + totals.length + figures.length === 0) return NO_FACTS;
  const placeOf = placer(document.source, lines ?? indexLines(document.source.written.toString()));
  const text = document.pieces;
  return {
    ...readCitedFacts(document, mentions, placeOf),
    totals: [...readTotalFacts(totals, text, placeOf), ...readPeriodFacts(figures, text, placeOf)],
  };
}

/** What a draft is, and how it cites others. */
function readCitedFacts(
  document: DocumentModel,
  mentions: readonly FullMention[],
  placeOf: Placer,
): Pick<DraftFacts, 'identity' | 'citations'> {
  const own = readIdentity(document);
  const cited = mentions.filter(({ claim }) => claim !== own?.claim);
  const documents = groupDocuments(cited).flatMap(group => describeGroup(group) ?? []);
  const citations = documents.flatMap(document => factsOf(document, placeOf));
  if (own === null) return { identity: null, citations };
  const identity = keptIdentity(own, placeOf);
  return { identity, citations: [...ownFacts(own, identity), ...citations] };
}

function keptIdentity(own: DocumentIdentity, placeOf: Placer): DraftIdentity {
  return {
    symbol: ownCopy(own.symbol),
    date: own.date,
    type: ownCopy(own.type),
    title: ownCopy(own.title.slice(0, KEPT_TITLE)),
    issuer: ownCopy(own.issuer),
    place: placeOf(own.span),
  };
}

/**
 * The draft as a document that others may cite. Those of its own office cite it without the name of the province, others with
 * it, so it is known under both keys.
 */
function ownFacts({ claim }: DocumentIdentity, identity: DraftIdentity): readonly CitedFact[] {
  const { symbol, date, place } = identity;
  const issuerName = toldOrNull(identity.issuer);
  const named = { ...claim, issuerName };
  const key = date === null ? null : documentKey(named, date);
  const province = provinceOf(named);
  const keys = key === null || province === null ? [key] : [key, withProvince(key, province)];
  const type = toldOrNull(identity.type);
  const title = toldOrNull(identity.title);
  return keys.map(each => ({
    symbol,
    key: each === null ? null : ownCopy(each),
    date,
    type,
    issuer: issuerName,
    title,
    isOwn: true,
    place,
  }));
}

function toldOrNull(text: string): string | null {
  return text === '' ? null : ownCopy(foldPhrase(text));
}

type CitedInFull = Omit<CitedDocument, 'mentions'>;

function placer(source: DocumentSource, lines: LineIndex): Placer {
  return read => {
    const span = source.toWritten(read);
    return { span, ...placeInLines(lines, span) };
  };
}

/** The sayings of the mentions of one document; a mention that says nothing new is left out. */
function factsOf(document: CitedInFull, placeOf: Placer): readonly CitedFact[] {
  const key = sharedKeyOf(document);
  const symbol = ownCopy(document.symbol);
  const keptKey = key === null ? null : ownCopy(key);
  const facts: CitedFact[] = [];
  for (const mention of document.full) {
    const said = sayingOf(mention);
    if (facts.length > 0 && !addsTo(facts, said)) continue;
    facts.push({ symbol, key: keptKey, ...copied(said), isOwn: false, place: placeOf(mention.span) });
  }
  return facts;
}

/** What a mention says of its document. */
type Saying = Pick<CitedFact, 'date' | 'type' | 'issuer' | 'title'>;

function sayingOf(mention: FullMention): Saying {
  const { claim, date } = mention;
  return { date, type: typeTold(mention), issuer: claim.issuerName, title: titleTold(mention) };
}

function addsTo(facts: readonly CitedFact[], { date, type, issuer, title }: Saying): boolean {
  const isNew = (known: (fact: CitedFact) => boolean): boolean => !facts.some(known);
  return (
    (date !== null && isNew(fact => isSameDate(fact.date, date))) ||
    (type !== null && isNew(fact => fact.type === type)) ||
    (issuer !== null && isNew(fact => fact.issuer === issuer)) ||
    (title !== null && isNew(fact => fact.title === title))
  );
}

function copied({ date, type, issuer, title }: Saying): Saying {
  return { date, type: copyOf(type), issuer: copyOf(issuer), title: copyOf(title) };
}

function copyOf(text: string | null): string | null {
  return text === null ? null : ownCopy(text);
}
