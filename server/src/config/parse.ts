import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { indexLines, lineColumnAt, type Localized, type Span } from '../core/index';
import type { ConfigurationProblem, ConfigurationResult } from './configuration';
import { findDuplicates } from './duplicates';
import { findFaults, keyOf, type SchemaFault } from './faults';
import { toConfiguration, toLayer, type PlaceOfRegister } from './shape';
import type { SettingsRead } from './settings-read';
import { andMore } from './fault-messages';
import { describeSyntaxError, isTooDeep, TOO_DEEP } from './syntax';

/** Reads and checks the text of a configuration file: JSON, with comments and commas behind the last entry. */
export function parseConfiguration(file: string, text: string): ConfigurationResult {
  if (isTooDeep(text)) {
    const problem = { span: { start: 0, end: 0 }, key: '', message: TOO_DEEP };
    return { kind: 'invalid', file, problems: placeProblems([problem], file, text) };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  // What follows the first syntax error is often its mere consequence.
  if (first !== undefined || root === undefined) {
    const span = { start: first?.offset ?? 0, end: (first?.offset ?? 0) + (first?.length ?? 0) };
    const problem = { span, key: '', message: describeSyntaxError(first?.error) };
    const problems = placeProblems([problem], file, text);
    return { kind: 'invalid', file, problems, ...(text.trim() === '' ? { isBlank: true } : {}) };
  }
  const value: unknown = getNodeValue(root);
  const faults = [...findDuplicates(root), ...findFaults(value)];
  if (faults.length === 0)
    return { kind: 'valid', configuration: toConfiguration(file, value, placeRegisters(root, text)) };
  const problems = faults.slice(0, MOST_FAULTS).map(fault => ({
    span: spanOf(root, fault),
    key: keyOf(fault.path),
    message: fault.message,
  }));
  const [last] = faults.length > MOST_FAULTS ? problems.slice(-1) : [];
  if (last !== undefined)
    problems.push({ span: last.span, key: '', message: andMore(faults.length - MOST_FAULTS) });
  return { kind: 'invalid', file, problems: placeProblems(problems, file, text) };
}

/** More of them bury each other, and to find the place of each goes through the whole file. */
const MOST_FAULTS = 100;

/** Where each register is named: what is wrong with its path is told there. */
function placeRegisters(root: Node, text: string): PlaceOfRegister {
  return index => {
    const path = ['registers', index];
    const span = spanOf(root, { path, marks: 'value' });
    return { ...lineColumnAt(indexLines(text), span.start), span, key: keyOf(path) };
  };
}

/** Checks settings that are no file, entry by entry. */
export function parseSettings(value: unknown): SettingsRead {
  const faults = findFaults(value);
  const problems = faults.map(({ path, message }) => ({ key: keyOf(path), message }));
  return { layer: toLayer(withoutFaults(value, faults)), problems };
}

interface Unplaced {
  readonly span: Span;
  readonly key: string;
  readonly message: Localized;
}

function placeProblems(
  problems: readonly Unplaced[],
  file: string,
  text: string,
): readonly ConfigurationProblem[] {
  const lines = indexLines(text);
  const sorted = [...problems].sort((first, second) => first.span.start - second.span.start);
  return sorted.map(problem => ({ file, ...lineColumnAt(lines, problem.span.start), ...problem }));
}

/** Marks the key where the key is wrong, else the value; for what is missing, the object that misses it. */
function spanOf(root: Node, { path, marks, at }: Omit<SchemaFault, 'message'>): Span {
  const node = findNodeAtLocation(root, [...path]) ?? root;
  const marked = at ?? (marks === 'key' ? node.parent?.children?.[0] : undefined) ?? node;
  return 'start' in marked ? marked : { start: marked.offset, end: marked.offset + marked.length };
}

/** The value without the entries that have a fault; nothing at all where the whole is of a wrong type. */
function withoutFaults(value: unknown, faults: readonly SchemaFault[]): unknown {
  if (faults.some(({ path }) => path.length === 0)) return {};
  const wrong = new Set(faults.map(({ path }) => JSON.stringify(path.slice(0, path[0] === 'rules' ? 2 : 1))));
  return keepEntries(value, [], wrong);
}

function keepEntries(value: unknown, path: readonly string[], wrong: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null || path.length > 1) return value;
  const kept = Object.entries(value).filter(([key]) => !wrong.has(JSON.stringify([...path, key])));
  return Object.fromEntries(kept.map(([key, entry]) => [key, keepEntries(entry, [...path, key], wrong)]));
}
