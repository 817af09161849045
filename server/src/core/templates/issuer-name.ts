import { foldPhrase } from '../reading/fold';
import { capitalize } from '../text/capitalize';

/** What the name of an issuing body says of the body above it and of its place. */
export interface IssuerName {
  /** Written out, as a sentence has it: "Chủ tịch Ủy ban nhân dân xã Tân Lập". */
  readonly full: string;
  /** Whether it is the head of a body that was named: papers of the head have the letterhead of the body, and no "TM.". */
  readonly isHead: boolean;
  /** The body itself: "Ủy ban nhân dân xã Tân Lập". */
  readonly body: string;
  /** The name in the letterhead: "Ban Tổ chức" of "Ban Tổ chức Tỉnh ủy Bình Minh", whose committee stands above it. */
  readonly printed: string;
  /** That committee, or the council or people's committee of a board or office; null where the name has none. */
  readonly parent: string | null;
  /** The kind of its unit, "xã" or "tỉnh", folded; empty where the name has none. */
  readonly unit: string;
  /** The place of issue that follows from its unit: "Tân Lập"; "…" where the name does not tell. */
  readonly place: string;
  /** Its unit and those around it that were named, from the smallest: "xã Tân Lập", "tỉnh Cao Sơn". */
  readonly units: readonly Unit[];
}

/** "xã Tân Lập": its kind, folded, and its name. */
export interface Unit {
  readonly kind: string;
  readonly name: string;
}

/** "UBND xã Tân Lập, tỉnh Cao Sơn" → "Ủy ban nhân dân xã Tân Lập", of the unit "xã", at "Tân Lập". */
export function readIssuerName(written: string): IssuerName {
  const [first = '', ...around] = writeOut(written.trim().normalize('NFC')).split(AROUND);
  const full = writeUnion(first);
  const body = full.replace(POST, '');
  const { printed, parent } = splitName(body);
  const units = [body, ...around].flatMap(each => readUnit(each) ?? []);
  const [unit] = units;
  return {
    full,
    isHead: body !== full,
    body,
    printed,
    parent,
    unit: unit?.kind ?? '',
    place: unit === undefined ? '…' : writePlace(unit),
    units,
  };
}

/** The province among the units of a name; null for none. */
export function provinceOf({ units }: Pick<IssuerName, 'units'>): Unit | null {
  return units.find(({ kind }) => isProvincial(kind)) ?? null;
}

/** "Thành phố" without a province around it is one itself. */
export function isProvincial(kind: string): boolean {
  return kind === 'tỉnh' || kind === 'thành phố';
}

/** "Xã Tân Lập, tỉnh Cao Sơn": where the units around begin. */
const AROUND =
  /\s*,\s*(?=(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu) [\p{Lu}\p{Nd}])/u;

/** The name of an issuer is written in full (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.2.a), whatever a drafter types. */
function writeOut(written: string): string {
  return written.replace(/\p{L}+/gu, word => SHORT_FORMS.get(word.toUpperCase()) ?? word);
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
  ['TNHH', 'Trách nhiệm hữu hạn'],
  ['TAND', 'Tòa án nhân dân'],
  ['VKSND', 'Viện kiểm sát nhân dân'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['CHQS', 'Chỉ huy Quân sự'],
]);

/** A Youth Union writes through its committee: "Tỉnh đoàn Cao Sơn" → "Ban Chấp hành Đoàn tỉnh Cao Sơn" (Hướng dẫn 29-HD/TWĐTN-VP). */
function writeUnion(name: string): string {
  return name
    .replace(/^Tỉnh đoàn(?!\p{L})/u, 'Ban Chấp hành Đoàn tỉnh')
    .replace(/^Thành đoàn(?!\p{L})/u, 'Ban Chấp hành Đoàn thành phố')
    .replace(
      /^Đoàn (?=(?:xã|phường|đặc khu|tỉnh|[Tt]hành phố|[Tt]rường|cơ sở)(?!\p{L}))/u,
      'Ban Chấp hành Đoàn ',
    );
}

/** The post at the head of a body that follows it: "Chủ tịch Ủy ban nhân dân …", "Giám đốc Sở …". */
const POST =
  /^(?:Chủ tịch (?=(?:Ủy|Uỷ) ban|Hội đồng nhân dân|Liên đoàn|Hội )|Bộ trưởng (?=Bộ )|(?:Tổng )?Giám đốc (?=(?:Sở|Công an|Trung tâm|Công ty|Bệnh viện|Học viện|Đại học|Tổng công ty|Tập đoàn|Hợp tác xã|Kho bạc|Bảo hiểm) )|Hiệu trưởng (?=Trường )|Chánh án (?=Tòa án )|Viện trưởng (?=Viện )|Cục trưởng (?=Cục )|Chỉ huy trưởng (?=(?:Bộ|Ban) Chỉ huy )|Trưởng (?=Công an |Phòng )|Chánh (?=Văn phòng |Thanh tra ))/u;

interface SplitName {
  readonly printed: string;
  readonly parent: string | null;
}

function splitName(body: string): SplitName {
  const standing = STANDING.exec(body)?.groups;
  if (standing !== undefined) return { printed: standing['committee'] ?? body, parent: null };
  for (const pattern of [BOARD, COUNCIL_BOARD, OFFICE_OF_COMMITTEE]) {
    const { board, parent } = pattern.exec(body)?.groups ?? {};
    if (board !== undefined && parent !== undefined) return { printed: board, parent: writeParent(parent) };
  }
  return { printed: body, parent: null };
}

/** A standing committee has the letterhead of the whole: "Tỉnh ủy Cao Sơn". */
const STANDING =
  /^(?:Ban Thường vụ|Thường trực) (?<committee>(?:[Tt]ỉnh|[Tt]hành|[Đđ]ảng|[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ)(?: .+)?)$/u;

/** "Ban Tổ chức Tỉnh ủy Bình Minh": a board and the committee that it serves. */
const BOARD =
  /^(?<board>(?:Ban (?!Thường vụ)|Ủy ban Kiểm tra|Văn phòng).*?) *(?<parent>(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành|[Đđ]ảng|[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ)(?: .+)?)$/u;

/** "Ban Pháp chế Hội đồng nhân dân tỉnh Cao Sơn", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Lập". */
const COUNCIL_BOARD =
  /^(?<board>Ban .+?) (?:của )?(?<parent>(?:Hội đồng nhân dân|Ủy ban Mặt trận Tổ quốc)(?: .+)?)$/u;

/** "Văn phòng Ủy ban nhân dân tỉnh Cao Sơn": its name has the committee in it, so both are printed. */
const OFFICE_OF_COMMITTEE = /^(?<board>Văn phòng) (?<parent>Ủy ban nhân dân .+)$/u;

/** A committee whose place the name leaves out is left to be filled in: "Tỉnh ủy …". */
function writeParent(parent: string): string {
  const isWhole = parent.split(' ').length > 2;
  return `${capitalize(parent)}${isWhole ? '' : ' …'}`;
}

/** "xã Tân Lập", "Tỉnh ủy Bình Minh"; "Bảo hiểm xã hội" and "Sở Xây dựng" are of no unit. */
const UNIT =
  /(?<!\p{L})((?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ)|[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|[Đđ]ặc khu) (\p{Lu}.*|\p{Nd}+)$/u;

const UNIT_OF_COMMITTEE: ReadonlyMap<string, string> = new Map([
  ['tỉnh ủy', 'tỉnh'],
  ['thành ủy', 'thành phố'],
  ['huyện ủy', 'huyện'],
  ['quận ủy', 'quận'],
  ['thị ủy', 'thị xã'],
]);

function readUnit(text: string): Unit | null {
  const [, kind = '', name] = UNIT.exec(text) ?? [];
  if (name === undefined) return null;
  const folded = foldPhrase(kind).replace('uỷ', 'ủy');
  return { kind: UNIT_OF_COMMITTEE.get(folded) ?? folded, name };
}

/** A unit that is named after a person or by a number keeps its kind: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4.a. */
function writePlace({ kind, name }: Unit): string {
  const isKept = /^\p{Nd}/u.test(name) || name === 'Hồ Chí Minh';
  return isKept ? `${capitalize(kind)} ${name}` : name;
}

/** Whether a unit is one of the lowest level. */
export function isCommune(unit: Unit | undefined): boolean {
  return unit !== undefined && COMMUNES.has(unit.kind);
}

const COMMUNES: ReadonlySet<string> = new Set(['xã', 'phường', 'đặc khu', 'thị trấn']);
