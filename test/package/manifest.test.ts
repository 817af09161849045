import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './shipped';

interface Manifest {
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly markdown: string } }[];
    }[];
  };
}

interface Command {
  readonly command: string;
  readonly title: string;
  readonly shortTitle?: string;
}

/** The bars above editors and views show short titles; the menus of files, and the list of what can be made, do not. */
const BARS = ['view/title', 'editor/title'];

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

  it('says everything in Vietnamese first, with English beside it; a walkthrough in Vietnamese alone', () => {
    const others = Object.entries(strings).filter(
      ([key]) => key !== 'category' && !key.startsWith('command.'),
    );
    for (const [key, string] of others) {
      const isWalkthrough = key.startsWith('walkthrough.');
      const form = isWalkthrough ? /[\p{M}đ]/u : /^[^(]*[\p{M}đ][^(]*.*\([A-Z].*\)$/u;
      match(string.normalize('NFD'), form, key);
      if (isWalkthrough) doesNotMatch(string, / \([A-Z]/u, key);
    }
  });

  it('gives each command a title with the words by which it is found: with accents, in English, without accents', () => {
    const titles = Object.entries(strings).filter(([key]) => key.startsWith('command.'));
    const { commandPalette = [] } = manifest.contributes.menus;
    const hidden = new Set(
      commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
    );
    const found = manifest.contributes.commands.filter(({ command }) => !hidden.has(command));
    deepStrictEqual(titles.map(([key]) => `%${key}%`).sort(), found.map(({ title }) => title).sort());
    for (const [key, title] of titles) {
      const [, vietnamese = '', plain = ''] = /^([^(]+) \([A-Z][A-Za-z ]*; ([a-z ]+)\)$/u.exec(title) ?? [];
      const bare = vietnamese
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[đĐ]/gu, 'd')
        .toLowerCase();
      ok(plain !== '' && bare.startsWith(plain), `${key}: ${title}`);
    }
  });

  it('shows no words for searching in its menus', () => {
    const menus = Object.entries(manifest.contributes.menus).filter(([menu]) => menu !== 'commandPalette');
    for (const [menu, entries] of menus) {
      for (const { command: id } of entries) {
        const command = manifest.contributes.commands.find(({ command }) => command === id);
        const title = BARS.includes(menu) ? command?.shortTitle : command?.title;
        match(title ?? '', /^%menu\./u, `${menu}: ${id}`);
      }
    }
    for (const [key, title] of Object.entries(strings))
      if (key.startsWith('menu.')) doesNotMatch(title, /;/u);
  });

  it('has an icon: a PNG of 128 × 128, rendered from the drawing beside it', async () => {
    const icon = await readFile(join(ROOT, manifest.icon));
    strictEqual(icon.toString('latin1', 1, 4), 'PNG');
    deepStrictEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [128, 128]);
    const drawing = await readFile(join(ROOT, manifest.icon.replace('.png', '.svg')), 'utf8');
    ok(!drawing.includes('<text'), 'a text looks different on each machine');
  });

  it('starts the extension for each language that may be a draft, for Word documents that are edited as texts, and in a folder of drafts', () => {
    const languages = ['vanban', 'plaintext', 'markdown'];
    deepStrictEqual(manifest.activationEvents, [
      'onFileSystem:vanban-docx',
      ...languages.map(language => `onLanguage:${language}`),
      'workspaceContains:vanban.config.json',
      'workspaceContains:**/*.vanban',
    ]);
  });

  it('works in folders that are not trusted, and in those without a disk', () => {
    deepStrictEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  it('names only commands that the client registers', async () => {
    const registering = ['commands/commands.ts', 'commands/menu-commands.ts', 'views/commands.ts'];
    const client = (
      await Promise.all(registering.map(file => readFile(join(ROOT, 'client/src', file), 'utf8')))
    ).join('');
    for (const { command } of manifest.contributes.commands) ok(client.includes(`'${command}'`), command);
  });

  it('leads its walkthrough to commands and pages that are there, in Vietnamese', async () => {
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
      match(await readFile(join(ROOT, page), 'utf8'), /^## (?:(?!\n---\n)[^])*[\p{M}đ]/u, page);
  });
});
