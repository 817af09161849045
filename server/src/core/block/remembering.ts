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
