import { join } from 'node:path';
import { runProgram } from './run-program';

// The program is a bundle beside this one, which is only as large as what starts it.
runProgram(join(__dirname, 'cli-program.cjs'));
