import { join } from 'node:path';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '../../..');

/** What a test run writes; git ignores it. */
export const CACHE = join(ROOT, '.cache/vscode');

/** Programs that are fetched once; git ignores them. */
export const PROGRAMS = join(ROOT, '.vscode-test');

/** The drafts that the tests open. A run works on a copy. */
export const WORKSPACE = join(ROOT, 'test/vscode/workspace');

/** Two folders with a configuration each, and the workspace file that opens both. */
export const TWO_FOLDERS = join(ROOT, 'test/vscode/two-folders');

/** An extension that does nothing, for the runs in which the real one is installed and not under development. */
export const EMPTY_EXTENSION = join(ROOT, 'test/vscode/empty-extension');
