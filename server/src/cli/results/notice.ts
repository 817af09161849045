import type { ConfigurationProblem } from '../../config/index';
import type { RolledBack, RuleFault } from '../../core/index';
import type { FileProblem } from '../files/problem';

/** What is told on standard error, each one line. */
export type Notice =
  | { readonly kind: 'file'; readonly problem: FileProblem }
  /** Something worth knowing of a file; no work was left undone. */
  | { readonly kind: 'remark'; readonly problem: FileProblem }
  | { readonly kind: 'configuration'; readonly problem: ConfigurationProblem }
  /** So many drafts found no room among those that the others are compared with. */
  | { readonly kind: 'left-out'; readonly count: number }
  /** How much fixes changed, or would change where they are only shown. */
  | { readonly kind: 'fixed' | 'would-fix'; readonly places: number; readonly files: number }
  | { readonly kind: 'fault'; readonly path: string; readonly fault: RuleFault }
  | {
      readonly kind: 'rolled-back';
      readonly path: string;
      readonly text: string;
      readonly rolledBack: RolledBack;
    };

/** True where the notice means that work could not be done. */
export function isFailure({ kind }: Notice): boolean {
  return kind === 'file' || kind === 'configuration' || kind === 'fault';
}
