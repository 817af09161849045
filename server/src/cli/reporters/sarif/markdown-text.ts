/** The words of a page without the marks of Markdown: headings, fences, emphasis, code, links with their address. */
export function markdownToText(markdown: string): string {
  return markdown
    .split('\n')
    .filter(line => !line.startsWith('```'))
    .map(line => line.replace(/^#{1,6} /u, ''))
    .join('\n')
    .replace(/\[([^\]\n]*)\]\(([^)\n]*)\)/gu, '$1 ($2)')
    .replaceAll('**', '')
    .replaceAll('`', '');
}
