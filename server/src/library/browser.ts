// What `import 'vanban'` gives where there is no disk: the register is handed over by who calls.
import { createLibrary } from './library';
import type { Library } from './types';

export { OptionsError, UnreadableError, type OptionsProblem } from './errors';
export { readDraft, readWord } from './read';
export type * from './types';

const library: Library = createLibrary(() => Promise.resolve(null));

export const check: Library['check'] = library.check;
export const checkAll: Library['checkAll'] = library.checkAll;
export const fix: Library['fix'] = library.fix;
export const annotate: Library['annotate'] = library.annotate;
export const listRules: Library['listRules'] = library.listRules;
