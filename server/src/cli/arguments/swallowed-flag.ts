import type { Command as Program, Option } from 'commander';

/**
 * The flag that would take the flag behind it for its value: "--write-baseline --baseline" writes a file of that name. Null for none. A
 * file that is called like a flag is named with its folder, "./--baseline".
 */
export function findSwallowingFlag(args: readonly string[], program: Program): string | null {
  const options = optionsNamedIn(args, program);
  const known = new Set(options.flatMap(namesOf));
  const takesValue = new Set(options.filter(({ required }) => required).flatMap(namesOf));
  const end = args.indexOf('--');
  const before = end === -1 ? args : args.slice(0, end);
  for (let at = 0; at + 1 < before.length; at += 1) {
    const [flag = '', value = ''] = before.slice(at, at + 2);
    if (!takesValue.has(flag)) continue;
    if (known.has(value.split('=', 1).join())) return flag;
    at += 1;
  }
  return null;
}

/** Of the commands that stand among the arguments, those of the second level too. */
function optionsNamedIn(args: readonly string[], program: Program): readonly Option[] {
  const command = program.commands.find(known => known.name() === args[0]);
  return command === undefined ? [] : [...command.options, ...optionsNamedIn(args.slice(1), command)];
}

function namesOf({ short, long }: Option): readonly string[] {
  return [short, long].filter(name => name !== undefined);
}
