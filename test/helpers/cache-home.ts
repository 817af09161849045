import { resolve } from 'node:path';

/** What runs of the command line keep of themselves goes here, and not into the home of who runs the tests. */
export const CACHE_HOME = resolve(import.meta.dirname, '../../.cache/home');
