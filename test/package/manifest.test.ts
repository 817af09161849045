import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './shipped';

interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly markdown: string } }[];
    }[];
  };
}

describe('the manifest of the extension', () => {
  let text: string;
  let manifest: Manifest;
  let strings: Readonly<Record<string, string>>;

  before(async () => {
    text = await readFile(join(ROOT, 'package.json'), 'utf8');
    manifest = JSON.parse(text) as Manifest;
    strings = JSON.parse(await readFile(join(ROOT, 'package.nls.json'), 'utf8')) as typeof strings;
  });

  it('uses each of its strings, and has each that it uses', () => {
    const used = [...text.matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key);
    deepStrictEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });

  it('says everything in Vietnamese first, with English beside it', () => {
    for (const [key, string] of Object.entries(strings)) {
      if (key !== 'category') match(string.normalize('NFD'), /^[^(]*[\p{M}đ][^(]*.*\([A-Z].*\)$/u, key);
    }
  });

  it('has an icon: a PNG of 128 × 128, rendered from the drawing beside it', async () => {
    const icon = await readFile(join(ROOT, manifest.icon));
    strictEqual(icon.toString('latin1', 1, 4), 'PNG');
    deepStrictEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [128, 128]);
    const drawing = await readFile(join(ROOT, manifest.icon.replace('.png', '.svg')), 'utf8');
    ok(!drawing.includes('<text'), 'a text looks different on each machine');
  });

  it('starts the extension for each language that may be a draft, and for Word documents that are edited as texts', () => {
    const languages = ['vanban', 'plaintext', 'markdown'];
    deepStrictEqual(manifest.activationEvents, [
      'onFileSystem:vanban-docx',
      ...languages.map(language => `onLanguage:${language}`),
    ]);
  });

  it('works in folders that are not trusted, and in those without a disk', () => {
    deepStrictEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  it('names only commands that the client registers', async () => {
    const registering = ['client/src/commands/commands.ts', 'client/src/views/commands.ts'];
    const client = (await Promise.all(registering.map(file => readFile(join(ROOT, file), 'utf8')))).join('');
    for (const { command } of manifest.contributes.commands) ok(client.includes(`'${command}'`), command);
  });

  it('leads its walkthrough to commands and pages that are there, Vietnamese first', async () => {
    const named = [...JSON.stringify(strings).matchAll(/\(command:(?<name>[^)]+)\)/gu)].map(
      ({ groups }) => groups?.['name'] ?? '',
    );
    const ours = manifest.contributes.commands.map(({ command }) => command);
    deepStrictEqual(
      named.filter(name => name.startsWith('vanban.')).filter(name => !ours.includes(name)),
      [],
    );
    const pages = manifest.contributes.walkthroughs.flatMap(({ steps }) =>
      steps.map(({ media }) => media.markdown),
    );
    strictEqual(pages.length, 5);
    for (const page of pages)
      match(await readFile(join(ROOT, page), 'utf8'), /^## [^]*\n---\n\n\*\p{Lu}/u, page);
  });
});
