import { Command, type OutputConfiguration } from 'commander';
import type { Locale, Localized } from '../../core/index';
import type { Call, Flags } from './call';
import { addAnnotateFlags } from './annotate-flags';
import { addCheckFlags, addSettingFlags } from './check-help';
import { addExportFlags } from './export-flags';
import { addImportFlags } from './import-flags';
import { addRunCommands } from './run-commands';
import { addNewFlags } from './new-flags';
import type { Say } from './say';

export interface ProgramOptions {
  readonly locale: Locale;
  /** Called once, by the command that was called. */
  readonly onCall: (call: Call) => void;
  readonly output: OutputConfiguration;
}

/** The commands and flags, described in one language. Commands only report that they were called. */
export function buildProgram({ locale, onCall, output }: ProgramOptions): Command {
  const say: Say = (vi, en) => ({ vi, en })[locale];
  const program = new Command('vanban')
    .description(
      say(
        'Kiểm tra số liệu, ngày tháng, viện dẫn trong dự thảo văn bản.',
        'Checks figures, dates and references in Vietnamese official drafts.',
      ),
    )
    .usage(say('<lệnh> [cờ]', '<command> [flags]'))
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput(output)
    .configureHelp({
      styleTitle: title => TITLES[title]?.[locale] ?? title,
      subcommandTerm: command => command.name(),
    })
    .version('', '-v, --version', say('xem phiên bản', 'show the version'));
  addCommands(program, say);
  for (const command of [program, ...program.commands]) addCommonFlags(command, say);
  for (const command of program.commands) {
    command.copyInheritedSettings(program).action(() => {
      onCall({ name: command.name(), operands: command.args, flags: command.optsWithGlobals<Flags>() });
    });
  }
  return program;
}

function addCommands(program: Command, say: Say): void {
  addCheckFlags(program.command('check'), say);
  addAnnotateFlags(program.command('annotate'), say);
  addExportFlags(program.command('export'), say);
  addImportFlags(program.command('import'), say);
  program
    .command('rules')
    .usage(say('[cờ]', '[flags]'))
    .description(say('danh sách quy tắc', 'the list of rules'))
    .option('-f, --format <text|json>', say('dạng kết quả', 'the form of the list'));
  program
    .command('explain')
    .usage(say('<mã quy tắc> [cờ]', '<rule> [flags]'))
    .description(say('giải thích một quy tắc', 'the page of one rule'))
    .argument('<rule>');
  addNewFlags(program.command('new'), say);
  addSettingFlags(
    program
      .command('config')
      .usage(say('<tệp> [cờ]', '<file> [flags]'))
      .description(
        say(
          'cấu hình đang áp dụng cho một tệp và nguồn của từng giá trị',
          'the configuration in force for a file, and where each value came from',
        ),
      )
      .argument('<file>')
      .option('-f, --format <text|json>', say('dạng kết quả', 'the form of the list')),
    say,
  );
  program
    .command('register')
    .usage(say('build <thư mục> [cờ] | check <tệp>', 'build <folder> [flags] | check <file>'))
    .description(
      say(
        'lập sổ văn bản (CSV) từ một thư mục văn bản; kiểm tra một sổ văn bản',
        'make a register (CSV) of a folder of documents; check a register',
      ),
    )
    .argument('[action]')
    .argument('[path]')
    .option(
      `-o, --out ${say('<tệp>', '<file>')}`,
      say('ghi vào tệp (mặc định: đầu ra chuẩn)', 'write to a file (default: standard output)'),
    )
    .option('--force', say('ghi đè cả tệp không do vanban tạo', 'replace a file that vanban did not make'));
  program
    .command('completion')
    .usage('bash|zsh|fish|powershell')
    .description(
      say('gợi ý lệnh và cờ khi bấm Tab trong shell', 'completion of commands and flags in a shell'),
    )
    .argument('<shell>');
  addRunCommands(program, say);
  program
    .command('lsp')
    .usage('--stdio')
    .description(say('máy chủ ngôn ngữ cho trình soạn thảo', 'the language server, for any editor'))
    .option('--stdio', say('dùng đầu vào và đầu ra chuẩn', 'use standard input and output'))
    .option('--clientProcessId <id>', say('dừng khi tiến trình này dừng', 'stop when this process stops'));
  program
    .command('mcp')
    .usage('[--stdio]')
    .description(
      say('máy chủ MCP cho trợ lý ảo, ngay trên máy này', 'the server for assistants (MCP), on this machine'),
    )
    .option('--stdio', say('dùng đầu vào và đầu ra chuẩn', 'use standard input and output'));
}

function addCommonFlags(command: Command, say: Say): void {
  command
    .option('--locale <vi|en>', say('ngôn ngữ (mặc định: vi)', 'language (default: vi)'))
    .helpOption('-h, --help', say('xem hướng dẫn', 'show this help'));
}

/** Commander's own words, in both languages. */
const TITLES: Readonly<Record<string, Localized>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Options:': { vi: 'Cờ:', en: 'Flags:' },
  'Commands:': { vi: 'Lệnh:', en: 'Commands:' },
};
