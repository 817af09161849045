/** Kinds of which everything that has them is one. */
interface Partition {
  /** So many of them stand in a list that leaves out none. */
  readonly fewest: number;
  /** The phrases of each kind. */
  readonly kinds: readonly string[];
  /** True where each kind may have a percentage of its own, as levels, schools and votes of all members have, that is no share beside the others. */
  readonly hasOwn?: true;
}

/** What parts are told apart by, most of them in two kinds. */
const ANYWHERE: readonly Partition[] = [
  { fewest: 2, hasOwn: true, kinds: ['trực tuyến, qua mạng', 'trực tiếp', 'bưu chính, bưu điện'] },
  { fewest: 2, kinds: ['nước ngoài, fdi', 'trong nước'] },
  { fewest: 2, kinds: ['quốc tế', 'nội địa, trong nước'] },
  { fewest: 2, hasOwn: true, kinds: ['trong tỉnh', 'ngoài tỉnh'] },
  { fewest: 2, kinds: ['ngoài công lập, tư thục, dân lập', 'công lập'] },
  { fewest: 2, hasOwn: true, kinds: ['đảng bộ', 'chi bộ'] },
  { fewest: 2, kinds: ['đương nhiên', 'bầu', 'chỉ định'] },
  {
    fewest: 2,
    hasOwn: true,
    kinds: [
      'cũ, chuyển sang, kỳ trước chuyển, năm trước chuyển, tháng trước chuyển, tồn đầu kỳ',
      'mới, phát sinh',
    ],
  },
  { fewest: 2, hasOwn: true, kinds: ['tái cử', 'lần đầu, mới'] },
  { fewest: 2, hasOwn: true, kinds: ['trung ương', 'địa phương'] },
  { fewest: 2, hasOwn: true, kinds: ['chính thức', 'dự bị'] },
  { fewest: 2, kinds: ['đạt', 'không đạt, chưa đạt'] },
  { fewest: 2, hasOwn: true, kinds: ['nông thôn', 'thành thị, đô thị'] },
  { fewest: 2, hasOwn: true, kinds: ['khởi tố', 'không khởi tố', 'tạm đình chỉ'] },
  { fewest: 2, hasOwn: true, kinds: ['chuyên trách', 'không chuyên trách, kiêm nhiệm'] },
  { fewest: 2, hasOwn: true, kinds: ['xây mới, xây dựng mới, làm mới', 'sửa chữa, cải tạo'] },
  { fewest: 2, kinds: ['biên chế', 'hợp đồng, hđ, hđlđ'] },
  { fewest: 2, hasOwn: true, kinds: ['tập thể', 'cá nhân'] },
  { fewest: 2, hasOwn: true, kinds: ['thu hồi', 'xử lý, xử lý khác, xem xét'] },
  { fewest: 2, kinds: ['nam', 'nữ'] },
  { fewest: 2, hasOwn: true, kinds: ['nội trú', 'ngoại trú'] },
  { fewest: 2, hasOwn: true, kinds: ['khai thác', 'nuôi trồng'] },
  { fewest: 2, kinds: ['ngắn hạn', 'trung hạn, trung và dài hạn, trung dài hạn', 'dài hạn'] },
  { fewest: 2, kinds: ['còn hiệu lực', 'hết hiệu lực'] },
  { fewest: 3, kinds: ['trước hạn', 'đúng hạn', 'quá hạn, trễ hạn, chậm hạn'] },
  { fewest: 3, hasOwn: true, kinds: ['rừng đặc dụng', 'rừng phòng hộ', 'rừng sản xuất'] },
  { fewest: 3, kinds: ['khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ'] },
  { fewest: 2, kinds: ['đảng viên', 'ngoài đảng'] },
  { fewest: 2, kinds: ['thể nhẹ', 'thể nặng'] },
  {
    fewest: 2,
    hasOwn: true,
    kinds: ['trong khu công nghiệp, trong kcn', 'ngoài khu công nghiệp, ngoài kcn'],
  },
  { fewest: 3, kinds: ['thuận lợi hơn, tốt hơn, tốt lên', 'ổn định', 'khó khăn hơn, khó khăn'] },
  {
    fewest: 3,
    kinds: ['trong sạch vững mạnh, vững mạnh', 'hoàn thành tốt', 'hoàn thành', 'yếu kém, không hoàn thành'],
  },
  {
    fewest: 3,
    hasOwn: true,
    kinds: [
      'trung ương',
      'tỉnh, thành phố, cấp tỉnh',
      'huyện, quận, cấp huyện',
      'xã, phường, cấp xã',
      'xã hội hóa, xã hội hoá, nhân dân',
    ],
  },
  { fewest: 3, kinds: ['hoàn thành xuất sắc', 'hoàn thành tốt', 'hoàn thành', 'không hoàn thành'] },
  { fewest: 3, kinds: ['xuất sắc', 'giỏi', 'tốt', 'khá', 'trung bình', 'yếu', 'kém'] },
  {
    fewest: 3,
    hasOwn: true,
    kinds: [
      'tán thành, đồng ý, nhất trí',
      'không tán thành, không đồng ý, không nhất trí',
      'không biểu quyết, ý kiến khác, phiếu trắng',
    ],
  },
  { fewest: 3, hasOwn: true, kinds: ['tín nhiệm cao', 'tín nhiệm', 'tín nhiệm thấp'] },
  { fewest: 3, kinds: ['rất hài lòng', 'hài lòng', 'bình thường', 'không hài lòng, chưa hài lòng'] },
  {
    fewest: 3,
    hasOwn: true,
    kinds: ['mầm non, mẫu giáo', 'tiểu học', 'trung học cơ sở, thcs', 'trung học phổ thông, thpt'],
  },
  { fewest: 3, kinds: ['nông nghiệp, nông lâm', 'công nghiệp, xây dựng', 'dịch vụ', 'thuế'] },
  { fewest: 3, hasOwn: true, kinds: ['khiếu nại', 'tố cáo', 'kiến nghị, phản ánh'] },
  { fewest: 3, hasOwn: true, kinds: ['đúng', 'đúng một phần, có đúng có sai, vừa đúng vừa sai', 'sai'] },
  { fewest: 2, kinds: ['miễn đánh giá, chưa đánh giá', 'được đánh giá'] },
  { fewest: 2, kinds: ['có lý do', 'không lý do, không có lý do'] },
  { fewest: 2, hasOwn: true, kinds: ['dương tính', 'âm tính'] },
  {
    fewest: 3,
    hasOwn: true,
    kinds: ['giữ nguyên, y án', 'sửa án, sửa bản án', 'hủy án, huỷ án, hủy bản án, huỷ bản án', 'đình chỉ'],
  },
];

/**
 * What else they are told apart by where a word opens their list: beside each other such figures are often compared. Behind such a word
 * two kinds do where elsewhere three are needed, as of what was in time or late, and of the forms of discipline.
 */
const OPENED: readonly Partition[] = [
  { fewest: 2, kinds: ['xuất khẩu', 'nhập khẩu', 'nội địa'] },
  {
    fewest: 2,
    kinds: ['đúng hạn, đúng và trước hạn, trước và đúng hạn', 'quá hạn, trễ hạn, chậm hạn'],
  },
  { fewest: 2, kinds: ['cấp trung ương', 'cấp tỉnh', 'cấp huyện', 'cấp xã'] },
  { fewest: 2, kinds: ['đường bộ', 'đường sắt', 'đường thủy, đường thuỷ'] },
  { fewest: 2, kinds: ['hộ nghèo', 'cận nghèo, hộ cận nghèo'] },
  { fewest: 2, kinds: ['đông xuân', 'hè thu', 'thu đông', 'vụ mùa'] },
  { fewest: 2, kinds: ['thu nội địa', 'thu từ hoạt động xuất nhập khẩu, thu xuất nhập khẩu'] },
  { fewest: 3, kinds: ['trâu, đàn trâu', 'bò, đàn bò', 'lợn, đàn lợn', 'gia cầm', 'dê'] },
  { fewest: 3, kinds: ['hình sự', 'dân sự', 'hành chính', 'hôn nhân và gia đình', 'kinh doanh, thương mại'] },
  { fewest: 3, kinds: ['nhà nước', 'ngoài nhà nước', 'nước ngoài, fdi'] },
  { fewest: 3, kinds: ['i', 'ii', 'iii', 'iv'] },
  { fewest: 2, kinds: ['khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ', 'giải tán'] },
  { fewest: 2, kinds: ['truy tố', 'đình chỉ', 'tạm đình chỉ'] },
  { fewest: 2, kinds: ['có điều kiện', 'chưa có điều kiện, không có điều kiện'] },
  { fewest: 2, kinds: ['định kỳ', 'đột xuất'] },
  { fewest: 2, kinds: ['bắt buộc', 'tự nguyện'] },
  { fewest: 2, kinds: ['thường trú', 'tạm trú'] },
  { fewest: 3, kinds: ['cấp mới', 'cấp đổi', 'cấp lại'] },
  { fewest: 3, kinds: ['công chức', 'viên chức', 'hợp đồng'] },
];

export const PARTITIONS: readonly Partition[] = [...ANYWHERE, ...OPENED];

/** True for a partition, given by its place, whose parts add up wherever they stand. */
export function isOfAny(partition: number): boolean {
  return partition < ANYWHERE.length;
}

/** True for a partition, given by its place, of which percentages are shares of one whole. */
export function isOfShares(partition: number): boolean {
  return isOfAny(partition) && PARTITIONS[partition]?.hasOwn !== true;
}

/** Names that hold the word of a kind and are none. */
const NAMES = 'việt nam, miền nam, phía nam, hà nam, quảng nam, phụ nữ, nữ công, đổi mới, thành phố';

/** Which kind a part is of: of each partition that it names, by their places. */
export type PartKinds = ReadonlyMap<number, number>;

/** What the words around a figure say of it as a part. */
export interface PartReading {
  readonly kinds: PartKinds;
  /** "lĩnh vực khác", "còn lại": it is all that the other parts leave. */
  readonly isRest: boolean;
}

const NO_KINDS: PartKinds = new Map();
export const NO_PART: PartReading = { kinds: NO_KINDS, isRest: false };

/**
 * Reads a part by the folded words before and behind its number, each of them empty where its signs say nothing of a part. Those behind it go
 * before those that lead it in.
 */
export function readPart(gap: string, behind: string): PartReading {
  const lead = gap === '' ? '' : leadOf(gap.slice(-LONGEST).replace(OPENED_AT_END, ''));
  const tail = behind === '' ? '' : tailOf(behind.slice(0, LONGEST));
  const kinds = joined(kindsIn(lead), kindsIn(tail));
  const isOfRest = isRest(lead) || isRest(tail);
  return kinds === NO_KINDS && !isOfRest ? NO_PART : { kinds, isRest: isOfRest };
}

/** Most figures are of no kind, and nothing is made for them. */
function joined(kinds: PartKinds, others: PartKinds): PartKinds {
  if (others.size === 0) return kinds;
  return kinds.size === 0 ? others : new Map([...kinds, ...others]);
}

/** "bậc tiểu học (439 suất)", "tố cáo: 86 đơn": a part in brackets, or behind a colon, is named before them. */
const OPENED_AT_END = / ?(?:[([]|: ?)$/u;

/** Longer clauses name no kind. */
const LONGEST = 70;

/** The words that lead a part in: behind the last mark, or the last word that opens or joins. */
function leadOf(words: string): string {
  const passed = TO_LAST_END.exec(words);
  return passed === null ? words : words.slice(passed[0].length);
}

/** The words behind a part, up to the next of those. */
function tailOf(words: string): string {
  const end = words.search(END);
  return end === -1 ? words : words.slice(0, end);
}

const ENDS = String.raw`[,;:.()[\]]|(?<!\p{L})(?:và|gồm|trong đó|trong số|cụ thể)(?!\p{L})`;
const END = new RegExp(ENDS, 'u');
/** ", trong đó ": read from behind, so that it ends with the last of them. */
const TO_LAST_END = new RegExp(`^[^]*(?:${ENDS})`, 'u');

/** The kinds that some words name; of a partition of which they name two, none. */
function kindsIn(words: string): PartKinds {
  // Most words name none. Not `matchAll`, which makes a pattern of its own each time.
  const phrases = words === '' ? null : words.match(PHRASES);
  if (phrases === null) return NO_KINDS;
  const found = new Map<number, number>();
  for (const phrase of phrases) {
    for (const [partition, kind] of KINDS.get(phrase) ?? []) {
      const other = found.get(partition);
      found.set(partition, other === undefined || other === kind ? kind : AMBIGUOUS);
    }
  }
  return found;
}

/** Equal to no kind. */
const AMBIGUOUS = -1;

function isRest(words: string): boolean {
  return words !== '' && REST.test(words) && !ELSEWHERE.test(words);
}

const REST = /(?<!\p{L})(?:khác(?: (?:là|có))? ?$|còn lại(?!\p{L}))/u;
/** "chuyển cơ quan khác 84": what is elsewhere is no rest. */
const ELSEWHERE = /(?<!\p{L})(?:chuyển|sang|đến|ở|tại|giữa|nước)(?!\p{L})/u;

const KINDS = kindsByPhrase();

function kindsByPhrase(): ReadonlyMap<string, readonly (readonly [partition: number, kind: number])[]> {
  const all = new Map<string, (readonly [number, number])[]>();
  for (const [partition, { kinds }] of PARTITIONS.entries()) {
    for (const [kind, phrases] of kinds.entries())
      for (const phrase of phrases.split(', '))
        all.set(phrase, [...(all.get(phrase) ?? []), [partition, kind]]);
  }
  return all;
}

/** The longest of those that begin alike goes first: "tín nhiệm cao". */
const PHRASES = new RegExp(
  String.raw`(?<!\p{L})(?:${[...NAMES.split(', '), ...KINDS.keys()]
    .sort((one, other) => other.length - one.length)
    .join('|')})(?!\p{L})`,
  'gu',
);
