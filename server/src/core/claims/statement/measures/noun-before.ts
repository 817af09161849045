import { textBefore } from '../../../text/span';
/**
 * What a number counts where that is said before it and nothing behind: "số thí sinh dự thi là 2.418" → "thí sinh dự thi". Null where the
 * words before it name nothing.
 */
export function nounBefore(gap: string): string | null {
  const start = gap.lastIndexOf('số ', gap.length - 1);
  if (start === -1 || gap.length - start > LONGEST) return null;
  if (!OPENS.test(textBefore(gap, start, BEFORE))) return null;
  return NAMES.exec(gap.slice(start))?.groups?.['noun'] ?? null;
}

const LONGEST = 50;
const BEFORE = 12;

/** "; tổng ", ", trong đó ", "với ". */
const OPENS = /(?:^|[.,;:(\t|] ?|(?<!\p{L})(?:và|với|có|đó|là) )(?:tổng )?$/u;

/** Not "số đã giải quyết là 367", "số liệu", "số còn lại", "số này". */
const NAMES =
  /^số (?:lượng )?(?<noun>(?!(?:đã|chưa|còn|được|phải|bị|này|đó|trên|liệu|dư|có|không|dôi|nợ|thu|chi|tiền|vốn|điểm|hiệu|ký)(?!\p{L}))\p{L}+(?: (?!(?:là|có|đạt|năm|tháng|quý|còn|tăng|giảm|từ|đến|tới|lên|xuống|bằng|chiếm|với|trên|trong|hơn|gần|khoảng)(?!\p{L}))\p{L}+){0,5}?)(?: (?:đạt|được|đã|có|trúng|đến)(?: (?!(?:từ|tăng|giảm|lên|xuống)(?!\p{L}))\p{L}+){0,4}?)?(?: là| có| đạt)?:? $/u;
