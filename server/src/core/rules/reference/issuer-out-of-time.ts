import { isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import type { Block } from '../../block/block';
import type { CitationClaim, CitationPart } from '../../claims/citation/citation';
import { calendarDateOf } from '../../claims/date/date';
import { writeShort } from '../../claims/date/write-date';
import { foldPhrase } from '../../reading/fold';
import { isAgainst, type BodyLife } from '../../reading/lexicon/body-life';
import { BODY_LIVES } from '../../reading/lexicon/body-lives';
import { endOfBody } from '../../reading/lexicon/find-body';
import { standardTones } from '../../reading/lexicon/spelling';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { LOCAL_GOVERNMENT_LAW, MINISTRIES_RESOLUTION, PROVINCES_RESOLUTION, cite } from '../../rule/sources';

const meta = describeRule({
  id: 'reference/issuer-out-of-time',
  since: '0.1.0',
  title: {
    vi: 'Cơ quan ban hành không có vào ngày của văn bản được viện dẫn',
    en: 'An issuer that did not exist on the date of the cited document',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['citation'],
  messages: {
    ended: {
      vi: 'Tại ngày {cited}, {body} không còn hoạt động: {what}. Cần kiểm tra lại cơ quan, ngày ban hành của văn bản được viện dẫn.',
      en: 'On {cited} {body} no longer existed: {what}. Check the issuer and the date of the cited document.',
    },
    'not-begun': {
      vi: 'Tại ngày {cited} chưa có {body}: {what}. Cần kiểm tra lại cơ quan, ngày ban hành của văn bản được viện dẫn.',
      en: 'On {cited} {body} did not exist yet: {what}. Check the issuer and the date of the cited document.',
    },
  },
  notes: { cited: { vi: 'Ngày của văn bản được viện dẫn', en: 'The date of the cited document' } },
  sources: [
    cite(LOCAL_GOVERNMENT_LAW, { about: 'hai cấp: tỉnh và xã' }),
    cite(MINISTRIES_RESOLUTION, { about: 'cơ cấu tổ chức của Chính phủ' }),
    cite(PROVINCES_RESOLUTION, { about: 'sắp xếp đơn vị hành chính cấp tỉnh' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the issuer of a citation, by its name or its code, with the date of the cited document. */
export const citedIssuerOutOfTime = blockRule(meta, checkCitations);

function* checkCitations(block: Block): Iterable<Found> {
  for (const citation of block.citations) {
    const date = citation.date === null ? null : calendarDateOf(citation.date);
    if (citation.date === null || date === null || !isRealDate(date)) continue;
    const against = BODY_LIVES.filter(life => isAgainst(life, date));
    const found = findByName(citation, against) ?? findByCode(citation, against);
    if (found !== null) yield findingFor(found, date, citation.date.span);
  }
}

/** A body and the part of the citation that names it. */
interface NamedLife {
  readonly life: BodyLife;
  readonly part: CitationPart;
}

function findByName({ issuer }: CitationClaim, lives: readonly BodyLife[]): NamedLife | null {
  if (issuer === null) return null;
  const name = standardTones(foldPhrase(issuer.text));
  const life = lives.find(one => endOfBody(one, name) !== null);
  return life === undefined ? null : { life, part: issuer };
}

/** "12/2026/TT-BGTVT", "05-NQ/HU"; a unit may stand behind the code: "4567/BLĐTBXH-VP". */
function findByCode({ system, issuerCode }: CitationClaim, lives: readonly BodyLife[]): NamedLife | null {
  const side = system === 'party' ? 'party' : 'state';
  const [first = ''] = issuerCode.text.split('-');
  const life = lives.find(({ codes }) => codes?.system === side && codes.codes.includes(first));
  return life === undefined ? null : { life, part: issuerCode };
}

function findingFor({ life, part }: NamedLife, date: CalendarDate, place: CitationPart['span']): Found {
  return findingAt(part.span, life.change === 'ended' ? 'ended' : 'not-begun', {
    data: { cited: writeShort(date), body: life.title, what: life.what },
    related: [placeAt(place, 'cited')],
  });
}
