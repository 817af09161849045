/** A part of a page: a heading and what stands under it. */
export interface Section {
  readonly page: string;
  readonly address: string;
  readonly heading: string;
  readonly text: string;
}

/** Reads the sections that lie in the page of the search as JSON. */
export function readSections(json: string): readonly Section[] {
  // Written by the script that made this page.
  const rows = JSON.parse(json) as readonly (readonly [string, string, string, string])[];
  return rows.map(([page, address, heading, text]) => ({ page, address, heading, text }));
}
