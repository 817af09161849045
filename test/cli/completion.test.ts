import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { FORMATS } from '../../server/src/cli/arguments/formats';
import { RULES } from '../../server/src/core/index';
import { runCli } from '../helpers/run-cli';

const CWD = import.meta.dirname;

async function scriptOf(shell: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout } = await runCli(['completion', shell, ...args], { cwd: CWD });
  assert.equal(code, 0);
  return stdout;
}

/** What bash would offer for the last word of a line. */
function completeInBash(script: string, ...words: readonly string[]): readonly string[] {
  const program = `${script}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _vanban; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['-c', program, 'bash', ...words], {
    encoding: 'utf8',
  });
  assert.deepEqual({ stderr, status }, { stderr: '', status: 0 });
  return stdout.split('\n').filter(word => word !== '');
}

describe('vanban completion', () => {
  it('completes in bash: commands, flags, their values, rules, shells', async () => {
    const script = await scriptOf('bash');
    assert.ok(completeInBash(script, 'vanban', '').includes('check'));
    assert.deepEqual(completeInBash(script, 'vanban', 'ru'), ['rules']);
    assert.deepEqual(completeInBash(script, 'vanban', 'check', '--max'), ['--max-warnings']);
    assert.deepEqual(completeInBash(script, 'vanban', 'check', '-f', ''), [...FORMATS]);
    assert.deepEqual(completeInBash(script, 'vanban', 'rules', '--format', ''), ['text', 'json']);
    assert.deepEqual(completeInBash(script, 'vanban', 'check', 'a b.txt', '--profile', 'u'), ['union']);
    assert.deepEqual(
      completeInBash(script, 'vanban', 'explain', ''),
      RULES.map(({ meta }) => meta.id).sort(),
    );
    assert.deepEqual(completeInBash(script, 'vanban', 'completion', 'p'), ['powershell']);
  });

  it('leaves file names to bash', async () => {
    const script = await scriptOf('bash');
    assert.match(script, /^complete -o default -F _vanban vanban$/mu);
    assert.deepEqual(completeInBash(script, 'vanban', 'check', ''), []);
    assert.deepEqual(completeInBash(script, 'vanban', 'check', '--config', 'c'), []);
  });

  it('describes flags to zsh, with those that have two names told together', async () => {
    const script = await scriptOf('zsh', '--locale', 'en');
    assert.match(script, /^#compdef vanban\n/u);
    assert.match(script, /^ {6}'\*'\{-f\+,--format=\}'\[.*\]:format:\(text json\)'/mu);
    assert.match(script, /^ {6}'--quiet\[report errors only\]'/mu);
    assert.match(script, /^ {6}'\*--rule=\[set a rule\\: '\\''id\\: level'\\'' \(repeatable\)\]:rule: '/mu);
    assert.match(script, /compdef _vanban vanban/u);
  });

  it('describes flags to fish', async () => {
    const script = await scriptOf('fish', '--locale', 'en');
    const here = "complete -c vanban -n '__fish_seen_subcommand_from check'";
    assert.ok(script.includes(`${here} -l quiet -d 'report errors only'\n`));
    assert.ok(script.includes(`${here} -s c -l config -r -d 'use this configuration'\n`));
    assert.ok(script.includes(`${here} -s f -l format -x -a '${FORMATS.join(' ')}' -d `));
    assert.ok(script.includes(`-l rule -x -d 'set a rule: \\'id: level\\' (repeatable)'\n`));
  });

  it('describes flags to PowerShell', async () => {
    const script = await scriptOf('powershell', '--locale', 'en');
    assert.match(script, /^Register-ArgumentCompleter -Native -CommandName vanban -ScriptBlock \{$/mu);
    assert.ok(script.includes(`'--rule' = 'set a rule: ''id: level'' (repeatable)'`));
    assert.ok(script.includes(`'check -f' = [ordered]@{ 'text' = 'text'; 'json' = 'json'; `));
  });

  it('speaks Vietnamese by itself', async () => {
    for (const shell of ['zsh', 'fish', 'powershell'])
      assert.match(await scriptOf(shell), /chỉ báo lỗi/u, shell);
  });
});
