import type { Command } from 'commander';
import type { Locale } from '../../core/index';
import type { Call } from './call';
import type { Say } from './say';

/** What was asked of `merge`. */
export interface Merge {
  readonly files: readonly string[];
  /** Null for standard output. */
  readonly outputFile: string | null;
  /** Whether a file that is no report of vanban may be replaced. */
  readonly force: boolean;
}

/** What was asked of `init`. */
export interface Init {
  readonly folder: string;
  /** Whether a configuration that is there may be replaced. */
  readonly force: boolean;
  /** The language that was asked for. */
  readonly locale: Locale | null;
}

/** Declares the commands around runs: joining the reports of a divided run, and beginning with a configuration. */
export function addRunCommands(program: Command, say: Say): void {
  const file = say('<tệp>', '<file>');
  program
    .command('merge')
    .usage(say('<tệp>... [cờ]', '<file>... [flags]'))
    .description(
      say('gộp kết quả sarif hoặc json của các phần --shard', 'join sarif or json reports of --shard parts'),
    )
    .argument('<files...>')
    .option(
      `-o, --output-file ${file}`,
      say('ghi vào tệp (mặc định: đầu ra chuẩn)', 'write to a file (default: standard output)'),
    )
    .option('--force', say('ghi đè cả tệp không do vanban tạo', 'replace a file that vanban did not make'));
  program
    .command('init')
    .usage(say('[thư mục] [cờ]', '[folder] [flags]'))
    .description(
      say(
        'xem thư mục rồi tạo tệp cấu hình, có ghi lý do',
        'write a configuration for a folder, with reasons',
      ),
    )
    .argument('[folder]')
    .option('--force', say('thay tệp cấu hình đang có', 'replace a configuration that is there'));
}

/** Takes over what commander understood of `merge`. */
export function readMerge({ operands, flags: { outputFile, force } }: Call): Merge {
  return {
    files: operands,
    outputFile: typeof outputFile === 'string' ? outputFile : null,
    force: force === true,
  };
}

/** Takes over what commander understood of `init`; the language has been checked. */
export function readInit({ operands: [folder = '.'], flags: { force, locale } }: Call): Init {
  return { folder, force: force === true, locale: locale === 'vi' || locale === 'en' ? locale : null };
}
