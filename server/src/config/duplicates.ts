import { getNodePath, type Node } from 'jsonc-parser';
import type { SchemaFault } from './faults';

/** Keys that one object has twice: JSON keeps the last one silently, and a person looks at the first. */
export function findDuplicates(root: Node): readonly SchemaFault[] {
  const inside = (root.children ?? []).flatMap(findDuplicates);
  return root.type === 'object' ? [...duplicatesIn(root), ...inside] : inside;
}

function duplicatesIn(object: Node): readonly SchemaFault[] {
  const keys = (object.children ?? []).flatMap(property => property.children?.[0] ?? []);
  const first = new Map<unknown, Node>([...keys].reverse().map(key => [key.value, key]));
  const repeated = keys.filter(key => first.get(key.value) !== key);
  if (repeated.length === 0) return [];
  const path = getNodePath(object);
  return repeated.map(key => ({
    path: [...path, String(key.value)],
    marks: 'key',
    at: { start: key.offset, end: key.offset + key.length },
    message: {
      vi: `Khóa “${String(key.value)}” được ghi hai lần; hãy bỏ một chỗ.`,
      en: `The key “${String(key.value)}” is written twice; remove one of them.`,
    },
  }));
}
