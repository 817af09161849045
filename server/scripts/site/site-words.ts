import type { Locale } from '../../src/core/index';

/** What the frame of the pages says. */
export interface SiteWords {
  readonly skip: string;
  readonly guides: string;
  readonly rules: string;
  readonly check: string;
  readonly search: string;
  readonly searchHelp: string;
  readonly searchButton: string;
  readonly otherLanguage: string;
  /** Behind the name of a page that there is in the other language alone. */
  readonly inOther: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly needsScript: string;
  readonly footer: string;
}

/** In both languages. */
export const SITE_WORDS: Readonly<Record<Locale, SiteWords>> = {
  vi: {
    skip: 'Tới nội dung',
    guides: 'Hướng dẫn',
    rules: 'Quy tắc',
    check: 'Kiểm tra một dự thảo',
    search: 'Tìm kiếm',
    searchHelp: 'Gõ có dấu hay không dấu đều được: “phan tram” tìm thấy “phần trăm”.',
    searchButton: 'Tìm',
    otherLanguage: 'English',
    inOther: '(tiếng Anh)',
    groups: {
      date: 'Ngày tháng',
      figure: 'Số liệu',
      reference: 'Viện dẫn',
      structure: 'Thể thức, bố cục',
      style: 'Cách viết',
    },
    needsScript: 'Ô tìm kiếm cần JavaScript; các trang khác thì không.',
    footer: 'Trang này chạy được từ một thư mục hoặc USB, không gửi gì ra ngoài.',
  },
  en: {
    skip: 'To the content',
    guides: 'Guides',
    rules: 'Rules',
    check: 'Check a draft',
    search: 'Search',
    searchHelp: 'With accents or without: “phan tram” finds “phần trăm”.',
    searchButton: 'Search',
    otherLanguage: 'Tiếng Việt',
    inOther: '(in Vietnamese)',
    groups: {
      date: 'Dates',
      figure: 'Figures',
      reference: 'References',
      structure: 'Form and structure',
      style: 'Style',
    },
    needsScript: 'The search needs JavaScript; no other page does.',
    footer: 'These pages work from a folder or a USB stick and send nothing.',
  },
};
