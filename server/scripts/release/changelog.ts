/** What the changelog says of one version. */
export interface Notes {
  /** What stands behind the number: "2026-12-01", or "unreleased". */
  readonly date: string;
  readonly text: string;
}

/** The section of a version; null where there is none. */
export function notesOf(changelog: string, version: string): Notes | null {
  const sections = changelog.split(/^## /mu).slice(1);
  const section = sections.find(text => text.startsWith(`[${version}]`));
  if (section === undefined) return null;
  const [head = '', ...lines] = section.split('\n');
  return { date: head.split(' - ')[1]?.trim() ?? '', text: lines.join('\n').trim() };
}

/** What is not yet told under a version. Empty for nothing. */
export function unreleasedOf(changelog: string): string {
  const [, section = ''] = /^## \[Unreleased\]\n(.*?)(?=^## |$(?![^]))/msu.exec(changelog) ?? [];
  return section.trim();
}
