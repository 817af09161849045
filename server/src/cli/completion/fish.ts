import type { CommandRow, FlagRow } from '../arguments/command-table';

/** The completion of fish. */
export function completeFish(commands: readonly CommandRow[]): string {
  const lines = [
    '# vanban: vanban completion fish | source',
    ...commands.map(
      ({ name, description }) =>
        `complete -c vanban -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
    ),
    ...commands.flatMap(linesOf),
  ];
  return lines.map(line => `${line}\n`).join('');
}

function linesOf({ name, flags, operands }: CommandRow): readonly string[] {
  const here = `complete -c vanban -n '__fish_seen_subcommand_from ${name}'`;
  const words = operands.length === 0 ? [] : [`${here} -f -a ${quote(operands.join(' '))}`];
  return [...words, ...flags.map(flag => `${here} ${flagOptions(flag)}`)];
}

function flagOptions({ short, long, value, takesFile, description, words }: FlagRow): string {
  const names = `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`;
  const listed = words.length === 0 ? '' : ` -a ${quote(words.join(' '))}`;
  const takes = value === null ? '' : takesFile ? ' -r' : ` -x${listed}`;
  return `${names}${takes} -d ${quote(description)}`;
}

/** In single quotes fish knows two escapes only. */
function quote(text: string): string {
  return `'${text.replace(/['\\]/gu, '\\$&')}'`;
}
