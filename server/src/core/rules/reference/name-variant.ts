import type { DocumentModel } from '../../document/document';
import { findNameVariants, type NamePair } from '../../references/comparing/name-variants';
import { collectNames, spanOfName, writtenName, type Named } from '../../references/named';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix } from '../../rule/rule';
import { convention } from '../../rule/sources';

const meta = describeRule({
  id: 'reference/name-variant',
  since: '0.1.0',
  title: {
    vi: 'Một tên người, địa danh được viết hai cách',
    en: 'One name of a person or place spelled in two ways',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['name'],
  fixes: ['review'],
  messages: {
    person: {
      vi: '“{written}” và “{other}” chỉ khác một chữ cái; nếu là một người thì cần viết thống nhất.',
      en: '“{written}” and “{other}” differ in one letter; if they are one person, write them alike.',
    },
    place: {
      vi: '“{written}” và “{other}” chỉ khác một chữ cái; nếu là một nơi thì cần viết thống nhất.',
      en: '“{written}” and “{other}” differ in one letter; if they are one place, write them alike.',
    },
  },
  notes: {
    other: { vi: 'Chỗ ghi “{name}”', en: 'Where “{name}” stands' },
    'fix-here': { vi: 'Sửa thành “{text}”', en: 'Change to “{text}”' },
    'fix-others': { vi: 'Dùng “{text}” ở mọi chỗ', en: 'Use “{text}” everywhere' },
  },
  sources: [convention('Nhất quán trong một văn bản: một người, một nơi có một tên')],
});

type Found = FindingOf<typeof meta>;

/** Compares the names of persons and places of a document: two that are a letter apart may be one. */
export const nameVariant = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  const names = collectNames(document);
  if (names.length < 2) return;
  for (const pair of findNameVariants(names)) yield findingFor(pair);
}

function findingFor([odd, usual]: NamePair): Found {
  const [written, other] = [writtenName(odd.first), writtenName(usual.first)];
  return findingAt(spanOfName(odd.first), odd.first.claim.of, {
    data: { written, other },
    related: [placeAt(spanOfName(usual.first), 'other', { name: other })],
    fixes: [fixAll('fix-here', odd, other), fixAll('fix-others', usual, written)],
  });
}

function fixAll<Note extends string>(titleId: Note, { places }: Named, text: string): Fix<Note> {
  return reviewFix(
    titleId,
    places.map(place => ({ span: spanOfName(place), text })),
    { text },
  );
}
