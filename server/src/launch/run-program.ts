import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { findCompiledFile } from './compiled-file';
import { keepCompiled, readCompiled, type Compiled } from './keep-compiled';

/** What Node wraps around a CommonJS module. */
const HEAD = '(function (exports, require, module, __filename, __dirname) {';
const FOOT = '\n})';

type Wrapped = (
  ...parts: readonly [
    exports: object,
    require: NodeJS.Require,
    module: { readonly exports: object },
    filename: string,
    dirname: string,
  ]
) => void;

/** What a program is run for. */
export interface Use {
  /** Runs that call other functions of the program keep a compiled form of their own. In letters of ASCII. */
  readonly use: string;
  /** Asked at the end, with the exit code. */
  readonly isWorthKeeping: (exitCode: number) => boolean;
}

/**
 * Runs a CommonJS bundle of ASCII as Node would, in the form that V8 compiled in an earlier run where that is kept. V8 compiles a function when
 * it is first called, so what is worth keeping is known at the end, and of a run that did what most runs do. Returns what the bundle exports.
 */
export function runProgram(path: string, { use, isWorthKeeping }: Use): object {
  const source = readFileSync(path);
  const file = findCompiledFile({ program: source, use }, process.env);
  const compiled = file === null ? null : readCompiled(file);
  const script = new Script(`${HEAD}${source.toString('latin1')}${FOOT}`, {
    filename: path,
    columnOffset: -HEAD.length,
    ...(compiled !== null && { cachedData: compiled.data }),
  });
  if (file !== null && isWanting(compiled, script)) {
    process.on('exit', code => {
      if (isWorthKeeping(code)) keepCompiled(file, script.createCachedData());
    });
  }
  const run = script.runInThisContext() as Wrapped;
  const module = { exports: {} };
  run(module.exports, createRequire(path), module, path, dirname(path));
  return module.exports;
}

/** Once a day what is kept is made anew, so that it comes to hold the functions that the person's drafts need. */
const MOST_AGE_MS = 24 * 60 * 60 * 1000;

function isWanting(compiled: Compiled | null, { cachedDataRejected }: Script): boolean {
  return compiled === null || cachedDataRejected === true || Date.now() - compiled.madeMs > MOST_AGE_MS;
}
