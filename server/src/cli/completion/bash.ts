import type { CommandRow, FlagRow } from '../arguments/command-table';

/**
 * The completion of bash. Where nothing of ours fits, the shell completes file names itself (`-o default`), since only it
 * quotes blanks in names rightly.
 */
export function completeBash(commands: readonly CommandRow[]): string {
  const names = commands.map(({ name }) => name);
  return `# vanban: source <(vanban completion bash)
_vanban() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  COMPREPLY=()
  case $command:$prev in
${commands.flatMap(valueCases).join('')}  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map(flagCase).join('')}      *) COMPREPLY=($(compgen -W '--help --locale --version' -- "$cur")) ;;
    esac
  elif [[ -z $command ]]; then
    COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$cur"))
${commands.map(operandBranch).join('')}  fi
}
complete -o default -F _vanban vanban
`;
}

/** What stands behind a flag with a value: its words, or nothing, which leaves it to the shell. */
function valueCases({ name, flags }: CommandRow): readonly string[] {
  return flags
    .filter(({ value }) => value !== null)
    .map(flag => {
      const pattern = spellings(flag)
        .map(spelling => `${name}:${spelling}`)
        .join('|');
      const reply = flag.words.length === 0 ? '' : `${compgen(flag.words)}; `;
      return `    ${pattern}) ${reply}return ;;\n`;
    });
}

function flagCase({ name, flags }: CommandRow): string {
  return `      ${name}) ${compgen(flags.map(({ long }) => long))} ;;\n`;
}

function operandBranch({ name, operands }: CommandRow): string {
  return operands.length === 0 ? '' : `  elif [[ $command == ${name} ]]; then\n    ${compgen(operands)}\n`;
}

function compgen(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`;
}

function spellings({ short, long }: FlagRow): readonly string[] {
  return short === null ? [long] : [short, long];
}
