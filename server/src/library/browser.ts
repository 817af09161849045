// What `import 'vanban'` gives where there is no disk: the register is handed over by who calls.
import { createLibrary } from './library';
import type { Library } from './types';

export { OptionsError, UnreadableError, type OptionsProblem } from './errors';
export { readDraft, readWord } from './read';
export type * from './types';

const library: Library = createLibrary(() => Promise.resolve(null));

/** Checks a draft, or the text of one: see {@link Library.check}. */
export const check: Library['check'] = library.check;
/** Checks drafts as those of one folder: see {@link Library.checkAll}. */
export const checkAll: Library['checkAll'] = library.checkAll;
/** Applies fixes in turns: see {@link Library.fix}. */
export const fix: Library['fix'] = library.fix;
/** A copy of a Word document with a comment at each finding: see {@link Library.annotate}. */
export const annotate: Library['annotate'] = library.annotate;
/** All rules: see {@link Library.listRules}. */
export const listRules: Library['listRules'] = library.listRules;
