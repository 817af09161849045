import type { Command } from 'commander';
import { PROFILES, type Locale, type Profile } from '../../core/index';
import { EXPORT_PHRASES } from '../wording/export-phrases';
import type { Call } from './call';
import { readChoice } from './choice';
import type { Say } from './say';
import { UsageError } from './usage-error';
import { refuseOtherEnding } from './word-ending';

/** What was asked of `export`. */
export interface ExportFlags {
  readonly file: string;
  readonly out: string;
  /** Null for the class that the settings of the draft name, or its letterhead shows. */
  readonly profile: Profile | null;
  /** Whether a file that vanban did not make may be replaced. */
  readonly force: boolean;
  readonly locale: Locale | null;
}

/** Declares `export` and its flags. */
export function addExportFlags(command: Command, say: Say): void {
  command
    .usage(say('<dự thảo> --out <tệp.docx> [cờ]', '<draft> --out <file.docx> [flags]'))
    .description(
      say(
        'xuất dự thảo ra Word đúng thể thức của hệ văn bản',
        'export a draft to Word in the form of its class',
      ),
    )
    .argument('<file>')
    .option(`-o, --out ${say('<tệp>', '<file>')}`, say('tệp Word được ghi ra', 'the Word file to be written'))
    .option(
      `--profile <${say('hệ', 'class')}>`,
      `${say('hệ văn bản', 'document class')}: ${PROFILES.join(', ')}`,
    )
    .option('--force', say('ghi đè cả tệp không do vanban tạo', 'replace a file that vanban did not make'));
}

/** Takes over what commander understood of `export`. Throws a `UsageError` where something is missing. */
export function readExportFlags({ operands: [file], flags }: Call): ExportFlags {
  const { out, profile, force, locale } = flags;
  if (file === undefined || typeof out !== 'string') throw new UsageError(EXPORT_PHRASES.usage);
  refuseOtherEnding(out);
  return {
    file,
    out,
    profile: typeof profile === 'string' ? readChoice('--profile', profile, PROFILES) : null,
    force: force === true,
    locale: locale === 'vi' || locale === 'en' ? locale : null,
  };
}
