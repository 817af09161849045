import type { CommandRow } from '../arguments/command-table';

/** The completion of PowerShell. Where nothing of ours fits, it completes file names itself. */
export function completePowerShell(commands: readonly CommandRow[]): string {
  return `# vanban: vanban completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName vanban -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = ${table(commands.map(({ name, description }) => [name, quote(description)]))}
  $flags = @{
${commands.map(flagsOf).join('')}  }
  $values = @{
${commands.flatMap(valuesOf).join('')}  }
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '' -and $words.Count -gt 0) { $words = @($words | Select-Object -SkipLast 1) }
  $command = $words | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
  $found = if ($null -eq $command) { $commands }
    elseif ($values.ContainsKey("$command $previous")) { $values["$command $previous"] }
    elseif ($wordToComplete.StartsWith('-')) { $flags[$command] }
    else { $values["$command"] }
  if ($null -eq $found) { return }
  $found.GetEnumerator() | Where-Object { $_.Key -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $_.Value)
  }
}
`;
}

type Row = readonly [string, string];

function flagsOf({ name, flags }: CommandRow): string {
  return `    ${quote(name)} = ${table(flags.map(({ long, description }) => [long, quote(description)]))}\n`;
}

function valuesOf({ name, flags, operands }: CommandRow): readonly string[] {
  const ofFlags = flags
    .filter(({ words }) => words.length > 0)
    .flatMap(({ short, long, words }) => {
      return [long, ...(short === null ? [] : [short])].map(flag => entry(`${name} ${flag}`, words));
    });
  return operands.length === 0 ? ofFlags : [entry(name, operands), ...ofFlags];
}

function entry(key: string, words: readonly string[]): string {
  return `    ${quote(key)} = ${table(words.map(word => [word, quote(word)]))}\n`;
}

/** A table that keeps its order. */
function table(rows: readonly Row[]): string {
  return `[ordered]@{ ${rows.map(([key, value]) => `${quote(key)} = ${value}`).join('; ')} }`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
