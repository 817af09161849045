/**
 * A reading that is done once for each thing it is asked of, and kept for as long as that thing lives. For what is read out of
 * blocks and claims, which outlive an edit: the value must depend on the thing alone.
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
