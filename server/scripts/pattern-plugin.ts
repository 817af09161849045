import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { writeLetters } from './letter-ranges';
import { LETTERS_MODULE, shortenLetters } from './letters-in-short';
import { makePatternsOnFirstUse } from './patterns-on-first-use';

/** Has a start make only the patterns of core that it needs, and those of classes that are soon made. */
export const patternPlugin: Plugin = {
  name: 'patterns',
  setup(build) {
    build.onLoad({ filter: /server[\\/]src[\\/]core[\\/].*\.ts$/ }, async ({ path: file }) => ({
      contents: shortenLetters(makePatternsOnFirstUse(await readFile(file, 'utf8'))),
      loader: 'ts',
    }));
    build.onResolve({ filter: new RegExp(`^${LETTERS_MODULE}$`) }, () => ({
      path: LETTERS_MODULE,
      namespace: LETTERS_MODULE,
    }));
    build.onLoad({ filter: /^/, namespace: LETTERS_MODULE }, () => ({ contents: writeLetters() }));
  },
};
