import type { Range } from 'vscode-languageserver';
import type { ElsewherePlace } from '../../core/index';

/** The range of a place in a draft whose text is not at hand. */
export function placeToRange({
  line,
  column,
  endLine,
  endColumn,
}: Omit<ElsewherePlace, 'source' | 'name'>): Range {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}
