/** A test of the language server that does not hold for the one in a worker, and why. */
export interface LeftOut {
  /** The whole title. */
  readonly title: string;
  readonly reason: string;
}

/** All others hold for both servers. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    title: 'language server: the day of today is that of the clock where the one that is given is none',
    reason: 'A worker has no environment that could give it a day.',
  },
  {
    title: 'language server: pulled diagnostics links each rule to its page, in the language of the messages',
    reason: 'The pages lie on no disk: the link is the command of the client that opens them.',
  },
  {
    title: 'language server: beginning and end ends with 1 when it was not asked to shut down',
    reason: 'A worker has no exit code; its client ends it.',
  },
  {
    title:
      'language server: turning a rule off for the folder is not offered in a folder whose files the server cannot read',
    reason: 'It reads through its client whatever that can read.',
  },
];

/** These files speak to a process over its streams, or to no server at all. */
export const OTHER_FILES: readonly string[] = [
  'out-of-turn.test.ts',
  'guard.test.ts',
  'positions.test.ts',
  'vietnamese.test.ts',
];
