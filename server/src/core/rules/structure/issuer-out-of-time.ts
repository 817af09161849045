import { writeShort } from '../../claims/date/write-date';
import type { DocumentModel } from '../../document/document';
import { foldPhrase } from '../../reading/fold';
import { isAgainst, type BodyLife } from '../../reading/lexicon/body-life';
import { BODY_LIVES } from '../../reading/lexicon/body-lives';
import { endOfBody } from '../../reading/lexicon/find-body';
import { standardTones } from '../../reading/lexicon/spelling';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { LOCAL_GOVERNMENT_LAW, MINISTRIES_RESOLUTION, PROVINCES_RESOLUTION, cite } from '../../rule/sources';
import type { FormPart } from '../../structure/outline';
import { findOwnDate, type OwnDate } from '../../structure/own-date';

const meta = describeRule({
  id: 'structure/issuer-out-of-time',
  since: '0.1.0',
  title: {
    vi: 'Cơ quan ban hành không có vào ngày của văn bản',
    en: 'An issuer that did not exist on the date of the document',
  },
  severity: 'information',
  enabledByDefault: true,
  messages: {
    ended: {
      vi: 'Tại ngày {issued}, {body} không còn hoạt động: {what}. Cần kiểm tra lại tên cơ quan và ngày ban hành.',
      en: 'On {issued} {body} no longer existed: {what}. Check the name of the issuer and the date.',
    },
    'not-begun': {
      vi: 'Tại ngày {issued} chưa có {body}: {what}. Cần kiểm tra lại tên cơ quan và ngày ban hành.',
      en: 'On {issued} {body} did not exist yet: {what}. Check the name of the issuer and the date.',
    },
  },
  notes: { issued: { vi: 'Ngày của văn bản này', en: 'The date of this document' } },
  sources: [
    cite(LOCAL_GOVERNMENT_LAW, { about: 'hai cấp: tỉnh và xã' }),
    cite(MINISTRIES_RESOLUTION, { about: 'cơ cấu tổ chức của Chính phủ' }),
    cite(PROVINCES_RESOLUTION, { about: 'sắp xếp đơn vị hành chính cấp tỉnh' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the bodies that a letterhead names with the day of the document. */
export const issuerOutOfTime = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  const own = findOwnDate(document);
  if (own === null || own.from === 'basis') return;
  // The parts are asked last: many texts have no day of their own, and to read their parts is costly.
  const lines = document.outline.parts.filter(({ kind }) => kind === 'superior' || kind === 'issuer');
  if (lines.length === 0) return;
  const name = joinLines(lines);
  for (const life of BODY_LIVES) {
    if (!isContradicted(life, own)) continue;
    const end = endOfBody(life, name.text);
    // "ỦY BAN NHÂN DÂN" over "HUYỆN BÌNH AN": the second line tells.
    const line = end === null ? undefined : name.lineAt(end);
    if (line !== undefined) {
      yield findingFor(line, life, own);
      return;
    }
  }
}

/** The names of a letterhead as one folded text, since a name may go over two lines. */
function joinLines(lines: readonly FormPart[]): {
  readonly text: string;
  /** The line in which a name ends. */
  readonly lineAt: (end: number) => FormPart | undefined;
} {
  const texts = lines.map(({ text }) => standardTones(foldPhrase(text)));
  const ends = texts.map((_, index) => texts.slice(0, index + 1).join(' ').length);
  return { text: texts.join(' '), lineAt: end => lines[ends.findIndex(lineEnd => end <= lineEnd)] };
}

/** With the day still blank a document may be later than its earliest day, so that tells nothing of what was yet to begin. */
function isContradicted(life: BodyLife, { date, from }: OwnDate): boolean {
  return isAgainst(life, date) && (life.change === 'ended' || from === 'issue');
}

function findingFor({ span }: FormPart, { change, title, what }: BodyLife, own: OwnDate): Found {
  return findingAt(span, change === 'ended' ? 'ended' : 'not-begun', {
    data: { issued: writeShort(own.date), body: title, what },
    related: [placeAt(own.span, 'issued')],
  });
}
