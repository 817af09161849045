import type { Localized } from '../../../core/index';
import type { Notice } from '../../results/notice';
import { PHRASES } from '../../wording/phrases';

/** Work that could not be done, as reports tell it. */
export interface Failure {
  readonly about: 'file' | 'configuration';
  readonly path: string;
  /** Null where the failure concerns the file as a whole. */
  readonly at: { readonly line: number; readonly column: number } | null;
  readonly message: Localized;
}

/** The failures among what is told, in its order. */
export function failuresOf(notices: readonly Notice[]): readonly Failure[] {
  return notices.flatMap(notice => {
    const failure = toFailure(notice);
    return failure === null ? [] : [failure];
  });
}

/** Other kinds are remarks: the work was done. */
function toFailure(notice: Notice): Failure | null {
  if (notice.kind === 'file') return { about: 'file', at: null, ...notice.problem };
  if (notice.kind === 'configuration') {
    const { file, line, column, message } = notice.problem;
    return { about: 'configuration', path: file, at: { line, column }, message };
  }
  if (notice.kind !== 'fault') return null;
  const { error, ruleId } = notice.fault;
  const reason = error instanceof Error ? error.message : String(error);
  return { about: 'file', path: notice.path, at: null, message: PHRASES.ruleFault(ruleId, reason) };
}
