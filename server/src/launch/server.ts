import { join } from 'node:path';
import { compilePatternsAtOnce } from './patterns';
import { runProgram } from './run-program';

compilePatternsAtOnce();

// A drafter who opens the first draft waits for the server to start and for its first check. However the server ends, what it ran is worth keeping.
runProgram(join(__dirname, 'server-program.cjs'), () => true);
