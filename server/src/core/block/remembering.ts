/**
 * A reading that is done once for each thing it is asked of, and kept for as long as that thing lives. For what is read out of
 * blocks, claims and versions of a document: the value must depend on the thing alone.
 */
export function remembering<Thing extends object, Value>(
  read: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return thing => {
    const kept = known.get(thing);
    if (kept !== undefined) return kept.value;
    const value = read(thing);
    known.set(thing, { value });
    return value;
  };
}

/** The same for a value that depends on the thing and on some words or numbers beside it: the value for the last ones is kept. */
export function rememberingLast<Thing extends object, Value, Rest extends readonly (string | number)[]>(
  read: (thing: Thing, ...rest: Rest) => Value,
): (thing: Thing, ...rest: Rest) => Value {
  const known = new WeakMap<Thing, { readonly rest: Rest; readonly value: Value }>();
  return (thing, ...rest) => {
    const kept = known.get(thing);
    if (kept?.rest.every((part, index) => part === rest[index]) === true) return kept.value;
    const value = read(thing, ...rest);
    known.set(thing, { rest, value });
    return value;
  };
}

/**
 * The same where more than words and numbers stand beside the thing: a key tells what the value depends on, and the value for the last key is
 * kept.
 */
export function rememberingByKey<Value>(): (thing: object, key: string, read: () => Value) => Value {
  const known = new WeakMap<object, { readonly key: string; readonly value: Value }>();
  return (thing, key, read) => {
    const kept = known.get(thing);
    if (kept?.key === key) return kept.value;
    const value = read();
    known.set(thing, { key, value });
    return value;
  };
}

/** The same where what was read before helps to read anew: most of a long table is as it was. */
export function rememberingVersions<Value, Rest extends readonly (string | number)[]>(
  read: (before: Value | null, ...rest: Rest) => Value,
): (thing: object, ...rest: Rest) => Value {
  const known = new WeakMap<object, { readonly rest: Rest; readonly value: Value }>();
  return (thing, ...rest) => {
    const kept = known.get(thing);
    if (kept?.rest.every((part, index) => part === rest[index]) === true) return kept.value;
    const value = read(kept?.value ?? null, ...rest);
    known.set(thing, { rest, value });
    return value;
  };
}

/** The same for a value that depends on several things, the first of which keeps it for the last others. */
export function rememberingTogether<Thing extends object, Value>(
  read: (things: readonly Thing[]) => Value,
): (things: readonly [Thing, ...Thing[]]) => Value {
  const known = new WeakMap<Thing, { readonly things: readonly Thing[]; readonly value: Value }>();
  return things => {
    const kept = known.get(things[0]);
    const isSame = kept?.things.length === things.length;
    if (kept !== undefined && isSame && kept.things.every((thing, at) => thing === things[at]))
      return kept.value;
    const value = read(things);
    known.set(things[0], { things: [...things], value });
    return value;
  };
}
