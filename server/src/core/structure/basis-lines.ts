import type { PlacedBlock } from '../block/placed-block';

/** A run of căn cứ lines: what a document rests on, before it says what it resolves. */
export interface BasisBlock {
  /** Two or more, one behind the other. */
  readonly lines: readonly PlacedBlock[];
  /** What stands behind the last one; undefined at the end of the text. */
  readonly next: PlacedBlock | undefined;
}

/** How far down the block may begin: behind a letterhead of thirty lines and a long title. */
const LAST_START = 60;

/**
 * The căn cứ block of a document: two lines at least, the first of which begins with "Căn cứ" and a document, the others with
 * that, "Theo đề nghị", "Xét", …; null where there is none. Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.6.a.
 */
export function findBasisBlock(blocks: readonly PlacedBlock[]): BasisBlock | null {
  const first = blocks.slice(0, LAST_START).findIndex(({ block }) => FIRST_LINE.test(headOf(block.text)));
  if (first === -1) return null;
  let end = first + 1;
  while (NEXT_LINE.test(headOf(blocks[end]?.block.text ?? ''))) end += 1;
  return end - first < 2 ? null : { lines: blocks.slice(first, end), next: blocks[end] };
}

function headOf(text: string): string {
  return text.slice(0, 48);
}

const FIRST_LINE =
  /^[-–*+\s_]{0,4}Căn\s{1,2}cứ\s{1,2}(?:các\s)?(?:Hiến|Điều\slệ|Luật|Bộ\s{1,3}luật|Pháp\slệnh|Nghị|Quyết|Chỉ\sthị|Kết\sluận|Quy|Thông|Hướng\sdẫn|Kế\shoạch|Chương\strình)/u;
const NEXT_LINE =
  /^[-–*+\s_]{0,4}(?:Căn\s{1,2}cứ|Theo\s{1,2}đề\s{1,2}nghị|Xét|Sau\skhi|Thực\shiện|Trên\scơ\ssở)\s/u;
