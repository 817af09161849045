import { foldPhrase } from '../reading/fold';
import { capitalize } from '../text/capitalize';

/** What the name of an issuing body says of the body above it and of its place. */
export interface IssuerName {
  /** Written out, as a letterhead has it: "Ủy ban nhân dân xã Tân Lập". */
  readonly full: string;
  /** The name in the letterhead: "Ban Tổ chức" of "Ban Tổ chức Tỉnh ủy Bình Minh", whose committee stands above it. */
  readonly printed: string;
  /** That committee: "Tỉnh ủy Bình Minh"; null where the name has none. */
  readonly committee: string | null;
  /** The kind of its unit, "xã" or "tỉnh", folded; empty where the name has none. */
  readonly unit: string;
  /** The place of issue that follows from its unit: "Tân Lập"; "…" where the name does not tell. */
  readonly place: string;
}

/** "UBND xã Tân Lập" → "Ủy ban nhân dân xã Tân Lập", of the unit "xã", at "Tân Lập". */
export function readIssuerName(written: string): IssuerName {
  const full = writeOut(written.trim().normalize('NFC'));
  const board = BOARD.exec(full)?.groups;
  const [, unit = '', name] = UNIT.exec(full) ?? [];
  return {
    full,
    printed: board?.['board'] ?? full,
    committee: board === undefined ? null : writeCommittee(board['committee'] ?? ''),
    unit: UNIT_OF_COMMITTEE.get(foldPhrase(unit)) ?? foldPhrase(unit),
    place: name === undefined ? '…' : writePlace(unit, name),
  };
}

/** The name of an issuer is written in full (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.2.a), whatever a drafter types. */
function writeOut(written: string): string {
  return written.replace(/\p{L}+/gu, word => SHORT_FORMS.get(word) ?? word);
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['BTV', 'Ban Thường vụ'],
  ['BCH', 'Ban Chấp hành'],
  ['THCS', 'Trung học cơ sở'],
  ['THPT', 'Trung học phổ thông'],
]);

/** "Ban Tổ chức Tỉnh ủy Bình Minh": a board and the committee that it serves. */
const BOARD =
  /^(?<board>(?:Ban (?!Thường vụ)|Ủy ban Kiểm tra|Văn phòng).*?) *(?<committee>(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành|[Đđ]ảng) (?:ủy|uỷ)(?: .+)?)$/u;

/** "xã Tân Lập", "Tỉnh ủy Bình Minh"; "Bảo hiểm xã hội" and "Sở Xây dựng" are of no unit. */
const UNIT =
  /(?<!\p{L})([Tt]ỉnh (?:ủy|uỷ|đoàn)|[Tt]hành (?:ủy|uỷ|đoàn|phố)|[Tt]ỉnh|[Xx]ã|[Pp]hường|[Đđ]ặc khu) (\p{Lu}.*|\p{Nd}+)$/u;

const UNIT_OF_COMMITTEE: ReadonlyMap<string, string> = new Map([
  ['tỉnh ủy', 'tỉnh'],
  ['thành ủy', 'thành phố'],
  ['tỉnh đoàn', 'tỉnh'],
  ['thành đoàn', 'thành phố'],
]);

/** A committee whose place the name leaves out is left to be filled in: "Tỉnh ủy …". */
function writeCommittee(committee: string): string {
  return `${capitalize(committee)}${committee.split(' ').length > 2 ? '' : ' …'}`;
}

/** A unit that is named after a person or by a number keeps its kind: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4.a. */
function writePlace(unit: string, name: string): string {
  const isKept = /^\p{Nd}/u.test(name) || name === 'Hồ Chí Minh';
  const kind = foldPhrase(unit) === 'thành ủy' ? 'Thành phố' : capitalize(unit);
  return isKept ? `${kind} ${name}` : name;
}
