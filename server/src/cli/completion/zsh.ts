import type { CommandRow, FlagRow } from '../arguments/command-table';

/** The completion of zsh, to be sourced or to lie as `_vanban` in a folder of `fpath`. */
export function completeZsh(commands: readonly CommandRow[]): string {
  const described = commands.map(({ name, description }) => `    ${quote(`${name}:${description}`)}\n`);
  return `#compdef vanban
# vanban: source <(vanban completion zsh)
_vanban() {
  local -a commands
  commands=(
${described.join('')}  )
  if (( CURRENT == 2 )); then
    _describe 'vanban' commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(commandCase).join('')}  esac
}
if [[ $funcstack[1] == _vanban ]]; then
  _vanban "$@"
else
  compdef _vanban vanban
fi
`;
}

function commandCase({ name, flags, operands }: CommandRow): string {
  const specs = [
    ...flags.map(flagSpec),
    quote(`*:${name}:${operands.length === 0 ? '_files' : wordList(operands)}`),
  ];
  return `    ${name}) _arguments \\\n${specs.map(spec => `      ${spec}`).join(' \\\n')} ;;\n`;
}

/** `'*'{-f+,--format=}'[description]:format:(text json)'`; a flag with a value may be repeated, another excludes itself. */
function flagSpec({ short, long, value, takesFile, description, words }: FlagRow): string {
  const said = `[${description.replace(/[[\]:\\]/gu, '\\$&')}]`;
  if (value === null) {
    if (short === null) return quote(`${long}${said}`);
    return `${quote(`(${short} ${long})`)}{${short},${long}}${quote(said)}`;
  }
  const action = words.length > 0 ? wordList(words) : takesFile ? '_files' : ' ';
  const behind = `${said}:${long.slice(2)}:${action}`;
  if (short === null) return quote(`*${long}=${behind}`);
  return `'*'{${short}+,${long}=}${quote(behind)}`;
}

function wordList(words: readonly string[]): string {
  return `(${words.join(' ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
