/**
 * Where the project lives for the public, as "https://git.example.org/tools/vanban"; null as long as there is no such place. What the manifest says
 * of it follows from this line by `npm run generate`.
 */
export const HOME: string | null = null;

/** The fields of a manifest that name the public place. Without one there are none. */
export function homeFields(home: string | null): Readonly<Record<string, unknown>> {
  if (home === null) return {};
  return {
    repository: { type: 'git', url: `git+${home}.git` },
    homepage: `${home}#readme`,
    bugs: { url: `${home}/issues` },
  };
}

/** A manifest with the fields of the public place before its license, and none of an earlier one. */
export function withHome(
  manifest: Readonly<Record<string, unknown>>,
  home: string | null,
): Readonly<Record<string, unknown>> {
  const named = homeFields(home);
  const fields = ['repository', 'homepage', 'bugs'];
  return Object.fromEntries(
    Object.entries(manifest)
      .filter(([name]) => !fields.includes(name))
      .flatMap(entry => (entry[0] === 'license' ? [...Object.entries(named), entry] : [entry])),
  );
}
