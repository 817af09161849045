/** What a line begins with that tells of a test: a worker has no files to write to. */
export const OUTCOME_MARK = 'vanban-test-outcome ';
