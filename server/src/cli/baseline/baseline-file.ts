import { getNodeValue, parseTree, type ParseError } from 'jsonc-parser';
import { isTooDeep } from '../../config/index';
import { indexLines, lineColumnAt } from '../../core/index';
import { errorCode } from '../../files/error-code';
import { MOST_BYTES } from '../../files/most-bytes';
import { readRegular } from '../../files/read-regular';
import { UsageError } from '../arguments/usage-error';
import { replaceWhole } from '../files/replace-whole';
import { RUN_PHRASES } from '../wording/run-phrases';
import type { Accepted, Baseline } from './baseline';

/** The first lines of the file, for whoever opens it. */
const HEAD = `// Danh sách chấp nhận của vanban: những phát hiện đã có từ trước và được chấp nhận; chỉ phát hiện mới bị báo.
// Không sửa bằng tay: "vanban check --write-baseline <tệp này>" ghi lại danh sách và bỏ những mục không còn.
// A baseline of vanban: findings that are accepted as they were; only new ones are reported.
// Do not edit: "vanban check --write-baseline <this file>" writes it anew and drops what is gone.
`;

const VERSION = 1;

/** Reads a baseline; null where there is no such file. Throws a `UsageError` for one that is broken. `named` is how it was asked for. */
export function readBaseline(path: string, named: string): Baseline | null {
  let text: string;
  try {
    text = new TextDecoder().decode(readRegular(path, MOST_BYTES.baseline));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return null;
    throw new UsageError(RUN_PHRASES.unreadableBaseline(named, code));
  }
  return parseBaseline(text, named);
}

/** Writes a baseline, the old file or the new one whole. Throws a `UsageError` where that cannot be done. */
export async function writeBaseline(path: string, baseline: Baseline, named: string): Promise<void> {
  try {
    await replaceWhole(path, renderBaseline(baseline));
  } catch (error) {
    throw new UsageError(RUN_PHRASES.unwritableBaseline(named, errorCode(error)));
  }
}

/** The text of a baseline: sorted, one entry on a line, so that a comparison of versions shows what came and went. */
export function renderBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([file, entries]) => {
      const lines = [...entries].sort(compareEntries).map(entry => `      ${renderEntry(entry)}`);
      return `    ${JSON.stringify(file)}: [\n${lines.join(',\n')}\n    ]`;
    });
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  return `${HEAD}{\n  "version": ${VERSION},\n  "files": ${body}\n}\n`;
}

function renderEntry({ rule, fingerprint, count }: Accepted): string {
  return `{ "rule": ${JSON.stringify(rule)}, "fingerprint": ${JSON.stringify(fingerprint)}, "count": ${count} }`;
}

function compareEntries(first: Accepted, second: Accepted): number {
  const keyOf = ({ rule, fingerprint }: Accepted): string => `${rule} ${fingerprint}`;
  return keyOf(first) < keyOf(second) ? -1 : 1;
}

function parseBaseline(text: string, named: string): Baseline {
  if (isTooDeep(text)) throw new UsageError(RUN_PHRASES.brokenBaseline(named));
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined || root === undefined) {
    const { line, column } = lineColumnAt(indexLines(text), first?.offset ?? 0);
    throw new UsageError(RUN_PHRASES.brokenBaseline(`${named}:${line}:${column}`));
  }
  const value: unknown = getNodeValue(root);
  if (!isRecord(value) || !isRecord(value['files'])) throw new UsageError(RUN_PHRASES.brokenBaseline(named));
  if (value['version'] !== VERSION)
    throw new UsageError(RUN_PHRASES.otherBaseline(named, JSON.stringify(value['version'] ?? null)));
  return new Map(
    Object.entries(value['files']).map(([file, entries]) => {
      if (!Array.isArray(entries) || !entries.every(isAccepted))
        throw new UsageError(RUN_PHRASES.brokenBaseline(`${named}: files[${JSON.stringify(file)}]`));
      return [file, entries];
    }),
  );
}

function isAccepted(entry: unknown): entry is Accepted {
  return (
    isRecord(entry) &&
    typeof entry['rule'] === 'string' &&
    typeof entry['fingerprint'] === 'string' &&
    typeof entry['count'] === 'number' &&
    Number.isInteger(entry['count']) &&
    entry['count'] > 0
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
