import type { CitationClaim } from '../../claims/citation/citation';
import { blockAt, type DocumentModel } from '../../document/document';
import { contradictedBody, isPlanOfIssuer } from '../../references/comparing/issuer-of-code';
import {
  familyOf,
  findNamedBody,
  type BodyId,
  type NamedBody,
} from '../../references/comparing/issuing-bodies';
import { findOtherReading, type OtherReading } from '../../references/comparing/reading-elsewhere';
import { findDisagreements, type Disagreement, type Reading } from '../../references/comparing/readings';
import { isOfUsualDate } from '../../references/comparing/usual-date';
import { findElsewhere } from '../../references/elsewhere';
import type { CitedDocument, FullMention } from '../../references/references';
import { foldText } from '../../reading/fold';
import type { Localized } from '../../text/localized';
import { shiftSpan, spanFrom, textAt } from '../../text/span';
import type { ElsewhereCitation, ElsewhereSaying } from '../../references/others';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';
import { citedName } from './cited-name';
import { placeElsewhere } from '../../rule/place-elsewhere';
import { repairOfDraft, repairsOf } from './reading-repairs';
import { squeezeBlanks } from '../../text/blanks';
import { hasOneOf } from '../../text/one-of';

const meta = describeRule({
  id: 'reference/issuer-conflict',
  since: '0.1.0',
  title: {
    vi: 'Một văn bản được ghi là của hai cơ quan ban hành',
    en: 'One document cited with two issuers',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: ['review'],
  messages: {
    conflict: {
      vi: '{document} được ghi là của hai cơ quan khác nhau: {usual} và {written}.',
      en: '{document} is said to be of two issuers: {usual} and {written}.',
    },
    'conflict-elsewhere': {
      vi: '{document} được ghi là của {written} ở đây, nhưng {file} ghi là của {other}. Cần đối chiếu với bản gốc.',
      en: '{document} is said to be of {written} here, but of {other} in {file}. Check the original.',
      severity: 'information',
    },
  },
  notes: {
    usual: { vi: 'Chỗ ghi “của {issuer}”', en: 'Where it is said to be of {issuer}' },
    'fix-here': { vi: 'Sửa cơ quan ở đây thành {text}', en: 'Change the issuer here to {text}' },
    elsewhere: { vi: 'Chỗ ghi “của {issuer}” trong {file}', en: 'Where {file} says it is of {issuer}' },
    'fix-draft': {
      vi: 'Sửa cơ quan trong dự thảo này thành {text}',
      en: 'Change the issuer in this draft to {text}',
    },
    'fix-others': { vi: 'Dùng {text} ở mọi chỗ', en: 'Use {text} everywhere' },
  },
  sources: [cite(DECREE_30, { article: 'Phụ lục I, Mục II.6', about: 'viện dẫn ghi tên cơ quan ban hành' })],
});

type Found = FindingOf<typeof meta>;

/** Compares the issuers of all citations of one document: "của Bộ Chính trị" and "của Ban Bí thư". */
export const issuerConflict = documentRule(meta, checkDocument, { reads: ['others'] });

function* checkDocument(
  model: DocumentModel,
  { surroundings: { others } }: DocumentRuleContext,
): Iterable<Found> {
  for (const document of model.references.documents) {
    const told = findElsewhere(document, others);
    if (document.full.length === 1 && told.length === 0) continue;
    const named = document.full.filter(({ claim }) => claim.issuer !== null && !isJoint(claim));
    // Mostly all mentions name the issuer in the same words: then there is nothing to look at closer.
    const isSingle = new Set(named.map(({ claim }) => claim.issuerName)).size < 2;
    if (isSingle && (told.length === 0 || named.length === 0)) continue;
    yield* checkReadings(document, readingsOf(model, document, named), told);
  }
}

/** Only bodies of one family are compared: "Quyết định số 77/QĐ-TTg … của Quốc hội" is reported by itself. */
function* checkReadings(
  document: CitedDocument,
  readings: readonly Reading[],
  told: readonly ElsewhereSaying[],
): Iterable<Found> {
  if (readings.length === 0) return;
  const name = citedName(document.full);
  for (const family of new Set(readings.map(({ id }) => familyOf(id)))) {
    const ofFamily = readings.filter(({ id }) => familyOf(id) === family);
    for (const disagreement of findDisagreements(ofFamily)) {
      yield findingFor(name, disagreement, ofFamily);
    }
  }
  const idOf = (other: ElsewhereSaying, first: Reading): BodyId | null => bodyTold(other, first)?.id ?? null;
  const elsewhere = findOtherReading(document, readings, { told, idOf });
  if (elsewhere !== null) yield findingElsewhere(name, readings, elsewhere);
}

/** The body that another draft names, where it is of the family of the one named here. */
function bodyTold({ issuer }: ElsewhereCitation, { id }: Reading): NamedBody | null {
  const told = issuer === null ? null : findNamedBody(issuer);
  return told !== null && familyOf(told.id) === familyOf(id) ? told : null;
}

function readingsOf(
  model: DocumentModel,
  document: CitedDocument,
  named: readonly FullMention[],
): readonly Reading[] {
  return named.flatMap(mention => {
    const reading = isOfUsualDate(mention, document) ? readingOf(model, mention) : null;
    return reading === null ? [] : [reading];
  });
}

/** Documents of several bodies, of which each mention may name another. */
function isJoint({ typeCode, issuerCode }: CitationClaim): boolean {
  return /^(?:TTLT|NQLT|LT)$/u.test(typeCode?.text ?? '') || hasOneOf(issuerCode.text, '-–');
}

function readingOf(model: DocumentModel, { claim, start }: FullMention): Reading | null {
  const { issuer } = claim;
  const block = blockAt(model, start)?.block;
  if (issuer === null || block === undefined) return null;
  // A body that the symbol itself contradicts is reported without a second mention.
  if (isPlanOfIssuer(block.text, claim) || contradictedBody(block.text, claim) !== null) return null;
  const behind = block.text.slice(issuer.span.start, issuer.span.end + NEXT_BODY);
  const body = findNamedBody(foldText(behind));
  if (body === null) return null;
  const span = shiftSpan(spanFrom(issuer.span.start, issuer.span.start + body.end), start);
  return { id: body.id, span, text: squeezeBlanks(textAt(model.pieces, span)) };
}

/** How far behind a name another body is looked for. */
const NEXT_BODY = 24;

function findingFor(document: Localized, disagreement: Disagreement, readings: readonly Reading[]): Found {
  const { odd, usual } = disagreement;
  return findingAt(odd.span, 'conflict', {
    data: { document, usual: usual.text, written: odd.text },
    related: [placeAt(usual.span, 'usual', { issuer: usual.text })],
    fixes: repairsOf(disagreement, readings, ({ text }) => text),
  });
}

/** One finding for the draft, at its first mention: the others say the same, and the repair changes them all. */
function findingElsewhere(document: Localized, readings: readonly Reading[], elsewhere: OtherReading): Found {
  const { first, other } = elsewhere;
  const told = { ...first, text: bodyTold(other, first)?.name ?? '' };
  return findingAt(first.span, 'conflict-elsewhere', {
    data: { document, written: first.text, file: other.place.name, other: told.text },
    related: [placeElsewhere(other.place, { issuer: told.text })],
    fix: repairOfDraft(readings, told, ({ text }) => text),
  });
}
