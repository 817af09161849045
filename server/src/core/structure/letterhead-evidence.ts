import type { PlacedBlock } from '../block/placed-block';
import { isLetter } from '../text/boundary';
import { readFormCells } from './form-cells';
import { kindOfCell } from './letterhead-cells';
import { cutStretches, type Stretch } from './stretches';

/** The lines that only a letterhead has. */
const EVIDENCE: ReadonlySet<string> = new Set([
  'national-title',
  'party-title',
  'union-title',
  'number',
  'type',
]);

export function isEvidence(kind: string): boolean {
  return EVIDENCE.has(kind);
}

/** True where a cell of a block is a title, a number or a type. Prose is told from it by the first letters of its lines. */
export function hasEvidence(placed: PlacedBlock, index: number): boolean {
  if (!mayHaveEvidence(placed.block.text)) return false;
  return readFormCells(placed, index).some(({ text }) => isEvidence(kindOfCell(text) ?? ''));
}

function mayHaveEvidence(text: string): boolean {
  // A title may stand behind the other column, and a line of a cell behind a break.
  if (text.includes('CỘNG ') || text.includes('<br')) return true;
  return cutStretches(text).some(stretch => opensEvidence(text, stretch));
}

/** True for "LUẬT", "Số:", "Luật số:", "Cộng hòa": what every such line begins with, behind marks. */
function opensEvidence(text: string, { start, end }: Stretch): boolean {
  let at = start;
  while (at < end && !isLetter(text.charCodeAt(at))) at += 1;
  if (at === end) return false;
  const second = text.charAt(at + 1);
  return second !== second.toLowerCase() || OPENING.test(text.slice(at, at + LONGEST_OPENING));
}

const OPENING =
  /^(?:Số|c\p{L}ng\s|C\p{L}ng\s|(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định)\s[Ss]ố)/u;
const LONGEST_OPENING = 16;
