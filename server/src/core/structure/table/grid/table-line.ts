/** How the cells of a row are parted. */
export type RowLayout = 'pipe' | 'tab' | 'aligned';

/**
 * A line of a table, without a directive behind it. What is read of it counts from its beginning, and holds wherever it stands: an edit above
 * leaves it as it was.
 */
export interface TableLine {
  readonly layout: RowLayout;
  readonly text: string;
}

/** Lines that may be a table, and where each begins in the text. */
export interface LineRun {
  readonly lines: readonly TableLine[];
  readonly starts: readonly number[];
}
