/** One thing that a release gives away, and the command by which a person puts it in its place. */
export interface Destination {
  readonly what: string;
  readonly where: string;
  readonly command: string;
}

/** Where everything of a release goes. Nothing of it is done by a script: each place asks who is there. */
export function destinationsOf(version: string, folder: string): readonly Destination[] {
  const name = `vanban-${version}`;
  // The one for browsers is of the same version, and each place gives everybody the right one.
  const extensions = [`${name}.vsix`, `${name}-web.vsix`];
  const files = extensions.map(file => `${folder}/${file}`).join(' ');
  return [
    { what: `${name}.tgz`, where: 'npm registry', command: `npm publish ${folder}/${name}.tgz` },
    {
      what: extensions.join(', '),
      where: 'VS Code Marketplace',
      command: `npx vsce publish --packagePath ${files}`,
    },
    {
      what: extensions.join(', '),
      where: 'Open VSX',
      command: `npx ovsx publish ${files}`,
    },
    {
      what: `the tag v${version}, with built files`,
      where: 'the repository: pre-commit, the action',
      command: `git push origin v${version}`,
    },
    {
      what: 'the image',
      where: 'a registry of containers',
      command: `docker build --file docs/ci/Dockerfile --tag vanban:${version} ${folder}`,
    },
    { what: 'site', where: 'a web server, or a USB stick', command: `copy ${folder}/site` },
  ];
}
