import type { Command } from 'commander';
import type { Locale } from '../../core/index';
import { IMPORT_PHRASES } from '../wording/import-phrases';
import type { Call } from './call';
import type { Say } from './say';
import { UsageError } from './usage-error';

/** What was asked of `import`. */
export interface ImportFlags {
  readonly file: string;
  readonly out: string;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  readonly locale: Locale | null;
}

/** Declares `import` and its flags. */
export function addImportFlags(command: Command, say: Say): void {
  command
    .usage(say('<tệp.docx> --out <dự thảo> [cờ]', '<file.docx> --out <draft> [flags]'))
    .description(
      say(
        'đưa tệp Word về dự thảo dạng chữ, nêu rõ những gì bị mất',
        'make a draft of a Word file, and tell what is lost',
      ),
    )
    .argument('<file>')
    .option(`-o, --out ${say('<tệp>', '<file>')}`, say('dự thảo được ghi ra', 'the draft to be written'))
    .option('--force', say('ghi đè tệp đang có', 'replace a file that is there'));
}

/** Takes over what commander understood of `import`. Throws a `UsageError` where something is missing. */
export function readImportFlags({ operands: [file], flags: { out, force, locale } }: Call): ImportFlags {
  if (file === undefined || typeof out !== 'string') throw new UsageError(IMPORT_PHRASES.usage);
  if (/\.docx$/iu.test(out)) throw new UsageError(IMPORT_PHRASES.wordEnding(out));
  return { file, out, force: force === true, locale: locale === 'vi' || locale === 'en' ? locale : null };
}
