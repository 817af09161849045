/** The language of a file that is not open, by its extension: drafts are `vanban`, Markdown or plain text. */
export function languageOf(uri: string): string {
  if (uri.endsWith('.vanban')) return 'vanban';
  return uri.endsWith('.md') ? 'markdown' : 'plaintext';
}
