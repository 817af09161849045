import type { Command } from 'commander';
import { PROFILES } from '../../core/index';
import { FORMATS } from './formats';
import { addRunFlags } from './run-flags';
import type { Say } from './say';

/** Declares the flags of `check`: only those that do something. */
export function addCheckFlags(command: Command, say: Say): void {
  const file = say('<tệp>', '<file>');
  command
    .description(
      say('kiểm tra dự thảo (mặc định: thư mục hiện tại)', 'check drafts (default: the current folder)'),
    )
    .usage(say('[tệp | thư mục | mẫu tệp | -]... [cờ]', '[file | folder | glob | -]... [flags]'))
    .argument('[files...]');
  addSettingFlags(command, say);
  addReportFlags(command, say, file);
  addFixFlags(command, say);
  addFileFlags(command, say);
  addRunFlags(command, say, file);
}

/** Declares the flags that change settings. */
export function addSettingFlags(command: Command, say: Say): void {
  const file = say('<tệp>', '<file>');
  const rule = say("'mã: mức'", "'id: level'");
  command
    .option(`-c, --config ${file}`, say('dùng tệp cấu hình này', 'use this configuration'))
    .option('--no-config', say('không tìm tệp cấu hình', 'look for no configuration'))
    .option(
      `--rule <${say('quy tắc', 'rule')}>`,
      say(`đặt mức của quy tắc: ${rule} (lặp lại được)`, `set a rule: ${rule} (repeatable)`),
      collect,
    )
    .option(
      `--profile <${say('hệ', 'class')}>`,
      `${say('hệ văn bản', 'document class')}: ${PROFILES.join(', ')}`,
    )
    .option(
      '--no-inline-config',
      say('bỏ qua chỉ dẫn vanban-disable trong văn bản', 'ignore vanban-disable directives in texts'),
    );
}

function addReportFlags(command: Command, say: Say, file: string): void {
  command
    .option(
      `-f, --format ${say('<dạng[=tệp]>', '<name[=file]>')}`,
      say(
        `dạng kết quả (mặc định: text), lặp lại được: ${FORMATS.join(', ')}`,
        `the form of the report (default: text), repeatable: ${FORMATS.join(', ')}`,
      ),
      collect,
    )
    .option(
      `-o, --output-file ${file}`,
      say('tệp cho dạng kết quả không kèm tên tệp', 'the file for the format that names none'),
    )
    .option(
      '--report-unused-directives',
      say('báo cả chỉ dẫn vanban-disable không còn tác dụng', 'also report directives that silence nothing'),
    )
    .option('--quiet', say('chỉ báo lỗi', 'report errors only'))
    .option(
      '--max-warnings <n>',
      say('mã thoát 1 khi có nhiều cảnh báo hơn n', 'exit with 1 above n warnings'),
    )
    .option('--exit-zero', say('mã thoát 0 dù có phát hiện', 'exit with 0 in spite of findings'))
    .option('--no-color', say('không dùng màu (cũng như NO_COLOR=1)', 'no colours (as NO_COLOR=1)'))
    .option('--stats', say('in thống kê ra đầu ra lỗi', 'print statistics to standard error'))
    .option('--no-progress', say('không hiện thanh tiến độ', 'show no progress bar'));
}

function addFixFlags(command: Command, say: Say): void {
  command
    .option('--fix', say('tự sửa những chỗ an toàn', 'apply safe fixes'))
    .option(
      '--unsafe-fixes',
      say(
        'dùng với --fix hoặc --diff: áp dụng cả cách sửa cần xem lại, khi có một cách đáng tin hơn hẳn',
        'with --fix or --diff: also preferred fixes that need review',
      ),
    )
    .option(
      '--diff',
      say('chỉ in những gì --fix sẽ sửa, không ghi', 'print what --fix would change, write nothing'),
    )
    .option('--fix-dry-run', say('như --diff', 'the same as --diff'));
}

function addFileFlags(command: Command, say: Say): void {
  command
    .option(
      `--stdin-filename <${say('tên', 'name')}>`,
      say('tên tệp của đầu vào chuẩn', 'the file name of standard input'),
    )
    .option(
      `--ignore-pattern <${say('mẫu', 'glob')}>`,
      say('bỏ qua các tệp này (lặp lại được)', 'leave out these files (repeatable)'),
      collect,
    )
    .option(
      '--no-ignore',
      say(
        'không theo .gitignore, .vanbanignore và “ignores”',
        'do not obey .gitignore, .vanbanignore and “ignores”',
      ),
    )
    .option(
      '--no-error-on-unmatched',
      say('không coi là lỗi khi không có dự thảo nào', 'finding no draft is no failure'),
    );
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
