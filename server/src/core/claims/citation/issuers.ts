import type { Localized } from '../../text/localized';

/** A body that issues documents under a code of its own. Only bodies that cannot be taken for another stand here. */
export interface IssuingBody {
  readonly code: string;
  /** Bodies of one group use each other's codes in some provinces; they are never held against each other. */
  readonly group: string;
  /** How the beginning of its name reads, in NFC. */
  readonly names: RegExp;
  readonly title: Localized;
}

/**
 * Counted over real citations: TW stands for the Central Committee, the Politburo and the Secretariat; TU for provincial and
 * city committees. Each head of an agency fixes its own code (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.b), so a code that
 * is not here says nothing.
 */
const BODIES: readonly IssuingBody[] = [
  {
    code: 'TW',
    group: 'party-central',
    names: /^(?:Ban Chấp hành Trung ương|Bộ Chính trị|Ban Bí thư|Trung ương Đảng)(?!\p{L})/u,
    title: { vi: 'Trung ương Đảng', en: 'the central Party bodies' },
  },
  {
    code: 'TU',
    group: 'party-local',
    names: /^(?:Ban Thường vụ |Ban Chấp hành |Thường trực )?(?:Tỉnh|Thành) [uủ][yỷ](?!\p{L})/u,
    title: { vi: 'tỉnh ủy, thành ủy', en: 'a provincial Party committee' },
  },
  {
    code: 'HU',
    group: 'party-local',
    names: /^(?:Ban Thường vụ |Ban Chấp hành |Thường trực )?(?:Huyện|Quận|Thị) [uủ][yỷ](?!\p{L})/u,
    title: { vi: 'huyện ủy', en: 'a district Party committee' },
  },
  {
    code: 'CP',
    group: 'government',
    names: /^Chính phủ(?!\p{L})/u,
    title: { vi: 'Chính phủ', en: 'the Government' },
  },
  {
    code: 'TTg',
    group: 'government',
    names: /^Thủ tướng(?!\p{L})/u,
    title: { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' },
  },
  {
    code: 'UBND',
    group: 'committee',
    names: /^(?:Chủ tịch )?(?:UBND|[UỦ][ỷy] ban nhân dân)(?!\p{L})/u,
    title: { vi: 'ủy ban nhân dân', en: "a people's committee" },
  },
  {
    code: 'HĐND',
    group: 'council',
    names: /^(?:HĐND|Hội đồng nhân dân)(?!\p{L})/u,
    title: { vi: 'hội đồng nhân dân', en: "a people's council" },
  },
];

/** The first body that a question fits; undefined for none. */
export function findBody(fits: (body: IssuingBody) => boolean): IssuingBody | undefined {
  return BODIES.find(fits);
}
