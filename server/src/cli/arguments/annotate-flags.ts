import type { Command } from 'commander';
import { ANNOTATE_PHRASES } from '../wording/annotate-phrases';
import type { Call } from './call';
import { readSettingFlags, type SettingFlags } from './check-flags';
import { addSettingFlags } from './check-help';
import type { Say } from './say';
import { UsageError } from './usage-error';
import { refuseOtherEnding } from './word-ending';

/** What was asked of `annotate`: the flags that change settings are those of `check`. */
export interface AnnotateFlags extends SettingFlags {
  readonly file: string;
  readonly out: string;
  /** Which fixes stand in the copy as tracked changes. */
  readonly track: 'none' | 'safe' | 'preferred';
  /** Whether a file that is no copy of vanban may be replaced. */
  readonly force: boolean;
}

/** Declares `annotate` and its flags. */
export function addAnnotateFlags(command: Command, say: Say): void {
  command
    .usage(say('<tệp.docx> --out <bản-sao.docx> [cờ]', '<file.docx> --out <copy.docx> [flags]'))
    .description(
      say(
        'ghi các phát hiện thành nhận xét (comment) vào một bản sao của tệp Word',
        'write the findings as comments into a copy of a Word file',
      ),
    )
    .argument('<file>')
    .option(`-o, --out ${say('<tệp>', '<file>')}`, say('bản sao được ghi ra', 'the copy to be written'))
    .option(
      '--track-changes',
      say('kèm cách sửa an toàn dưới dạng theo dõi thay đổi', 'with safe fixes as tracked changes'),
    )
    .option(
      '--unsafe-fixes',
      say(
        'cùng --track-changes: cả cách sửa cần xem lại, nếu đáng tin hơn hẳn các cách khác',
        'with --track-changes: also preferred fixes that need review',
      ),
    )
    .option('--force', say('ghi đè cả tệp không do vanban tạo', 'replace a file that vanban did not make'));
  addSettingFlags(command, say);
}

/** Takes over what commander understood of `annotate`. Throws a `UsageError` where something is missing. */
export function readAnnotateFlags({ operands: [file], flags }: Call): AnnotateFlags {
  const { out, trackChanges, unsafeFixes, force } = flags;
  if (file === undefined || typeof out !== 'string') throw new UsageError(ANNOTATE_PHRASES.usage);
  refuseOtherEnding(out);
  if (unsafeFixes === true && trackChanges !== true)
    throw new UsageError(ANNOTATE_PHRASES.unsafeNeedsTracking);
  const track = unsafeFixes === true ? 'preferred' : 'safe';
  return {
    ...readSettingFlags(flags),
    file,
    out,
    track: trackChanges === true ? track : 'none',
    force: force === true,
  };
}
