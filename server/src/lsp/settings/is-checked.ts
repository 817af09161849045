import type { Draft } from '../drafts/draft';
import type { DraftSettings } from './draft-settings';
import { readsAsVietnamese } from '../drafts/vietnamese';

/** True where a document is to be checked at all. */
export function isChecked(
  { uri, languageId, model }: Pick<Draft, 'uri' | 'languageId' | 'model'>,
  { enable, isIgnored }: DraftSettings,
): boolean {
  if (isIgnored || enable === 'never') return false;
  if (languageId === 'vanban' || uri.endsWith('.vanban')) return true;
  if (!PROSE_LANGUAGES.includes(languageId)) return false;
  return enable === 'always' || readsAsVietnamese(model.pieces);
}

/** What editors call plain text and Markdown; "text" is Vim's word. */
const PROSE_LANGUAGES: readonly string[] = ['plaintext', 'text', 'markdown'];
