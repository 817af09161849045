import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compilePatternsAtOnce } from './patterns';
import { runProgram } from './run-program';

compilePatternsAtOnce();

// V8 optimizes a function once it has run some time, and of a program that is over in a tenth of a second or reads one long draft much of
// that comes to nothing: with a budget of eight times the usual, a draft of 200 KB takes a quarter less processor time, and one of 50 KB
// a tenth less than with four times. With sixteen times drafts of 200 KB and more begin to lose.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=600000');

// The program is a bundle beside this one, which is only as large as what starts it.
runProgram(join(__dirname, 'cli-program.cjs'), { use: 'check', isWorthKeeping: hasChecked });

/** Whoever asks for help first has run nothing of what a check needs, and would keep just that for a day. */
function hasChecked(exitCode: number): boolean {
  const args = process.argv.slice(2);
  const before = args.slice(0, args.indexOf('check'));
  const isOther = before.some(arg => arg === 'help' || arg === 'register');
  return (
    exitCode < 2 && args.includes('check') && !isOther && !args.some(arg => /^(?:--help|-h)$/u.test(arg))
  );
}
