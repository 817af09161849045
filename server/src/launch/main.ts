import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runProgram } from './run-program';

// V8 makes bytecode of a pattern for its first use and machine code for the second. The program has hundreds of patterns, most are
// used more than once, and the bytecode of a class like \p{L} takes longer than its machine code: an eighth of a short run.
// A version of V8 that lacks the flag would say so on standard error, so it is set where it was tried.
if (/^v2[0-4]\./u.test(process.version)) setFlagsFromString('--no-regexp-tier-up');

// V8 optimizes a function once it has run some time, and of a program that is over in a tenth of a second or reads one long draft much of
// that comes to nothing: with a budget of eight times the usual, a draft of 200 KB takes a quarter less processor time, and one of 50 KB
// a tenth less than with four times. With sixteen times drafts of 200 KB and more begin to lose.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=600000');

// The program is a bundle beside this one, which is only as large as what starts it.
runProgram(join(__dirname, 'cli-program.cjs'));
