import { errorCode } from '../files/error-code';
import { guessLocale } from './arguments/locale';
import { THREAD_ARGUMENT } from './crew/threads/protocol';
import { PHRASES } from './wording/phrases';
import { run } from './run';

/** The argument that `launch/server.ts` puts in, so that editors wait for no flags to be read. */
const SERVER_ARGUMENT = '--as-server';

// The program is its own thread: a long run starts several of it.
if (process.argv[2] === THREAD_ARGUMENT) {
  void import('./crew/threads/thread').then(({ runIfThread }) => {
    if (!runIfThread()) runHere();
  });
} else if (process.argv[2] === SERVER_ARGUMENT) void import('../node/main');
else runHere();

function runHere(): void {
  const args = process.argv.slice(2);
  // A reader that has seen enough ("vanban check | head") closes the pipe; that is no fault. A full disk is one.
  process.stdout.on('error', error => {
    if (errorCode(error) === 'EPIPE') return;
    process.exitCode = 2;
    process.stderr.write(`vanban: ${PHRASES.stdoutUnwritable(errorCode(error))[guessLocale(args)]}\n`);
  });
  void run(args, {
    cwd: process.cwd(),
    env: process.env,
    // Node makes these when they are asked for; most runs read nothing and have nothing to tell on the third.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    get stderr() {
      return process.stderr;
    },
  }).then(exitCode => {
    process.exitCode ??= exitCode;
  });
}
