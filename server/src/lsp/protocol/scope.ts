/** Request: what of an open document is analysed. */
export const SCOPE_REQUEST = 'vanban/scope';

export interface ScopeParams {
  readonly uri: string;
}

/**
 * `part`: as yet what is on the screen, since the draft is long. `whole`: all of it, and against the other drafts of its folder. `alone`: all of
 * it, but it is too long to be compared with others.
 */
export interface ScopeResult {
  readonly scope: 'none' | 'part' | 'whole' | 'alone';
  /** From how many characters on a draft is long, where it is shown in part, and else from how many on it is too long. */
  readonly longest: number;
}
