import assert from 'node:assert/strict';
import type { ClientFiles, FolderEntry } from '../../server/src/client-files/client-files';
import { findDrafts } from '../../server/src/client-files/find-drafts';
import { canonicalUri, pathOfUri } from '../../server/src/client-files/uris';
import { toBase64 } from '../../server/src/packing/base64';

const ROOT = 'ho-so-ao:/ho-so';

/** The files of a client, by their paths in its folder. */
function filesOf(files: Readonly<Record<string, string>>): ClientFiles {
  const list = (uri: string): FolderEntry[] => {
    const folder = uri === ROOT ? '' : `${uri.slice(ROOT.length + 1)}/`;
    const below = Object.keys(files).filter(path => path.startsWith(folder));
    const names = new Set(below.map(path => path.slice(folder.length)));
    return [...new Set([...names].map(name => name.split('/')[0] ?? ''))].map(name => ({
      name,
      uri: `${ROOT}/${folder}${name}`,
      isFolder: !names.has(name),
    }));
  };
  return {
    list: uri => Promise.resolve(list(uri)),
    read: uri => {
      const text = files[uri.slice(ROOT.length + 1)];
      if (text === undefined) return Promise.resolve({ kind: 'absent' });
      return Promise.resolve({ kind: 'file', content: toBase64(new TextEncoder().encode(text)) });
    },
  };
}

describe('files that the client tells of', () => {
  it('are searched as those of a disk: the nearest ignore file is the strongest', async () => {
    const files = filesOf({
      '.gitignore': '*.txt\n/nháp/\n',
      'a.vanban': '',
      'b.txt': '',
      'c.docx': '',
      'nháp/d.vanban': '',
      'node_modules/e.md': '',
      'quý 1/.vanbanignore': '!f.txt\n',
      'quý 1/f.txt': '',
      'quý 1/g.txt': '',
    });
    assert.deepEqual(await findDrafts(files, ROOT), [`${ROOT}/a.vanban`, `${ROOT}/quý 1/f.txt`]);
  });

  it('have one spelling, and a path for people', () => {
    const written = 'vscode-vfs://github/a/b%C3%A1o%20c%C3%A1o%20%281%29.md';
    assert.equal(canonicalUri(written), 'vscode-vfs://github/a/b%C3%A1o%20c%C3%A1o%20(1).md');
    assert.equal(canonicalUri(canonicalUri(written)), canonicalUri(written));
    assert.equal(pathOfUri(written), '/a/báo cáo (1).md');
    assert.equal(canonicalUri('x:/nửa%C3'), 'x:/n%E1%BB%ADa%25C3');
    assert.equal(canonicalUri('không phải địa chỉ'), 'không phải địa chỉ');
  });
});
