import { join } from 'node:path';
import { compilePatternsAtOnce } from './patterns';
import { runProgram } from './run-program';

compilePatternsAtOnce();

// The server lies in the bundle of the command line, with which it shares nine tenths of what it is made of. This file is what editors start.
process.argv.splice(2, 0, '--as-server');

// A drafter who opens the first draft waits for the server to start and for its first check. However the server ends, what it ran is worth keeping.
runProgram(join(__dirname, 'cli-program.cjs'), { use: 'server', isWorthKeeping: () => true });
