import { notesOf, unreleasedOf } from './changelog';
import { versionsIn } from './versions';

/** What a release is judged by. */
export interface Standing {
  readonly version: string;
  readonly changelog: string;
  /** The files that name the version. */
  readonly naming: ReadonlyMap<string, string>;
  readonly home: string | null;
  /** What git says of the checkout: changed files, one on each line. */
  readonly changes: string;
  readonly tags: readonly string[];
}

/** What stands in the way of a release, each in a sentence that says what to do. */
export function findObstacles(standing: Standing): readonly string[] {
  const { version, home, changes, tags } = standing;
  return [
    ...changelogObstacles(standing),
    ...namingObstacles(standing),
    ...(home === null
      ? [
          'There is no public place yet: write it into server/scripts/release/home.ts, then run "npm run generate".',
        ]
      : []),
    ...(changes.trim() === '' ? [] : [`These files are not committed:\n${changes.trimEnd()}`]),
    ...(tags.includes(`v${version}`)
      ? [`The tag v${version} is there already: "npm run release -- --set VERSION" writes the next one.`]
      : []),
  ];
}

function changelogObstacles({ version, changelog }: Standing): readonly string[] {
  const notes = notesOf(changelog, version);
  const rest = unreleasedOf(changelog);
  return [
    ...(notes === null ? [`CHANGELOG.md has no section [${version}].`] : []),
    ...(notes?.date === 'unreleased' ? [`CHANGELOG.md: give the section [${version}] its day.`] : []),
    ...(rest === '' ? [] : [`CHANGELOG.md: what stands under [Unreleased] belongs under [${version}].`]),
  ];
}

function namingObstacles({ version, naming }: Standing): readonly string[] {
  return [...naming].flatMap(([file, text]) =>
    versionsIn(text)
      .filter(named => named !== version)
      .map(named => `${file} names ${named}: "npm run release -- --set ${version}" mends it.`),
  );
}
