import type { Localized } from '../../core/index';

/** What the command line itself says, in both languages. Messages of rules and of configurations live with these. */
export const PHRASES = {
  internalFault: (reason: string): Localized => ({
    vi: `Lỗi bên trong chương trình: ${reason}. Đặt VANBAN_DEBUG=1 để xem chi tiết.`,
    en: `Internal fault: ${reason}. Set VANBAN_DEBUG=1 for details.`,
  }),
  ruleFault: (ruleId: string, reason: string): Localized => ({
    vi: `Quy tắc ${ruleId} gặp lỗi bên trong và không kiểm tra được tệp này: ${reason}.`,
    en: `The rule ${ruleId} failed inside and did not check this file: ${reason}.`,
  }),
  unknownFlag: (flag: string, nearest: string | null): Localized => ({
    vi: `Không có cờ “${flag}”.${nearest === null ? ' Xem “vanban --help”.' : ` Có phải là “${nearest}”?`}`,
    en: `There is no flag “${flag}”.${nearest === null ? ' See “vanban --help”.' : ` Did you mean “${nearest}”?`}`,
  }),
  unknownCommand: (name: string, nearest: string | null): Localized => ({
    vi: `Không có lệnh “${name}”. ${nearest === null ? `Để kiểm tra tệp: “vanban check ${name}”.` : `Có phải là “${nearest}”?`}`,
    en: `There is no command “${name}”. ${nearest === null ? `To check a file: “vanban check ${name}”.` : `Did you mean “${nearest}”?`}`,
  }),
  unknownRule: (id: string, nearest: string | null): Localized => ({
    vi: `Không có quy tắc “${id}”. ${nearest === null ? 'Xem danh sách bằng lệnh “vanban rules”.' : `Có phải là “${nearest}”?`}`,
    en: `There is no rule “${id}”. ${nearest === null ? 'List them with “vanban rules”.' : `Did you mean “${nearest}”?`}`,
  }),
  wrongRuleFlag: (value: string): Localized => ({
    vi: `Cờ --rule cần dạng 'mã: mức', ví dụ 'figure/number-format: off'; đang ghi “${value}”.`,
    en: `--rule needs 'id: level', such as 'figure/number-format: off'; given “${value}”.`,
  }),
  inRuleFlag: (value: string, message: Localized): Localized => ({
    vi: `--rule “${value}”: ${message.vi}`,
    en: `--rule “${value}”: ${message.en}`,
  }),
  outputUnwritable: (path: string, code: string): Localized => ({
    vi: `Không ghi được kết quả vào “${path}” (${code}).`,
    en: `The report cannot be written to “${path}” (${code}).`,
  }),
  outputNotOurs: (file: string): Localized => ({
    vi: `Tệp “${file}” đã có và không do vanban tạo nên không bị ghi đè. Chọn tên khác, hoặc thêm --force.`,
    en: `The file “${file}” exists, was not made by vanban and is not overwritten. Choose another name, or add --force.`,
  }),
  outputExists: (file: string): Localized => ({
    vi: `Đã có tệp “${file}”; không ghi đè. Chọn tên khác, hoặc thêm --force.`,
    en: `The file “${file}” exists and is not overwritten. Choose another name, or add --force.`,
  }),
  outputIsInput: (file: string): Localized => ({
    vi: `Tệp “${file}” là dự thảo, cấu hình hoặc dữ liệu mà lần chạy này đọc nên không bị ghi đè. Chọn tên khác.`,
    en: `The file “${file}” is a draft, a configuration or data that this run reads and is not overwritten. Choose another name.`,
  }),
  outputIsSettings: (file: string): Localized => ({
    vi: `“${file}” là tên của tệp cấu hình hoặc tệp ghi những gì được bỏ qua; kết quả ghi vào đó sẽ bị đọc như thiết lập. Chọn tên khác.`,
    en: `“${file}” is the name of a configuration or of ignore rules; what is written there would be read as settings. Choose another name.`,
  }),
  severalWithoutFile: (formats: readonly string[]): Localized => ({
    vi: `Chỉ một dạng kết quả được in ra đầu ra chuẩn; hãy ghi tệp cho các dạng khác: ${formats.join(', ')} (ví dụ “--format sarif=ket-qua.sarif”).`,
    en: `Only one format can go to standard output; name a file for the others: ${formats.join(', ')} (such as “--format sarif=report.sarif”).`,
  }),
  outputFileUnused: (file: string): Localized => ({
    vi: `Cờ --output-file “${file}” thừa: mọi --format đã có tệp riêng.`,
    en: `--output-file “${file}” is left over: each --format names a file of its own.`,
  }),
  sameOutputFile: (file: string): Localized => ({
    vi: `Hai kết quả cùng ghi vào “${file}”.`,
    en: `Two results would be written to “${file}”.`,
  }),
  stdoutUnwritable: (code: string): Localized => ({
    vi: `Không ghi được kết quả ra đầu ra chuẩn (${code}).`,
    en: `The report cannot be written to standard output (${code}).`,
  }),
  valueMissing: (flag: string): Localized => ({
    vi: `Cờ “${flag}” cần một giá trị.`,
    en: `The flag “${flag}” needs a value.`,
  }),
  ruleMissing: {
    vi: 'Cần mã quy tắc, ví dụ “vanban explain figure/percent-mismatch”.',
    en: 'A rule id is needed, such as “vanban explain figure/percent-mismatch”.',
  },
  configFileMissing: {
    vi: 'Cần tên một tệp, ví dụ “vanban config bao-cao.txt”.',
    en: 'A file is needed, such as “vanban config bao-cao.txt”.',
  },
  operandMissing: (usage: string): Localized => ({
    vi: `Lệnh ghi chưa đủ; cần ghi: “${usage}”.`,
    en: `This command lacks an argument: “${usage}”.`,
  }),
  tooManyArguments: {
    vi: 'Lệnh ghi thừa: lệnh này không nhận thêm giá trị nào.',
    en: 'This command takes no further arguments.',
  },
  stdioNeeded: {
    vi: 'Lệnh này cần cờ --stdio: “vanban lsp --stdio”.',
    en: 'This command needs the flag --stdio: “vanban lsp --stdio”.',
  },
  unsafeNeedsFix: {
    vi: 'Cờ --unsafe-fixes chỉ dùng cùng --fix hoặc --diff.',
    en: 'The flag --unsafe-fixes goes with --fix or --diff.',
  },
  wrongChoice: (flag: string, value: string, { allowed, nearest }: Choice): Localized => ({
    vi: `Giá trị “${value}” của ${flag} không dùng được.${nearest === null ? '' : ` Có phải là “${nearest}”?`} Dùng một trong: ${allowed.join(', ')}.`,
    en: `“${value}” is no value of ${flag}.${nearest === null ? '' : ` Did you mean “${nearest}”?`} Use one of: ${allowed.join(', ')}.`,
  }),
  wrongCount: (flag: string, value: string): Localized => ({
    vi: `Cờ ${flag} cần một số nguyên từ 0; đang ghi “${value}”.`,
    en: `${flag} needs a whole number from 0; given “${value}”.`,
  }),
  notTogether: (one: string, other: string): Localized => ({
    vi: `Không dùng ${one} cùng với ${other}.`,
    en: `${one} does not go with ${other}.`,
  }),
  wrongConcurrency: (value: string, most: number): Localized => ({
    vi: `Cờ --concurrency cần “auto” hoặc một số từ 1 đến ${most}; đang ghi “${value}”.`,
    en: `--concurrency needs “auto” or a number from 1 to ${most}; given “${value}”.`,
  }),
  wrongShard: (value: string): Localized => ({
    vi: `Cờ --shard cần dạng i/n, ví dụ 2/4 (phần 2 trong 4 phần); đang ghi “${value}”.`,
    en: `--shard needs i/n, such as 2/4 (part 2 of 4); given “${value}”.`,
  }),
  missing: { vi: 'Không có tệp hoặc thư mục này.', en: 'There is no such file or folder.' },
  nothingMatches: { vi: 'Không có tệp nào khớp với mẫu này.', en: 'No file matches this pattern.' },
  registerUsage: {
    vi: 'Cần một thư mục văn bản: “vanban register build <thư mục>”, hoặc một sổ: “vanban register check <tệp>”.',
    en: 'A folder of documents is needed: “vanban register build <folder>”, or a register: “vanban register check <file>”.',
  },
  registerForm: (path: string): Localized => ({
    vi: `Sổ văn bản phải là tệp .csv hoặc .json; đang ghi “${path}”.`,
    en: `A register must be a .csv or .json file; given “${path}”.`,
  }),
  registerMissing: (path: string): Localized => ({
    vi: `Không có tệp sổ văn bản “${path}”.`,
    en: `There is no register “${path}”.`,
  }),
  registerUnreadable: (path: string, reason: Localized): Localized => ({
    vi: `Không đọc được sổ văn bản “${path}”: ${reason.vi}.`,
    en: `The register “${path}” cannot be read: ${reason.en}.`,
  }),
  registerChecked: (documents: number, problems: number): Localized => ({
    vi: `${documents} văn bản trong sổ; ${problems === 0 ? 'không có chỗ nào cần xem lại' : `${problems} chỗ cần xem lại`}.`,
    en: `${documents} documents in the register; ${problems === 0 ? 'nothing to look at' : `${problems} places to look at`}.`,
  }),
  noOwnSymbol: {
    vi: 'Không có số, ký hiệu của chính văn bản ở phần đầu (dòng “Số: …”); không đưa vào sổ.',
    en: 'It has no number of its own at its top (the line “Số: …”); left out of the register.',
  },
  registerBuilt: (count: number, files: number): Localized => ({
    vi: `Đã đưa ${count}/${files} tệp vào sổ văn bản.`,
    en: `${count} of ${files} files are in the register.`,
  }),
  registerUnwritable: (path: string, code: string): Localized => ({
    vi: `Không ghi được sổ văn bản vào “${path}” (${code}).`,
    en: `The register cannot be written to “${path}” (${code}).`,
  }),
  unknownTemplate: (id: string, similar: readonly string[]): Localized => ({
    vi: `Không có mẫu “${id}”. ${similar.length === 0 ? 'Xem danh sách bằng lệnh “vanban new”.' : `Có phải là ${listNames(similar, 'hoặc')}?`}`,
    en: `There is no template “${id}”. ${similar.length === 0 ? 'List them with “vanban new”.' : `Did you mean ${listNames(similar, 'or')}?`}`,
  }),
  wrongDate: (value: string): Localized => ({
    vi: `Cờ --date cần một ngày có thật, như 2026-11-21 hoặc 21/11/2026; đang ghi “${value}”.`,
    en: `--date needs a real date, such as 2026-11-21 or 21/11/2026; given “${value}”.`,
  }),
  wrongNumber: (value: string): Localized => ({
    vi: `Cờ --number cần số văn bản, như 8, 08 hoặc 12a, không kèm ký hiệu; đang ghi “${value}”.`,
    en: `--number needs the number of a document, such as 8, 08 or 12a, without its symbol; given “${value}”.`,
  }),
  draftCreated: (path: string): Localized => ({
    vi: `Đã tạo “${path}”.`,
    en: `Created “${path}”.`,
  }),
  draftExists: (path: string): Localized => ({
    vi: `Đã có tệp “${path}”; không ghi đè. Chọn tên khác.`,
    en: `The file “${path}” exists and is not overwritten. Choose another name.`,
  }),
  draftIsFolder: (path: string): Localized => ({
    vi: `“${path}” là thư mục. Thêm tên tệp vào sau --out.`,
    en: `“${path}” is a folder. Give the name of a file to --out.`,
  }),
  draftUnwritable: (path: string, code: string): Localized => ({
    vi: `Không tạo được tệp “${path}” (${code}).`,
    en: `The file “${path}” cannot be created (${code}).`,
  }),
  noBuiltInRegister: {
    vi: 'Không đọc được sổ văn bản có sẵn; gói cài đặt có thể thiếu tệp.',
    en: 'The built-in register cannot be read; the installation may lack a file.',
  },
  noConfiguration: (path: string): Localized => ({
    vi: `Không có tệp cấu hình “${path}”.`,
    en: `There is no configuration “${path}”.`,
  }),
  folder: { vi: 'Đây là thư mục, không phải tệp.', en: 'This is a folder, not a file.' },
  unreadable: (code: string): Localized => ({
    vi: `Không đọc được (${code}).`,
    en: `It cannot be read (${code}).`,
  }),
  unwritable: (code: string): Localized => ({
    vi: `Không ghi được (${code}).`,
    en: `It cannot be written (${code}).`,
  }),
  tooLarge: (limitMb: number): Localized => ({
    vi: `Tệp lớn hơn ${limitMb} MB nên không được kiểm tra.`,
    en: `The file is larger than ${limitMb} MB and is not checked.`,
  }),
  notRegular: {
    vi: 'Đây không phải tệp thường (ống dẫn, thiết bị); hãy đưa nội dung qua đầu vào chuẩn: “vanban check -”.',
    en: 'This is no regular file (a pipe, a device); pass its content on standard input: “vanban check -”.',
  },
  nameNotUtf8: {
    vi: 'Tên tệp hoặc thư mục không phải UTF-8; hãy đổi tên.',
    en: 'The name of the file or folder is not UTF-8; rename it.',
  },
  readOnly: {
    vi: 'Tệp chỉ cho đọc nên không được sửa.',
    en: 'The file is read-only and has not been fixed.',
  },
  attributesLost: {
    vi: 'Không giữ được thuộc tính mở rộng hoặc danh sách quyền (ACL) của tệp nên tệp không được sửa.',
    en: 'The extended attributes or the access list of the file cannot be kept, so it has not been fixed.',
  },
  binary: {
    vi: 'Đây là tệp nhị phân (có byte 0), không phải văn bản thuần.',
    en: 'This is a binary file (it holds a zero byte), not plain text.',
  },
  utf16: {
    vi: 'Tệp có vẻ được lưu bằng UTF-16 không có BOM; hãy lưu lại bằng UTF-8.',
    en: 'The file seems to be saved as UTF-16 without a byte order mark; save it as UTF-8.',
  },
  utf32: {
    vi: 'Tệp được lưu bằng UTF-32; hãy lưu lại bằng UTF-8.',
    en: 'The file is saved as UTF-32; save it as UTF-8.',
  },
  utf16Broken: {
    vi: 'Tệp có BOM của UTF-16 nhưng nội dung bị hỏng; hãy lưu lại bằng UTF-8.',
    en: 'The file has the byte order mark of UTF-16, but what follows is broken; save it as UTF-8.',
  },
  oldEncoding: (name: string): Localized => ({
    vi: `Văn bản gõ bằng bảng mã ${name}, không phải Unicode; hãy chuyển bảng mã (như bằng công cụ của Unikey) rồi kiểm tra lại.`,
    en: `The text is typed in ${name}, not in Unicode; convert it (with the toolkit of Unikey, for one) and check it again.`,
  }),
  noDrafts: {
    vi: 'Không tìm thấy dự thảo nào (.vanban, .txt, .md, .docx). Thêm --no-error-on-unmatched nếu điều đó là bình thường.',
    en: 'No draft was found (.vanban, .txt, .md, .docx). Add --no-error-on-unmatched where that is as it should be.',
  },
  notUtf8: (line: number): Localized => ({
    vi: `Tệp không phải UTF-8 (dòng ${line}); hãy chuyển bảng mã và lưu lại bằng UTF-8.`,
    en: `The file is not UTF-8 (line ${line}); convert it and save it as UTF-8.`,
  }),
  leftOut: (count: number): Localized => ({
    vi: `Quá nhiều viện dẫn: ${count} tệp không được đem đối chiếu với các tệp khác.`,
    en: `Too many citations: ${count} files are left out of the comparison between files.`,
  }),
  fixed: (places: number, files: number): Localized => ({
    vi: `Đã sửa ${places} chỗ trong ${files} tệp.`,
    en: `Fixed ${counted(places, 'place')} in ${counted(files, 'file')}.`,
  }),
  wouldFix: (places: number, files: number): Localized => ({
    vi: `--fix sẽ sửa ${places} chỗ trong ${files} tệp; chưa ghi gì.`,
    en: `--fix would fix ${counted(places, 'place')} in ${counted(files, 'file')}; nothing was written.`,
  }),
  changedMeanwhile: {
    vi: 'Tệp đã bị thay đổi trong lúc kiểm tra nên không được sửa.',
    en: 'The file was changed during the check and has not been fixed.',
  },
  rolledBack: (title: string, ruleId: string): Localized => ({
    vi: `Đã bỏ cách sửa “${title}” vì nó làm phát sinh ${ruleId}.`,
    en: `The fix “${title}” was rolled back because it brings ${ruleId}.`,
  }),
} as const;

/** "a", "b" hoặc "c". */
function listNames(names: readonly string[], last: string): string {
  return names
    .map(name => `“${name}”`)
    .join(', ')
    .replace(/, (?=“[^”]*”$)/u, ` ${last} `);
}

interface Choice {
  readonly allowed: readonly string[];
  readonly nearest: string | null;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
