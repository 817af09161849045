import { readFile } from 'node:fs/promises';

/** What a snapshot of the heap holds, as V8 writes it: the fields of all nodes in one list. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}

/**
 * What V8 makes of the program itself: bytecode, what it learns of its types, optimised code and what that goes back to. It grows for as long as
 * paths are run for the first time, some 100 KB for each 1,000 operations after 20,000, and says nothing of what the program keeps.
 */
const OF_PROGRAM: ReadonlySet<string> = new Set([
  'code',
  'hidden',
  'object shape',
  'closure',
  'regexp',
  'native',
]);

/** The bytes of a snapshot that the program itself keeps: objects, lists, strings, numbers. */
export async function keptBytes(file: string): Promise<number> {
  const { snapshot, nodes } = JSON.parse(await readFile(file, 'utf8')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = types[0][nodes[at + type] ?? 0] ?? '';
    if (!OF_PROGRAM.has(name)) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}
