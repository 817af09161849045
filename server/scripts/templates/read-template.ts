import { isRealDate, type CalendarDate } from '../../src/core/arithmetic/calendar';
import type { SectionPart, Template, TemplateClass } from '../../src/core/templates/template';

/** Pieces that several templates share, by the name of their file: a line "@dau-dang-uy" stands for one. */
export type Parts = ReadonlyMap<string, string>;

const CLASSES: readonly TemplateClass[] = ['party', 'state', 'normative', 'union', 'any'];
const PARTS: readonly SectionPart[] = [
  'bases',
  'heading',
  'topic',
  'recipients',
  'signature',
  'data',
  'annex',
  'copy',
];
const FORM = /^---\n(?<head>[^]*?)\n---\n(?<body>[^]*)$/u;

/** Reads the file of one template. Throws an `Error` that names file and key where something is missing or wrong. */
export function readTemplate(id: string, text: string, parts: Parts): Template {
  const { head = '', body: written = '' } = FORM.exec(text)?.groups ?? {};
  const header = new Header(id, head);
  const body = fillIn(id, written.trimEnd(), parts);
  const base = {
    id,
    name: { vi: header.get('vi'), en: header.get('en') },
    documentClass: header.choose('class', CLASSES),
    prefix: header.get('prefix'),
    sources: header.list('source'),
  };
  if (base.sources.length === 0) throw new Error(`${id}: the key "source" is missing.`);
  if (header.choose('kind', ['document', 'section']) === 'section') {
    const part = header.choose('part', PARTS);
    const types = header.list('types').flatMap(line => line.split(/\s*,\s*/u));
    const order = Number(header.list('order')[0] ?? 0);
    return { ...base, kind: 'section', part, headings: header.list('heading'), types, order, body };
  }
  const [type, code] = [header.get('type'), header.list('code')[0] ?? ''];
  const titled = body.replaceAll('${TYPE}', type.toUpperCase()).replaceAll('${TYPE_CODE}', code);
  const bodies = header.list('body');
  const since = readSince(id, header.list('since')[0]);
  return { ...base, kind: 'document', type, code, bodies, since, body: titled };
}

/** "2025-07-01". */
function readSince(id: string, written: string | undefined): CalendarDate | null {
  if (written === undefined) return null;
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  if (!isRealDate({ day, month, year })) throw new Error(`${id}: "${written}" is no day; use 2025-07-01.`);
  return { day, month, year };
}

function fillIn(id: string, body: string, parts: Parts): string {
  return body.replace(/^@(.+)$/gmu, (_line, name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`${id}: there is no part "${name}".`);
    return part.trimEnd();
  });
}

/** The lines "key: value" above a template. */
class Header {
  readonly #id: string;
  readonly #lines: readonly (readonly [string, string])[];

  constructor(id: string, head: string) {
    this.#id = id;
    this.#lines = head.split('\n').map(line => {
      const colon = line.indexOf(':');
      return [line.slice(0, Math.max(colon, 0)), line.slice(colon + 1).trim()];
    });
  }

  /** The values of a key that may stand several times; those that are empty are left out. */
  list(key: string): readonly string[] {
    return this.#lines.flatMap(([name, value]) => (name === key && value !== '' ? [value] : []));
  }

  get(key: string): string {
    const [value] = this.list(key);
    if (value === undefined) throw new Error(`${this.#id}: the key "${key}" is missing.`);
    return value;
  }

  choose<Word extends string>(key: string, allowed: readonly Word[]): Word {
    const value = this.get(key);
    const word = allowed.find(known => known === value);
    if (word === undefined)
      throw new Error(`${this.#id}: "${value}" is no ${key}; use ${allowed.join(', ')}.`);
    return word;
  }
}
