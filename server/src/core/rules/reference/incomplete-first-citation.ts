import { blockAt, type DocumentModel } from '../../document/document';
import type { CitedDocument, FullMention } from '../../references/references';
import {
  elementsOf,
  isInRunningText,
  isListed,
  type CitationElement,
} from '../../references/sentence/first-mention';
import { classOf } from '../../structure/dated-lines';
import type { DocumentClass } from '../../structure/document-class';
import type { Localized } from '../../text/localized';
import { shiftSpan, spanFrom } from '../../text/span';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import type { FindingOf, RuleContext } from '../../rule/rule';
import { DECREE_30, DECREE_78, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { citedName } from './cited-name';

const meta = describeRule({
  id: 'reference/incomplete-first-citation',
  since: '0.1.0',
  title: {
    vi: 'Viện dẫn lần đầu chưa đủ thành phần',
    en: 'A first citation that leaves something out',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['citation'],
  textKinds: DRAFTS_ALONE,
  messages: {
    incomplete: {
      vi: '{document} được viện dẫn lần đầu ở đây nhưng chưa ghi {missing}.',
      en: '{document} is cited here for the first time without its {missing}.',
    },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.6.b', about: 'viện dẫn lần đầu' }),
    cite(DECREE_78, { article: 'Điều 68', about: 'viện dẫn trong văn bản quy phạm pháp luật' }),
    cite(PARTY_GUIDANCE_05, { about: 'viện dẫn trong văn bản của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Looks for what the first full mention of each document leaves out, as the class of the draft demands it. */
export const incompleteFirstCitation = documentRule(meta, checkDocument);

function* checkDocument(model: DocumentModel, context: RuleContext): Iterable<Found> {
  const wanted = WANTED[classOf(model.blocks, context.documentClass)];
  if (wanted.length === 0) return;
  for (const document of model.references.documents) {
    const finding = judge(model, document, wanted);
    if (finding !== null) yield finding;
  }
}

/** What each class demands. Documents of the Youth Union and texts without a letterhead are not judged. */
const WANTED: Readonly<Record<DocumentClass, readonly CitationElement[]>> = {
  state: ['date', 'issuer', 'title'],
  party: ['date', 'issuer', 'title'],
  normative: ['issuer', 'title'],
  union: [],
  none: [],
};

function judge(
  model: DocumentModel,
  document: CitedDocument,
  wanted: readonly CitationElement[],
): Found | null {
  if (isByName(document.definition) || document.full.some(({ isOwn }) => isOwn)) return null;
  const said = new Set<CitationElement>();
  for (const mention of document.full) {
    const block = blockAt(model, mention.start)?.block;
    if (block === undefined) continue;
    for (const element of elementsOf(block, mention)) said.add(element);
    if (!isInRunningText(block, mention)) continue;
    if (isListed(block, mention)) return null;
    const missing = wanted.filter(
      element => !said.has(element) && !(element === 'title' && isOfCourt(mention)),
    );
    return missing.length === 0 ? null : findingFor(document, mention, missing);
  }
  return null;
}

/** Laws, ordinances and resolutions of the National Assembly and its committee are cited by type and name. */
function isByName({ claim }: FullMention): boolean {
  return claim.system === 'assembly' || /(?:^|-)(?:UBTV)?QH\d/u.test(claim.issuerCode.text);
}

/** "25/2025/QĐST-DS", "12/2021/DS-ST": what a court decided in a case is known by its number, day and court. */
function isOfCourt({ claim }: FullMention): boolean {
  return /(?:QĐ\p{Lu}{0,2}[SP]T|-[SP]T)(?!\p{L})/u.test(claim.symbol.text.normalize('NFC'));
}

function findingFor(
  { full }: CitedDocument,
  { claim, start }: FullMention,
  missing: readonly CitationElement[],
): Found {
  const { type, symbol } = claim;
  return findingAt(
    shiftSpan(spanFrom(type?.span.start ?? symbol.span.start, symbol.span.end), start),
    'incomplete',
    { data: { document: citedName(full), missing: listOf(missing) } },
  );
}

const ELEMENT_NAMES: Readonly<Record<CitationElement, Localized>> = {
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  title: { vi: 'trích yếu', en: 'title' },
};

/** "ngày ban hành, cơ quan ban hành và trích yếu". */
function listOf(elements: readonly CitationElement[]): Localized {
  const names = elements.map(element => ELEMENT_NAMES[element]);
  return {
    vi: joined(
      names.map(({ vi }) => vi),
      'và',
    ),
    en: joined(
      names.map(({ en }) => en),
      'and',
    ),
  };
}

function joined(words: readonly string[], and: string): string {
  const [last = ''] = words.slice(-1);
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}
