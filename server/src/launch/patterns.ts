import { setFlagsFromString } from 'node:v8';

/**
 * V8 makes bytecode of a pattern for its first use and machine code for the second. The programs have hundreds of patterns, most are used more
 * than once, and the bytecode of a class like \p{L} takes longer than its machine code: an eighth of a short run, and a quarter of what the
 * server needs for the first draft. A version of V8 that lacks the flag would say so on standard error, so it is set where it was tried.
 */
export function compilePatternsAtOnce(): void {
  if (/^v2[0-4]\./u.test(process.version)) setFlagsFromString('--no-regexp-tier-up');
}
