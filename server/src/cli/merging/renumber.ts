import { isRecord } from './merged';

/** The new numbers of rules and artifacts, by their old ones. */
export interface Numbering {
  readonly rules: readonly number[];
  readonly artifacts: readonly number[];
}

/** The same value with the numbers by which it points at rules and artifacts replaced, at any depth. */
export function renumber(value: unknown, numbering: Numbering): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => renumber(item, numbering));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, renumberField(name, field, numbering)]),
  );
}

function renumberField(name: string, field: unknown, numbering: Numbering): unknown {
  if (name === 'ruleIndex' && typeof field === 'number') return numbering.rules[field] ?? -1;
  if (name === 'artifactLocation' && isRecord(field) && typeof field['index'] === 'number')
    return { ...field, index: numbering.artifacts[field['index']] ?? -1 };
  return renumber(field, numbering);
}
