import { createRandom, pick, type Random } from './random';

/**
 * Drafts for measuring: the same text for the same size, everywhere. About ten runs of digits, one percentage and one
 * fraction for each kilobyte, which is what real reports have; one percentage in two hundred is a slip.
 */

/** How the paragraphs stand: with a blank line between them, or each on a line of its own. */
export type Layout = 'blank-lines' | 'lines';

/** A draft of at least `bytes` bytes in UTF-8; the last paragraph is whole, so it may be some hundred bytes longer. */
export function makeDraft(bytes: number, layout: Layout = 'blank-lines'): string {
  const next = createRandom(20_251_121);
  const gap = layout === 'blank-lines' ? '\n\n' : '\n';
  const paragraphs: string[] = [];
  const encoder = new TextEncoder();
  for (let size = 0; size < bytes;) {
    const paragraph = makeParagraph(next, paragraphs.length) + gap;
    paragraphs.push(paragraph);
    size += encoder.encode(paragraph).length;
  }
  return paragraphs.join('');
}

function makeParagraph(next: Random, index: number): string {
  if (index % 12 === 11) return `${String((index % 9) + 1)}. ${pick(next, HEADINGS)}`;
  const opening = index % 3 === 2 ? '- ' : '';
  const count = 1 + next(3);
  return opening + Array.from({ length: count }, () => makeSentence(next)).join(' ');
}

function makeSentence(next: Random): string {
  if (next(10) >= 3) return pick(next, WORDS_ALONE);
  return pick(next, SENTENCES)
    .replace('{share}', () => makeShare(next))
    .replace('{attained}', () => makeAttained(next))
    .replace('{date}', () => `${pad(1 + next(28))}/${String(1 + next(12))}/${String(2018 + next(8))}`)
    .replace('{document}', () => makeDocument(next))
    .replace('{money}', () => `${group(1_000 + next(90_000))},${String(next(10))}`)
    .replaceAll('{count}', () => group(1 + next(4_000)))
    .replaceAll('{small}', () => pad(1 + next(40)));
}

/** A document of a type of its own, with a date that is nowhere else: real reports seldom contradict their citations. */
function makeDocument(next: Random): string {
  const [type, code] = pick(next, TYPES);
  const date = `${pad(1 + next(28))}/${String(1 + next(12))}/${String(2018 + next(8))}`;
  return `${type} số ${String(1 + next(90_000))}${code} ngày ${date}`;
}

function makeShare(next: Random): string {
  const whole = 40 + next(7_000);
  const part = 1 + next(whole);
  return `${group(part)}/${group(whole)} ${pick(next, UNITS)}, chiếm ${percent(next, part / whole)}`;
}

function makeAttained(next: Random): string {
  const whole = 40 + next(2_000);
  const part = Math.round((whole * (80 + next(60))) / 100);
  return `kế hoạch ${group(whole)}, thực hiện ${group(part)} ${pick(next, UNITS)}, đạt ${percent(next, part / whole)}`;
}

function percent(next: Random, quotient: number): string {
  const slip = next(200) === 0 ? 0.37 : 0;
  return `${(quotient * 100 + slip).toFixed(2).replace('.', ',')}%`;
}

function group(value: number): string {
  return String(value).replace(/(\d)(?=(?:\d{3})+$)/gu, '$1.');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Sentences without a figure: more than half of a real report. */
const WORDS_ALONE = [
  'Công tác tuyên truyền được đổi mới cả về nội dung và hình thức, gắn với việc học tập, nêu gương của người đứng đầu.',
  'Việc sắp xếp các điểm trường, trạm y tế được thực hiện theo lộ trình, bảo đảm thuận lợi cho người dân ở vùng xa.',
  'Sinh hoạt chi bộ ở một số nơi còn nặng về phổ biến văn bản, ít thảo luận những vấn đề mà đảng viên và người dân quan tâm.',
  'Quốc phòng, an ninh được giữ vững; trật tự, an toàn xã hội chuyển biến tích cực, không để phát sinh điểm nóng.',
  'Các ban xây dựng Đảng, Ủy ban Mặt trận Tổ quốc và các đoàn thể đã phối hợp chặt chẽ, giám sát đúng trọng tâm, trọng điểm.',
  'Nguyên nhân chủ yếu là năng lực tham mưu của một bộ phận cán bộ chưa đáp ứng yêu cầu, phân công còn chồng chéo.',
  'Tiếp tục rà soát, bổ sung quy chế làm việc; nâng cao chất lượng kiểm tra, giám sát, kịp thời uốn nắn các biểu hiện lệch lạc.',
] as const;

const HEADINGS = [
  'Công tác lãnh đạo, chỉ đạo',
  'Kết quả thực hiện các chỉ tiêu chủ yếu',
  'Hạn chế, khuyết điểm và nguyên nhân',
] as const;

const UNITS = ['hộ', 'người', 'đảng viên', 'hồ sơ', 'cơ sở sản xuất', 'thôn, tổ dân phố'] as const;

/** The name of a type and what follows the number in its symbols. */
type DocumentKind = readonly [type: string, code: string];

const TYPES: readonly [DocumentKind, ...DocumentKind[]] = [
  ['Nghị quyết', '-NQ/TU'],
  ['Kế hoạch', '-KH/ĐU'],
  ['Quyết định', '/QĐ-UBND'],
  ['Nghị quyết', '/NQ-HĐND'],
  ['Chỉ thị', '-CT/TW'],
];

const SENTENCES = [
  'Đến hết kỳ báo cáo, toàn xã có {share}; số còn lại đang được rà soát, bổ sung hồ sơ theo quy định.',
  'Về phát triển kinh tế, {attained}; tổng giá trị sản xuất ước trên {money} tỷ đồng, cơ cấu chuyển dịch đúng hướng.',
  'Thực hiện {document}, cấp ủy đã mở {small} lớp bồi dưỡng với {count} lượt người tham dự.',
  'Qua kiểm tra, giám sát tại {small} tổ chức, đã kịp thời chấn chỉnh các thiếu sót trong quản lý đất đai và xây dựng.',
  'Trong kỳ, bộ phận một cửa tiếp nhận {count} hồ sơ, giải quyết trước hạn và đúng hạn {share}; không có hồ sơ tồn đọng.',
  'Hội đồng nhân dân đã xem xét, quyết nghị {small} nội dung về ngân sách, đầu tư công và tổ chức bộ máy theo thẩm quyền.',
  'Tính đến ngày {date}, vốn đầu tư công đã giải ngân {money} triệu đồng; các công trình chuyển tiếp cơ bản hoàn thành.',
  'Theo {document}, giai đoạn 2021 - 2025 phấn đấu giảm tỷ lệ hộ nghèo bình quân 1,5%/năm.',
] as const;
