import { dayNumberOf, type CalendarDate } from '../../arithmetic/calendar';
import type { DocumentModel } from '../../document/document';
import { findOtherDate, type DatedElsewhere } from '../../references/comparing/date-elsewhere';
import { mentionOf, type DatedMention } from '../../references/comparing/dated-mention';
import { unnamedMentions } from '../../references/comparing/unnamed-mentions';
import { findElsewhere } from '../../references/elsewhere';
import { entryMeant } from '../../references/registered/entries-meant';
import type { CitedDocument } from '../../references/references';
import type { Register } from '../../register/register';
import type { Localized } from '../../text/localized';
import { shiftSpan } from '../../text/span';
import { writeShort } from '../../claims/date/write-date';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf, Fix } from '../../rule/rule';
import { LAW_ON_NORMATIVE_DOCUMENTS, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { nameWithType } from './cited-name';
import { dateEdits } from './date-edits';
import { placeElsewhere } from '../../rule/place-elsewhere';
import { MOST_EVERYWHERE } from './reading-repairs';

const meta = describeRule({
  id: 'reference/date-conflict',
  since: '0.1.0',
  title: {
    vi: 'Một văn bản được viện dẫn với hai ngày ban hành',
    en: 'One document cited with two dates',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: ['review'],
  messages: {
    conflict: {
      vi: '{document} được ghi hai ngày khác nhau: {usual} và {written}.',
      en: '{document} is given two dates: {usual} and {written}.',
    },
    unnamed: {
      vi: '{document} được ghi ngày {usual} ở chỗ có tên cơ quan ban hành; chỗ này ghi {written}. Nếu là cùng một văn bản thì cần kiểm tra lại.',
      en: '{document} has the date {usual} where its issuer is named, and {written} here. If it is the same document, check it.',
      severity: 'information',
    },
    'conflict-elsewhere': {
      vi: '{document} ghi ngày {written} ở đây, nhưng {file} ghi ngày {other}. Cần đối chiếu với bản gốc.',
      en: '{document} is dated {written} here, but {other} in {file}. Check the original.',
      severity: 'warning',
    },
  },
  notes: {
    usual: { vi: 'Chỗ ghi ngày {date}', en: 'Where the date is {date}' },
    'fix-here': { vi: 'Sửa ngày ở đây thành {text}', en: 'Change the date here to {text}' },
    elsewhere: { vi: 'Chỗ ghi ngày {date} trong {file}', en: 'Where {file} has {date}' },
    'fix-draft': {
      vi: 'Sửa ngày trong dự thảo này thành {text}',
      en: 'Change the date in this draft to {text}',
    },
    'fix-others': { vi: 'Dùng ngày {text} ở mọi chỗ', en: 'Use {text} everywhere' },
  },
  sources: [
    cite(LAW_ON_NORMATIVE_DOCUMENTS, {
      article: 'Điều 7',
      about: 'một số, ký hiệu cho một văn bản trong năm',
    }),
    cite(PARTY_GUIDANCE_05, { about: 'đánh số theo nhiệm kỳ cấp ủy' }),
  ],
});

type Found = FindingOf<typeof meta>;

/**
 * Compares the dates of all citations that mean one document. Where a register has its date, `reference/known-date` tells which draft is
 * wrong, and drafts are not held against each other.
 */
export const dateConflict = documentRule(meta, checkDocument, { reads: ['others', 'register'] });

function* checkDocument(
  { references }: DocumentModel,
  { surroundings: { others, register } }: DocumentRuleContext,
): Iterable<Found> {
  const shared = findSharedSymbols(references.documents);
  for (const document of references.documents) {
    const told = findElsewhere(document, others);
    if (document.full.length === 1 && told.length === 0) continue;
    const groups = comparableMentions(document, shared);
    const conflicts = groups.flatMap(findConflicts);
    yield* conflicts;
    const [mentions] = groups;
    if (
      conflicts.length === 0 &&
      groups.length === 1 &&
      mentions !== undefined &&
      !shared.has(document.symbol)
    ) {
      for (const mention of unnamedMentions(document, mentions))
        yield findingFor('unnamed', mention, mentions);
    }
    if (conflicts.length > 0 || groups.length !== 1 || mentions === undefined) continue;
    const other = findOtherDate(document, mentions, told);
    if (other !== null && !isRegistered(mentions, register)) yield findingElsewhere(mentions, other);
  }
}

/** Only the entry of the document itself settles it: of a symbol that repeats, the register may have that of another term or body. */
function isRegistered(mentions: readonly DatedMention[], register: Register | null): boolean {
  if (register === null) return false;
  return mentions.some(({ citation, day }) => entryMeant(register, { claim: citation, date: day }) !== null);
}

function findConflicts(mentions: readonly DatedMention[]): readonly Found[] {
  if (mentions.length < 2) return [];
  const usual = usualMention(mentions);
  return mentions
    .filter(({ day }) => dayNumberOf(day) !== dayNumberOf(usual.day))
    .map(mention => findingFor('conflict', mention, mentions));
}

/** Symbols that mean more than one document here. */
function findSharedSymbols(documents: readonly CitedDocument[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(documents.map(({ symbol }) => symbol).filter(symbol => seen.size === seen.add(symbol).size));
}

/**
 * The dated mentions that surely mean the document, by what they were known by. Two provinces may each have a 23-NQ/TU; where
 * both are named, a mention that names none is left alone.
 */
function comparableMentions(
  { full, symbol }: CitedDocument,
  shared: ReadonlySet<string>,
): readonly (readonly DatedMention[])[] {
  const hasPlace = shared.has(symbol) && full.some(({ identity }) => identity.place !== null);
  const groups = new Map<string, DatedMention[]>();
  for (const { claim, start, identity } of full) {
    const mention = hasPlace && identity.place === null ? null : mentionOf(claim, start);
    if (mention === null || identity.key === null) continue;
    const group = groups.get(identity.key);
    if (group === undefined) groups.set(identity.key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()];
}

/** A mention with the date that most give; of equally many the one that stands first. */
function usualMention(mentions: readonly DatedMention[]): DatedMention {
  const counts = new Map<number, number>();
  for (const { day } of mentions) counts.set(dayNumberOf(day), (counts.get(dayNumberOf(day)) ?? 0) + 1);
  return mentions.reduce((best, mention) =>
    (counts.get(dayNumberOf(mention.day)) ?? 0) > (counts.get(dayNumberOf(best.day)) ?? 0) ? mention : best,
  );
}

function findingFor(
  messageId: 'conflict' | 'unnamed',
  mention: DatedMention,
  mentions: readonly DatedMention[],
): Found {
  const usual = usualMention(mentions);
  const written = writeShort(mention.day);
  const usualText = writeShort(usual.day);
  return findingAt(shiftSpan(mention.date.span, mention.start), messageId, {
    data: { document: nameOf(mention, mentions), usual: usualText, written },
    related: [placeAt(shiftSpan(usual.date.span, usual.start), 'usual', { date: usualText })],
    fixes: [
      reviewFix('fix-here', dateEdits(mention, usual.day), { text: usualText }),
      ...(mentions.length > MOST_EVERYWHERE ? [] : [fixAll('fix-others', mentions, mention.day)]),
    ],
  });
}

/** One finding for the draft, at its first date: the others say the same, and the repair changes them all. */
function findingElsewhere(mentions: readonly DatedMention[], other: DatedElsewhere): Found {
  const first = mentions.reduce((before, mention) => (mention.start < before.start ? mention : before));
  const { name: file } = other.place;
  const date = writeShort(other.date);
  return findingAt(shiftSpan(first.date.span, first.start), 'conflict-elsewhere', {
    data: { document: nameOf(first, mentions), written: writeShort(first.day), file, other: date },
    related: [placeElsewhere(other.place, { date })],
    fix: fixAll('fix-draft', mentions, other.date),
  });
}

/** "Nghị quyết số 23-NQ/TU", by the type that stands here or, where none does, at another mention. */
function nameOf({ citation }: DatedMention, mentions: readonly DatedMention[]): Localized {
  const type = citation.type ?? mentions.map(mention => mention.citation.type).find(other => other !== null);
  return nameWithType(type?.text ?? null, citation.canonical);
}

/** The date at all mentions that have another one. */
function fixAll<Note extends string>(
  titleId: Note,
  mentions: readonly DatedMention[],
  day: CalendarDate,
): Fix<Note> {
  const edits = mentions.flatMap(mention => dateEdits(mention, day));
  return reviewFix(titleId, edits, { text: writeShort(day) });
}
