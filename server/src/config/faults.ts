import type { ErrorObject } from 'ajv';
import { configurationSchema, RULES, type Localized, type Span } from '../core/index';
import { describeUnknownKey, describeWrongValue } from './fault-messages';
import { validate } from './validate.generated';

export type Path = readonly (string | number)[];

/** A place in a configuration that the schema does not allow. */
export interface SchemaFault {
  readonly path: Path;
  /** What to underline: the key itself, or the value behind it. */
  readonly marks: 'key' | 'value';
  /** The exact place where the path does not lead to it: the first of two equal keys. */
  readonly at?: Span;
  readonly message: Localized;
}

/** Everything that the schema of vanban.config.json has against a value, with the allowed values. */
export function findFaults(value: unknown): readonly SchemaFault[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const isMeant = meantBranches(errors, value);
  // Made once for all of them: a file may have any number.
  const schema = configurationSchema(RULES.map(({ meta }) => meta));
  const faults = errors
    .filter(error => error.keyword !== 'anyOf' && isMeant(error))
    .map(error => describe(error, value, schema));
  // Two keywords may object to one thing in the same words: more entries than a list takes.
  return [...new Map(faults.map(fault => [`${keyOf(fault.path)} ${fault.message.en}`, fault])).values()];
}

/** A path as a person writes it: `overrides[0].rules["figure/number-format"]`. */
export function keyOf(path: Path): string {
  return path.reduce<string>((key, part) => {
    if (typeof part === 'number') return `${key}[${part}]`;
    if (!/^[\p{L}$_]+$/u.test(part)) return `${key}[${JSON.stringify(part)}]`;
    return key === '' ? part : `${key}.${part}`;
  }, '');
}

/**
 * A setting is a level or a list; the errors of the form that was not meant would only confuse. The choices are found by their places: of
 * both a hostile file may have any number.
 */
function meantBranches(errors: readonly ErrorObject[], value: unknown): (error: ErrorObject) => boolean {
  const choices = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    if (error.keyword !== 'anyOf') continue;
    const here = choices.get(error.instancePath) ?? [];
    here.push(error);
    choices.set(error.instancePath, here);
  }
  return error => {
    const choice = placesAbove(error.instancePath)
      .flatMap(place => choices.get(place) ?? [])
      .find(({ schemaPath }) => error.schemaPath.startsWith(`${schemaPath}/`));
    if (choice === undefined) return true;
    const meant = Array.isArray(valueAt(value, pathOf(choice))) ? 1 : 0;
    return error.schemaPath.startsWith(`${choice.schemaPath}/${meant}/`);
  };
}

/** "/a/b" → "", "/a", "/a/b". */
function placesAbove(instancePath: string): readonly string[] {
  const parts = instancePath.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function describe(error: ErrorObject, root: unknown, schema: unknown): SchemaFault {
  const path = pathOf(error);
  const params: Readonly<Record<string, unknown>> = error.params;
  if (error.keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    return {
      path: [...path, key],
      marks: 'key',
      message: describeUnknownKey(key, {
        isRule: path.at(-1) === 'rules',
        known: knownKeys(error.schemaPath, schema),
      }),
    };
  }
  return { path, marks: 'value', message: describeWrongValue(error.keyword, params, valueAt(root, path)) };
}

function pathOf({ instancePath }: ErrorObject): Path {
  const parts = instancePath.split('/').slice(1);
  return parts.map(part =>
    /^\d+$/u.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
}

/** The keys that the schema allows at the place of an error, read from the schema that the validator was made from. */
function knownKeys(schemaPath: string, schema: unknown): readonly string[] {
  const steps = schemaPath.split('/').slice(1, -1);
  const path = steps.map(step => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
  const keys = valueAt(schema, [...path, 'properties']);
  return typeof keys === 'object' && keys !== null ? Object.keys(keys) : [];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => {
    return typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined;
  }, value);
}
