// What `import 'vanban'` and `require('vanban')` give on Node.
import { readBuiltInRegister } from '../node/built-in-register';
import { createLibrary } from './library';
import type { Library } from './types';

export { OptionsError, UnreadableError, type OptionsProblem } from './errors';
export { readDraft, readWord } from './read';
export type * from './types';

/** The register lies in the folder above this bundle. */
const library: Library = createLibrary(() => readBuiltInRegister(`${__dirname}/..`));

export const check: Library['check'] = library.check;
export const checkAll: Library['checkAll'] = library.checkAll;
export const fix: Library['fix'] = library.fix;
export const annotate: Library['annotate'] = library.annotate;
export const listRules: Library['listRules'] = library.listRules;
