import { remembering } from '../block/remembering';
import type { PlacedBlock } from '../block/placed-block';

/**
 * What kind of text a document is, beside its class: `gazette` is the print of a gazette (Công báo), which leaves out recipients and
 * numbers its pages; `consolidated` a text with its amendments worked in (văn bản hợp nhất); `extract` one of which parts are left
 * out; `whole` all others. The rules of form are for whole texts alone.
 */
export type TextKind = 'whole' | 'gazette' | 'consolidated' | 'extract';

/** How many blocks from the top tell of a print. A page of a gazette may be that of another text before. */
const TOP = 40;

const GAZETTE = /^[\s\d|]{0,8}CÔNG BÁO(?:\s?\/\s?Số|\s*$)|^\(?\s?(?:Xem tiếp|Tiếp theo) Công báo/u;
const CONSOLIDATED = /^(?:VĂN BẢN HỢP NHẤT(?!\p{L})|XÁC THỰC VĂN BẢN HỢP NHẤT|Số\s?:?\s?[\d….]{0,8}\/VBHN-)/u;

/** Tells the kind of a text by its blocks. Linear in those that begin with a number or a mark; kept with them. */
export const readTextKind = remembering((blocks: readonly PlacedBlock[]): TextKind => {
  for (const { block } of blocks.slice(0, TOP)) {
    if (GAZETTE.test(block.text)) return 'gazette';
    if (CONSOLIDATED.test(block.text)) return 'consolidated';
  }
  const last = blocks.at(-1);
  if (last !== undefined && GAZETTE.test(last.block.text)) return 'gazette';
  return blocks.some(({ block }) => block.opening.heading?.kind === 'elision') ? 'extract' : 'whole';
});
