import type { Block } from '../../block/block';
import { remembering } from '../../block/remembering';

/** What the marks of one list have alike: "-", "+", "1.", "a)"; null for a block that is no item. */
export const markOf = remembering(({ kind, text }: Block): string | null => {
  if (kind !== 'list-item') return null;
  const [, bullet, number, letter, close = ''] =
    /^(?:([-+*•–—])\s|\(?(?:(\d{1,3})|(\p{Ll}))([.)])\s)/u.exec(text) ?? [];
  if (bullet !== undefined) return bullet === '—' ? '–' : bullet;
  if (number !== undefined) return `1${close}`;
  return letter === undefined ? null : `a${close}`;
});
