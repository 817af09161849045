import { readSettings, type SettingsRead } from '../../config/index';
import type { Locale, SettingsLayer } from '../../core/index';
import { judgeLinkTemplate } from './link-template';

/** Which documents are checked: those that read as Vietnamese, all of the three languages, or none. */
export type Enable = (typeof ENABLES)[number];

const ENABLES = ['auto', 'always', 'never'] as const;
const LOCALES = ['vi', 'en'] as const satisfies readonly Locale[];

/** What is written between the words of a draft, without being part of it. */
export interface InlayHintSettings {
  /** The weekday behind each date that has none. */
  readonly weekday: boolean;
  /** The plan or the total behind a percentage that does not say it. */
  readonly impliedWhole: boolean;
  /** The percentage behind each fraction that has none. */
  readonly percentage: boolean;
  /** The sum behind each total of a table that is blank or another figure. */
  readonly sum: boolean;
}

/** What is written above the lines of a draft, without being part of it. */
export interface CodeLensSettings {
  /** How the figures of each section stand. */
  readonly sections: boolean;
}

/** The section `vanban` of the editor's settings, checked. What is absent or wrong is the default. */
export interface EditorSettings {
  readonly enable: Enable;
  readonly locale: Locale;
  readonly inlayHints: InlayHintSettings;
  readonly codeLens: CodeLensSettings;
  /** Where the mentions of documents lead, with `{symbol}` in it; null for nowhere. */
  readonly linkTemplate: string | null;
  readonly layer: SettingsLayer;
  readonly problems: SettingsRead['problems'];
}

/** Checks the section `vanban` as an editor sends it. */
export async function readEditorSettings(section: unknown): Promise<EditorSettings> {
  const { enable, locale, inlayHints, codeLens, links, profile, rules } = fieldsOf(section);
  const { weekday, impliedWhole, percentage, sum } = fieldsOf(inlayHints);
  const { sections } = fieldsOf(codeLens);
  const { template } = fieldsOf(links);
  const templateFault = judgeLinkTemplate(template);
  const given = Object.entries({ profile, rules }).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  const { layer, problems } = await readSettings(Object.fromEntries(given));
  return {
    enable: ENABLES.find(word => word === enable) ?? 'auto',
    locale: LOCALES.find(word => word === locale) ?? 'vi',
    inlayHints: {
      weekday: weekday === true,
      impliedWhole: impliedWhole === true,
      percentage: percentage === true,
      sum: sum === true,
    },
    codeLens: { sections: sections === true },
    linkTemplate: typeof template === 'string' && template !== '' && templateFault === null ? template : null,
    layer,
    problems: [
      ...judgeWord('enable', enable, ENABLES),
      ...judgeWord('locale', locale, LOCALES),
      ...judgeWord('inlayHints.weekday', weekday, [true, false]),
      ...(templateFault === null ? [] : [{ key: 'links.template', message: templateFault }]),
      ...judgeWord('inlayHints.impliedWhole', impliedWhole, [true, false]),
      ...judgeWord('inlayHints.percentage', percentage, [true, false]),
      ...judgeWord('inlayHints.sum', sum, [true, false]),
      ...judgeWord('codeLens.sections', sections, [true, false]),
      ...problems,
    ],
  };
}

/** What is wrong with a setting that takes one of a few words; nothing where it is not set. */
function judgeWord(
  key: string,
  value: unknown,
  words: readonly (string | boolean)[],
): EditorSettings['problems'] {
  if (value === undefined || value === null || words.some(word => word === value)) return [];
  const list = words.map(word => JSON.stringify(word)).join(', ');
  const message = {
    vi: `Giá trị không hợp lệ; các giá trị dùng được: ${list}.`,
    en: `Not a valid value; allowed: ${list}.`,
  };
  return [{ key, message }];
}

type Field =
  | 'enable'
  | 'locale'
  | 'inlayHints'
  | 'weekday'
  | 'impliedWhole'
  | 'percentage'
  | 'sum'
  | 'codeLens'
  | 'sections'
  | 'links'
  | 'template'
  | 'profile'
  | 'rules';

type Fields = Readonly<Partial<Record<Field, unknown>>>;

function fieldsOf(section: unknown): Fields {
  // Every field stays unknown until it is compared with the words that are allowed.
  return typeof section === 'object' && section !== null ? section : {};
}
