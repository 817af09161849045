import { dayNumberOf, isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import type { CitationClaim } from '../../claims/citation/citation';
import { typeTitle } from '../../claims/citation/document-types';
import type { DateClaim } from '../../claims/date/date';
import type { DocumentModel } from '../../model/document';
import { foldPhrase } from '../../text/fold';
import type { Localized } from '../../text/localized';
import { shiftSpan } from '../../text/span';
import { calendarDateOf, editsTo, writeShort } from '../date/writing';
import type { DocumentRule, Finding, Fix, RuleMeta, TextEdit } from '../rule';
import { documentKey, provinceOf } from './same-document';

const meta: RuleMeta = {
  id: 'reference/date-conflict',
  group: 'reference',
  since: '0.1.0',
  title: {
    vi: 'Một văn bản được viện dẫn với hai ngày ban hành',
    en: 'One document cited with two dates',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: ['review'],
  options: {},
  messages: {
    conflict: {
      text: {
        vi: '{document} được ghi hai ngày khác nhau: {usual} và {written}.',
        en: '{document} is given two dates: {usual} and {written}.',
      },
      severity: null,
    },
  },
  notes: {
    usual: { vi: 'Nơi ghi ngày {date}', en: 'Where the date is {date}' },
    'fix-here': { vi: 'Sửa ngày ở đây thành {text}', en: 'Change the date here to {text}' },
    'fix-others': { vi: 'Dùng ngày {text} ở mọi chỗ', en: 'Use {text} everywhere' },
  },
  sources: [
    {
      title:
        'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 (một số, ký hiệu cho một văn bản trong năm)',
      article: 'Điều 7',
      url: null,
    },
    {
      title: 'Hướng dẫn số 05-HD/VPTW ngày 27/5/2026 (đánh số theo nhiệm kỳ cấp ủy)',
      article: null,
      url: null,
    },
  ],
};

/** Compares the dates of all citations that mean one document. */
export const dateConflict: DocumentRule = { scope: 'document', meta, check: checkDocument };

/** A dated citation, in offsets of the document. */
interface Mention {
  readonly citation: CitationClaim;
  readonly date: DateClaim;
  readonly day: CalendarDate;
  readonly start: number;
}

function* checkDocument(document: DocumentModel): Iterable<Finding> {
  for (const group of groupMentions(document)) {
    for (const mentions of partByProvince(group)) yield* checkMentions(mentions);
  }
}

function* checkMentions(mentions: readonly Mention[]): Iterable<Finding> {
  const usual = usualDate(mentions);
  for (const mention of mentions) {
    if (dayNumberOf(mention.day) !== dayNumberOf(usual.day)) yield findingFor(mention, usual, mentions);
  }
}

/** Dated citations by the document that they mean. */
function groupMentions({ blocks }: DocumentModel): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  for (const { start, block } of blocks) {
    for (const citation of block.citations) {
      const mention = mentionOf(citation, start);
      const key = mention === null ? null : documentKey(citation, mention.day);
      if (mention === null || key === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [mention]);
      else group.push(mention);
    }
  }
  return [...groups.values()].filter(mentions => mentions.length > 1);
}

/** A mention to compare. Where the year is not that of the symbol, that alone is reported. */
function mentionOf(citation: CitationClaim, start: number): Mention | null {
  const { date, year } = citation;
  const day = date === null ? null : calendarDateOf(date);
  if (date === null || day === null || !isRealDate(day)) return null;
  return year === null || year.text === String(day.year) ? { citation, date, day, start } : null;
}

/** Two provinces may each have a 23-NQ/TU; where both are named, a mention that names none is left alone. */
function partByProvince(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const provinces = new Set(
    mentions.map(({ citation }) => provinceOf(citation)).filter(name => name !== null),
  );
  if (provinces.size < 2) return [mentions];
  return [...provinces]
    .map(province => mentions.filter(({ citation }) => provinceOf(citation) === province))
    .filter(({ length }) => length > 1);
}

/** The date with most mentions; of equally many the one that stands first. */
function usualDate(mentions: readonly Mention[]): Mention {
  const counts = new Map<number, number>();
  for (const { day } of mentions) counts.set(dayNumberOf(day), (counts.get(dayNumberOf(day)) ?? 0) + 1);
  return mentions.reduce((best, mention) =>
    (counts.get(dayNumberOf(mention.day)) ?? 0) > (counts.get(dayNumberOf(best.day)) ?? 0) ? mention : best,
  );
}

/** Above this, changing all others to the odd one out is no likely wish, and offering it for each would be quadratic. */
const MOST_EVERYWHERE = 50;

function findingFor(mention: Mention, usual: Mention, mentions: readonly Mention[]): Finding {
  const written = writeShort(mention.day);
  const usualText = writeShort(usual.day);
  return {
    ruleId: meta.id,
    messageId: 'conflict',
    data: { document: nameOf(mention, mentions), usual: usualText, written },
    span: shiftSpan(mention.date.span, mention.start),
    related: [{ noteId: 'usual', data: { date: usualText }, span: shiftSpan(usual.date.span, usual.start) }],
    fixes: [
      fixTo('fix-here', usualText, dateEdits(mention, usual.day)),
      ...(mentions.length > MOST_EVERYWHERE
        ? []
        : [
            fixTo(
              'fix-others',
              written,
              mentions.flatMap(other => dateEdits(other, mention.day)),
            ),
          ]),
    ],
  };
}

/** "Nghị quyết số 23-NQ/TU", by the type that stands here or, where none does, at another mention. */
function nameOf({ citation }: Mention, mentions: readonly Mention[]): Localized {
  const type = citation.type ?? mentions.map(mention => mention.citation.type).find(other => other !== null);
  const { vi, en } =
    type === undefined ? { vi: 'văn bản', en: 'document' } : typeTitle(foldPhrase(type.text));
  return {
    vi: `${capitalized(vi)} số ${citation.canonical}`,
    en: `${capitalized(en)} ${citation.canonical}`,
  };
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function dateEdits({ date, day, start }: Mention, to: CalendarDate): readonly TextEdit[] {
  if (dayNumberOf(day) === dayNumberOf(to)) return [];
  return editsTo(date, to).map(edit => ({ ...edit, span: shiftSpan(edit.span, start) }));
}

function fixTo(titleId: string, text: string, edits: readonly TextEdit[]): Fix {
  return { titleId, data: { text }, safety: 'review', preferred: false, edits };
}
