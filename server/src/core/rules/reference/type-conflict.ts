import { typeTitle } from '../../reading/lexicon/type-names';
import type { DocumentModel } from '../../document/document';
import { findOtherReading, type OtherReading } from '../../references/comparing/reading-elsewhere';
import { findDisagreements, type Disagreement, type Reading } from '../../references/comparing/readings';
import { typeIdOf } from '../../references/comparing/type-identity';
import { isOfUsualDate } from '../../references/comparing/usual-date';
import { findElsewhere } from '../../references/elsewhere';
import type { CitedDocument, FullMention } from '../../references/references';
import { foldPhrase } from '../../reading/fold';
import { capitalize, inCaseOf } from '../../text/capitalize';
import type { Localized } from '../../text/localized';
import { shiftSpan, textAt, type Readable } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { DECREE_30, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { symbolName } from './cited-name';
import { placeElsewhere } from '../../rule/place-elsewhere';
import { repairOfDraft, repairsOf } from './reading-repairs';
import { squeezeBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'reference/type-conflict',
  since: '0.1.0',
  title: {
    vi: 'Một văn bản được gọi bằng hai tên loại',
    en: 'One document called by two types',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: ['review'],
  messages: {
    conflict: {
      vi: '{document} được gọi bằng hai tên loại: {usual} và {written}.',
      en: '{document} is called by two types: {usual} and {written}.',
    },
    'conflict-elsewhere': {
      vi: '{document} được gọi là {written} ở đây, nhưng {file} gọi là {other}. Cần đối chiếu với bản gốc.',
      en: '{document} is called a {written} here, but a {other} in {file}. Check the original.',
    },
  },
  notes: {
    usual: { vi: 'Chỗ gọi là {type}', en: 'Where it is called a {type}' },
    'fix-here': { vi: 'Sửa tên loại ở đây thành “{text}”', en: 'Change the type here to “{text}”' },
    elsewhere: { vi: 'Chỗ gọi là {type} trong {file}', en: 'Where {file} calls it a {type}' },
    'fix-draft': {
      vi: 'Sửa tên loại trong dự thảo này thành “{text}”',
      en: 'Change the type in this draft to “{text}”',
    },
    'fix-others': { vi: 'Dùng “{text}” ở mọi chỗ', en: 'Use “{text}” everywhere' },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.6', about: 'viện dẫn ghi tên loại văn bản' }),
    cite(PARTY_GUIDANCE_05, { about: 'ký hiệu QĐ dùng cho quyết định và quy định' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the type words of all citations of one document, where the code of the symbol does not decide. */
export const typeConflict = documentRule(meta, checkDocument, { reads: ['others'] });

function* checkDocument(
  { pieces, references }: DocumentModel,
  { surroundings: { others } }: DocumentRuleContext,
): Iterable<Found> {
  for (const document of references.documents) {
    const told = findElsewhere(document, others);
    if (document.full.length === 1 && told.length === 0) continue;
    const readings = readingsOf(pieces, document);
    for (const disagreement of findDisagreements(readings)) {
      yield findingFor(document, disagreement, readings);
    }
    const { claim } = document.definition;
    const elsewhere = findOtherReading(document, readings, {
      told,
      idOf: ({ type, date }) =>
        type === null ? null : typeIdOf(claim, { name: type, isDated: date !== null }),
    });
    if (elsewhere !== null) yield findingElsewhere(document, readings, elsewhere);
  }
}

function readingsOf(text: Readable, document: CitedDocument): readonly Reading[] {
  return document.full.flatMap(mention => {
    const reading = isOfUsualDate(mention, document) ? readingOf(text, mention) : null;
    return reading === null ? [] : [reading];
  });
}

function readingOf(text: Readable, { claim, start, date }: FullMention): Reading | null {
  if (claim.type === null) return null;
  const id = typeIdOf(claim, { name: foldPhrase(claim.type.text), isDated: date !== null });
  if (id === null) return null;
  const span = shiftSpan(claim.type.span, start);
  return { id, span, text: squeezeBlanks(textAt(text, span)) };
}

function findingFor(
  { symbol }: CitedDocument,
  disagreement: Disagreement,
  readings: readonly Reading[],
): Found {
  const { odd, usual } = disagreement;
  return findingAt(odd.span, 'conflict', {
    data: { document: symbolName(symbol), usual: nameOf(usual), written: nameOf(odd) },
    related: [placeAt(usual.span, 'usual', { type: nameOf(usual) })],
    fixes: repairsOf(disagreement, readings, writeType),
  });
}

/** One finding for the draft, at its first mention: the others say the same, and the repair changes them all. */
function findingElsewhere(
  { symbol }: CitedDocument,
  readings: readonly Reading[],
  elsewhere: OtherReading,
): Found {
  const { first, other } = elsewhere;
  const told = { ...first, text: capitalize(other.type ?? '') };
  const names = { written: nameOf(first), other: nameOf(told) };
  return findingAt(first.span, 'conflict-elsewhere', {
    data: { document: symbolName(symbol), ...names, file: other.place.name },
    related: [placeElsewhere(other.place, { type: names.other })],
    fix: repairOfDraft(readings, told, writeType),
  });
}

function nameOf({ text }: Reading): Localized {
  return typeTitle(foldPhrase(text));
}

function writeType({ text }: Reading, at: Reading): string {
  return inCaseOf(at.text, text);
}
