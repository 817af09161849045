import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, chown, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { POINT } from '../../helpers/drafts';
import { startCli } from '../../helpers/start-cli';
import { withFiles } from '../../helpers/temp-folder';

const FIXED_POINT = POINT.replace('99.61', '99,61');

/** Nobody, who may keep no capabilities of files. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/** The access list "user::rw-, user:1000:rw-, group::r--, mask::rw-, other::---", as Linux keeps it. */
const ACCESS_LIST = listOf([
  [1, 6, 0xff_ff_ff_ff],
  [2, 6, 1000],
  [4, 4, 0xff_ff_ff_ff],
  [16, 6, 0xff_ff_ff_ff],
  [32, 0, 0xff_ff_ff_ff],
]);

function listOf(entries: readonly (readonly [tag: number, mode: number, id: number])[]): Buffer {
  const list = Buffer.alloc(4 + 8 * entries.length);
  list.writeUInt32LE(2);
  for (const [at, [tag, mode, id]] of entries.entries()) {
    list.writeUInt16LE(tag, 4 + 8 * at);
    list.writeUInt16LE(mode, 6 + 8 * at);
    list.writeUInt32LE(id, 8 + 8 * at);
  }
  return list;
}

/** Node knows no attributes; Python does. */
function python(line: string, ...given: readonly string[]): string {
  return execFileSync('python3', ['-c', `import os, sys\n${line}`, ...given], { encoding: 'utf8' }).trim();
}

function setAttribute(path: string, name: string, value: Buffer): void {
  python(
    'os.setxattr(sys.argv[1], sys.argv[2], bytes.fromhex(sys.argv[3]))',
    path,
    name,
    value.toString('hex'),
  );
}

function attributesOf(path: string): string {
  return python(
    'print(sorted((n, os.getxattr(sys.argv[1], n).hex()) for n in os.listxattr(sys.argv[1])))',
    path,
  );
}

/** What this system can have on a file. */
async function canHave(name: string, value: Buffer): Promise<boolean> {
  let can = false;
  await withFiles({ 'a.txt': '' }, async cwd => {
    try {
      setAttribute(join(cwd, 'a.txt'), name, value);
      can = true;
    } catch {
      can = false;
    }
    await readdir(cwd);
  });
  return can;
}

const NOTED: readonly (readonly [string, Buffer])[] = [
  ['user.ghi-chu', Buffer.from('trình lãnh đạo', 'utf8')],
  ['system.posix_acl_access', ACCESS_LIST],
];

describe('vanban check --fix: attributes of files', () => {
  it('keeps extended attributes and the access list, on systems that have them', async () => {
    for (const [name, value] of NOTED) {
      if (!(await canHave(name, value))) continue;
      await withFiles({ 'a.txt': POINT, '-b.txt': POINT, 'c.txt': POINT }, async cwd => {
        for (const file of ['a.txt', '-b.txt']) setAttribute(join(cwd, file), name, value);
        const files = ['a.txt', '-b.txt', 'c.txt'].map(file => join(cwd, file));
        const before = await Promise.all(
          files.map(async file => [attributesOf(file), (await stat(file)).mode]),
        );
        const { code, stderr } = await startCli(['check', '--fix'], { cwd }).result;
        assert.deepEqual([code, stderr], [0, '']);
        for (const file of files) assert.equal(await readFile(file, 'utf8'), FIXED_POINT);
        const after = await Promise.all(
          files.map(async file => [attributesOf(file), (await stat(file)).mode]),
        );
        assert.deepEqual(after, before);
        assert.ok(attributesOf(join(cwd, 'a.txt')).includes(value.toString('hex')));
      });
    }
  });

  it('leaves a file alone of which it cannot keep them, and fixes the others', async () => {
    const capability = Buffer.alloc(20);
    capability.writeUInt32LE(0x02_00_00_00);
    if (process.getuid?.() !== 0 || !(await canHave('security.capability', capability))) return;
    await withFiles({ 'a.txt': POINT, 'b.txt': POINT }, async cwd => {
      await chmod(cwd, 0o777);
      for (const file of ['a.txt', 'b.txt']) await chown(join(cwd, file), NOBODY.uid, NOBODY.gid);
      setAttribute(join(cwd, 'a.txt'), 'security.capability', capability);
      const { code, stderr } = await startCli(['check', '--fix'], { cwd, ...NOBODY }).result;
      const message =
        'Không giữ được thuộc tính mở rộng hoặc danh sách quyền (ACL) của tệp nên tệp không được sửa.';
      assert.deepEqual([code, stderr], [2, `vanban: a.txt: ${message}\n`]);
      assert.equal(await readFile(join(cwd, 'a.txt'), 'utf8'), POINT);
      assert.equal(await readFile(join(cwd, 'b.txt'), 'utf8'), FIXED_POINT);
      assert.deepEqual((await readdir(cwd)).sort(), ['a.txt', 'b.txt']);
    });
  });
});
