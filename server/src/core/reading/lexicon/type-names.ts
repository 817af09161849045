import type { Localized } from '../../text/localized';

/** The names of types in English, those too that have no code here. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  'nghị quyết': 'resolution',
  'nghị quyết liên tịch': 'joint resolution',
  'quyết định': 'decision',
  'quy định': 'regulation',
  'quy chế': 'statute',
  'điều lệ': 'charter',
  'chỉ thị': 'directive',
  'kết luận': 'conclusion',
  'thông báo kết luận': 'notice of conclusions',
  'thông báo': 'notice',
  'thông cáo': 'communiqué',
  'thông tri': 'circular letter',
  'thông tư': 'circular',
  'thông tư liên tịch': 'joint circular',
  'hướng dẫn': 'guideline',
  'báo cáo': 'report',
  'kế hoạch': 'plan',
  'quy hoạch': 'master plan',
  'chương trình': 'programme',
  'chương trình hành động': 'programme of action',
  'đề án': 'scheme',
  'phương án': 'proposal',
  'dự án': 'project',
  'tờ trình': 'submission',
  'công văn': 'letter',
  'công điện': 'telegram',
  'biên bản': 'record',
  'nghị định': 'decree',
  luật: 'law',
  'bộ luật': 'code',
  'pháp lệnh': 'ordinance',
  lệnh: 'order',
  'bản sao': 'copy',
  'văn bản hợp nhất': 'consolidated text',
};

/** Every name of a type, folded. The longest come first, so that "thông báo kết luận" is found before "kết luận". */
export const TYPE_NAMES: readonly string[] = Object.keys(ENGLISH_NAMES).sort(
  (first, second) => second.length - first.length,
);

/** A type in both languages, for messages: "nghị quyết" → "resolution". */
export function typeTitle(name: string): Localized {
  return { vi: name, en: ENGLISH_NAMES[name] ?? name };
}
