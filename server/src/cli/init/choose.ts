import type { Locale, Localized, Profile } from '../../core/index';
import { INIT_PHRASES } from './phrases';
import type { FolderSurvey } from './survey-folder';

/** A value of the configuration, and why it was chosen. */
export interface Choice {
  readonly key: 'profile' | 'locale' | 'registers';
  readonly value: string | readonly string[];
  readonly reason: Localized;
}

/** A line for .vanbanignore, and why it is suggested. */
export interface IgnoreHint {
  readonly line: string;
  readonly reason: Localized;
}

/** Makes a configuration of what was seen in a folder. `asked` is the language that was asked for. */
export function chooseSettings(survey: FolderSurvey, asked: Locale | null): readonly Choice[] {
  const profile: Choice = { key: 'profile', ...chooseProfile(survey) };
  const locale: Choice = {
    key: 'locale',
    value: asked ?? 'vi',
    reason: asked === null ? INIT_PHRASES.localeByDefault : INIT_PHRASES.localeAsked,
  };
  const { registers } = survey;
  if (registers.length === 0) return [profile, locale];
  const counts = registers.map(({ path, entries }) => ({ path, entries }));
  const paths = registers.map(({ path }) => path);
  return [profile, locale, { key: 'registers', value: paths, reason: INIT_PHRASES.registersFound(counts) }];
}

/** What should not be searched for drafts. */
export function suggestIgnores({ foreign, archives }: FolderSurvey): readonly IgnoreHint[] {
  const isInArchive = (path: string): boolean => archives.some(archive => path.startsWith(archive));
  return [
    ...archives.map(line => ({ line, reason: INIT_PHRASES.archiveFolder })),
    ...foreign.filter(path => !isInArchive(path)).map(line => ({ line, reason: INIT_PHRASES.notVietnamese })),
  ];
}

/** One class for all, only where no letterhead shows another: a wrong class would judge drafts by the rules of others. */
function chooseProfile({ drafts, classes }: FolderSurvey): {
  readonly value: Profile;
  readonly reason: Localized;
} {
  const [most, ...others] = classes;
  if (drafts === 0) return { value: 'auto', reason: INIT_PHRASES.noDrafts };
  if (most === undefined) return { value: 'auto', reason: INIT_PHRASES.noLetterheads(drafts) };
  if (others.length > 0) return { value: 'auto', reason: INIT_PHRASES.severalClasses(classes) };
  return { value: most[0], reason: INIT_PHRASES.oneClass(most[0], most[1], drafts) };
}
