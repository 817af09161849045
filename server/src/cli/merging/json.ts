import { compareWords, isRecord, type Merged } from './merged';

/** Joins reports in JSON: the files of all, in the order of their paths, as one run would list them. */
export function mergeJson(reports: readonly (readonly unknown[])[]): Merged {
  const files = new Map<string, { readonly text: string; readonly file: unknown }>();
  for (const file of reports.flat()) {
    const path = isRecord(file) ? file['filePath'] : undefined;
    if (typeof path !== 'string') return { kind: 'foreign' };
    const text = JSON.stringify(file);
    const known = files.get(path);
    if (known !== undefined && known.text !== text) return { kind: 'conflict', path };
    files.set(path, { text, file });
  }
  const sorted = [...files].sort(([first], [second]) => compareWords(first, second));
  return { kind: 'merged', value: sorted.map(([, { file }]) => file) };
}
