/** The files that name the version beside the manifest: examples that a reader copies, and what is made into an image. */
export const NAMING_VERSION = [
  'README.md',
  'README.vi.md',
  'docs/ci.md',
  'docs/ci.vi.md',
  'docs/ci/Dockerfile',
  'docs/ci/github-workflow.yml',
  'docs/ci/gitlab-ci.yml',
  'docs/ci/pre-commit.sh',
  'docs/editors.md',
  'docs/editors.vi.md',
  'docs/library.md',
  'docs/mcp.md',
] as const;

/** "vanban-0.1.0.tgz", "rev: v0.1.0", "vanban@v0.1.0": the version in a place that must be that of the manifest. */
const NAMED = /(?<before>vanban-|rev: v|vanban@v|version=")(?<version>\d+\.\d+\.\d+(?:-[\p{Ll}\d.]+\d)?)/gu;

/** The versions that a text names, each once. */
export function versionsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(NAMED)].map(({ groups }) => groups?.['version'] ?? ''))];
}

/** A text that names another version instead. */
export function withVersion(text: string, version: string): string {
  return text.replaceAll(NAMED, `$<before>${version}`);
}

/** Whether this is a version as semver.org has it: "1.2.3", "1.2.3-beta.1". */
export function isVersion(text: string): boolean {
  return /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[\p{Ll}\d]+(?:\.\d+)?)?$/u.test(text);
}
