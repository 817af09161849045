// Stands in for `node:assert/strict` in a browser: as much of it as the suites of the extension use.

export class AssertionError extends Error {}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `${show(value)} is not true`);
}

export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message ?? `${show(actual)} is not ${show(expected)}`);
}

export function deepStrictEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!isSame(actual, expected)) fail(`${message ?? ''} ${show(actual)} is not ${show(expected)}`);
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) fail(`${show(text)} is not of the form ${String(pattern)}`);
}

export async function rejects(
  promise: Promise<unknown> | (() => Promise<unknown>),
  pattern?: RegExp,
): Promise<void> {
  const error: unknown = await (typeof promise === 'function' ? promise() : promise).then(
    () => null,
    (reason: unknown) => reason ?? new Error('nothing'),
  );
  if (error === null) fail('it was not rejected');
  if (pattern !== undefined) match(error instanceof Error ? error.message : show(error), pattern);
}

/** As Node has it: of one class, and equal in all that they hold. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map || one instanceof Set) {
    return isSame([...one], [...(other as Map<unknown, unknown> | Set<unknown>)]);
  }
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every(
    name => Object.hasOwn(other, name) && isSame(Reflect.get(one, name), Reflect.get(other, name)),
  );
}

function fail(message: string): never {
  throw new AssertionError(message);
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, null, 1);
}

// The assertions of TypeScript need a name that is a type as well.
const assert: {
  readonly equal: typeof strictEqual;
  readonly deepEqual: typeof deepStrictEqual;
  readonly match: typeof match;
  readonly ok: (value: unknown, message?: string) => asserts value;
} = { equal: strictEqual, deepEqual: deepStrictEqual, match, ok };

export default assert;
