import assert from 'node:assert/strict';
import {
  createConfigurationFinder,
  isIgnored,
  layersFor,
  relativePath,
  type Configuration,
  type ReadText,
  type TextRead,
} from '../../server/src/config/index';
import { parseConfiguration } from '../../server/src/config/parse';

/** A host whose files are in memory, and the paths that were asked for. */
function hostOf(files: Readonly<Record<string, string>>): {
  readonly readText: ReadText;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const readText = (path: string): Promise<TextRead> => {
    asked.push(path);
    const text = files[path];
    return Promise.resolve(text === undefined ? { kind: 'absent' } : { kind: 'text', text });
  };
  return { readText, asked };
}

/** A configuration from its text. */
function configure(text: string, file = '/kho/vanban.config.json'): Configuration {
  const result = parseConfiguration(file, text);
  assert.ok(result.kind === 'valid');
  return result.configuration;
}

describe('configuration: finding it', () => {
  it('goes upward from the draft to the root and takes the nearest', async () => {
    const { readText, asked } = hostOf({
      '/a/vanban.config.json': '{ "locale": "en" }',
      '/vanban.config.json': '{}',
    });
    const found = await createConfigurationFinder(readText).find('/a/b/c/d.txt');
    assert.ok(found.kind === 'valid');
    assert.equal(found.configuration.file, '/a/vanban.config.json');
    assert.deepEqual(asked, [
      '/a/b/c/vanban.config.json',
      '/a/b/vanban.config.json',
      '/a/vanban.config.json',
    ]);
  });

  it('finds none where there is none, and never looks above the root', async () => {
    for (const [path, last] of [
      ['/a/b.txt', '/vanban.config.json'],
      ['C:/a/b.txt', 'C:/vanban.config.json'],
      ['file:///a/b.txt', 'file:///vanban.config.json'],
      ['vscode-vfs://github/to-chuc/kho/b.txt', 'vscode-vfs://github/vanban.config.json'],
    ] as const) {
      const { readText, asked } = hostOf({});
      assert.deepEqual(await createConfigurationFinder(readText).find(path), { kind: 'none' });
      assert.equal(asked.at(-1), last);
    }
  });

  it('looks into a folder once, until it is told to forget', async () => {
    const { readText, asked } = hostOf({});
    const finder = createConfigurationFinder(readText);
    await Promise.all([finder.find('/a/b.txt'), finder.find('/a/c.txt'), finder.find('/d.txt')]);
    assert.deepEqual(asked.length, 2);
    finder.forget();
    await finder.find('/a/b.txt');
    assert.deepEqual(asked.length, 4);
  });

  it('says why a configuration cannot be read', async () => {
    const reason = { vi: 'tệp không phải UTF-8', en: 'it is not UTF-8' };
    const found = await createConfigurationFinder(() => Promise.resolve({ kind: 'unreadable', reason })).find(
      '/a/b.txt',
    );
    assert.ok(found.kind === 'invalid');
    assert.deepEqual(
      found.problems.map(({ file, line, message }) => [file, line, message.vi]),
      [['/a/vanban.config.json', 1, 'Không đọc được tệp cấu hình: tệp không phải UTF-8.']],
    );
  });
});

describe('configuration: what holds for a draft', () => {
  it('lays the overrides whose patterns name the draft over the rest, in their order', () => {
    const configuration = configure(`{
      "profile": "party",
      "overrides": [
        { "files": ["*.md"], "profile": "none" },
        { "files": ["/bao-cao"], "profile": "state" },
        { "files": ["*.txt", "!x.txt"], "rules": { "figure/number-format": "off" } }
      ]
    }`);
    const profiles = (path: string): readonly unknown[] =>
      layersFor(configuration, path).map(layer => layer.profile ?? Object.keys(layer.rules ?? {}));
    assert.deepEqual(profiles('a.md'), ['party', 'none']);
    assert.deepEqual(profiles('bao-cao/con/a.md'), ['party', 'none', 'state']);
    assert.deepEqual(profiles('con/bao-cao/a.txt'), ['party', ['figure/number-format']]);
    assert.deepEqual(profiles('con/x.txt'), ['party']);
  });

  it('leaves drafts out by patterns, also where letters are decomposed', () => {
    const configuration = configure('{ "ignores": ["lưu trữ/", "*.tam.txt"] }');
    assert.equal(isIgnored(configuration, 'lưu trữ/a.txt'), true);
    assert.equal(isIgnored(configuration, 'lưu trữ/a.txt'.normalize('NFD')), true);
    assert.equal(isIgnored(configuration, 'con/a.tam.txt'), true);
    assert.equal(isIgnored(configuration, 'con/a.txt'), false);
    assert.equal(isIgnored(configuration, '../ngoài.tam.txt'), false);
  });

  it('sees a draft from the folder of the configuration, for paths and URIs', () => {
    assert.equal(relativePath(configure('{}'), '/kho/bao-cao/a.txt'), 'bao-cao/a.txt');
    assert.equal(relativePath(configure('{}'), '/kho-khac/a.txt'), '/kho-khac/a.txt');
    const onUri = configure('{}', 'file:///kho/vanban.config.json');
    assert.equal(relativePath(onUri, 'file:///kho/b%C3%A1o%20c%C3%A1o/a%25.txt'), 'báo cáo/a%.txt');
  });
});
