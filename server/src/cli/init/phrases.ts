import type { Localized } from '../../core/index';
import type { FolderSurvey, FoundRegister, LetterheadClass } from './survey-folder';

/** What `vanban init` says, in both languages. */
export const INIT_PHRASES = {
  initWritten: (path: string): Localized => ({ vi: `Đã tạo ${path}:`, en: `Written: ${path}` }),
  configurationExists: (path: string): Localized => ({
    vi: `Đã có ${path}; thêm --force để thay.`,
    en: `There is a ${path} already; add --force to replace it.`,
  }),
  configurationUnwritable: (path: string, code: string): Localized => ({
    vi: `Không ghi được ${path} (${code}).`,
    en: `${path} cannot be written (${code}).`,
  }),
  localeByDefault: {
    vi: 'thông báo bằng tiếng Việt, ngôn ngữ của dự thảo; “en” là tiếng Anh.',
    en: 'messages in Vietnamese, the language of the drafts; “en” is English.',
  },
  localeAsked: { vi: 'theo cờ --locale.', en: 'as --locale says.' },
  registersFound: (registers: readonly FoundRegister[]): Localized => {
    const counts = registers.map(({ path, entries }) => `${path} (${entries})`).join(', ');
    return {
      vi: `sổ văn bản tìm thấy, với số văn bản: ${counts}.`,
      en: `registers found, with their documents: ${counts}.`,
    };
  },
  noDrafts: {
    vi: 'chưa có dự thảo nào ở đây; hệ văn bản được nhận biết theo từng dự thảo.',
    en: 'there are no drafts here yet; the class is detected for each draft.',
  },
  noLetterheads: (drafts: number): Localized => ({
    vi: `trong ${drafts} dự thảo, không dự thảo nào có phần đầu cho biết hệ văn bản; nhận biết theo từng dự thảo.`,
    en: `none of ${drafts} drafts has a letterhead that shows its class; it is detected for each draft.`,
  }),
  severalClasses: (classes: FolderSurvey['classes']): Localized => ({
    vi: `dự thảo thuộc nhiều hệ (${classes.map(([name, count]) => `${CLASS_NAMES[name].vi}: ${count}`).join(', ')}); nhận biết theo từng dự thảo.`,
    en: `drafts of several classes (${classes.map(([name, count]) => `${CLASS_NAMES[name].en}: ${count}`).join(', ')}); detected for each draft.`,
  }),
  oneClass: (name: LetterheadClass, count: number, drafts: number): Localized => ({
    vi: `${count}/${drafts} dự thảo có phần đầu ${CLASS_NAMES[name].vi}, không dự thảo nào thuộc hệ khác.`,
    en: `${count} of ${drafts} drafts have the letterhead of ${CLASS_NAMES[name].en}, and none another.`,
  }),
  ignoreHints: {
    vi: 'Nên ghi vào .vanbanignore những dòng này:',
    en: 'These lines may go into .vanbanignore:',
  },
  archiveFolder: {
    vi: 'tên thư mục cho biết là văn bản cũ.',
    en: 'the name of the folder says that it holds old things.',
  },
  notVietnamese: { vi: 'không phải văn bản tiếng Việt.', en: 'not a Vietnamese text.' },
  andMore: (count: number): Localized => ({ vi: `… và ${count} dòng nữa`, en: `… and ${count} more` }),
} as const;

const CLASS_NAMES: Readonly<Record<LetterheadClass, Localized>> = {
  party: { vi: 'văn bản của Đảng', en: 'the Party' },
  state: { vi: 'văn bản hành chính', en: 'the state' },
  normative: { vi: 'văn bản quy phạm pháp luật', en: 'normative acts' },
  union: { vi: 'văn bản của Đoàn', en: 'the Youth Union' },
};
