import type { Block } from '../../block/block';
import { remembering } from '../../block/remembering';

/** What the marks of one list have alike: "-", "+", "1.", "a)"; null for a block that is no item. */
export function markOf(block: Block): string | null {
  // Nothing is kept for the many blocks that are no items.
  return block.kind === 'list-item' ? markOfItem(block) : null;
}

const markOfItem = remembering(({ text }: Block): string | null => {
  const [, bullet, number, letter, close = ''] =
    /^(?:([-+*•–—])\s|\(?(?:(\d{1,3})|(\p{Ll}))([.)])\s)/u.exec(text) ?? [];
  if (bullet !== undefined) return bullet === '—' ? '–' : bullet;
  if (number !== undefined) return `1${close}`;
  return letter === undefined ? null : `a${close}`;
});
