import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const SCHEMA = new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url);

/** Only letters that a URI may hold, each "%" before two hexadecimal digits (RFC 3986). */
const URI_LETTERS = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/u;

/** What the official schema of SARIF 2.1.0 finds wrong with a log; empty for a valid one. */
export function sarifFaults(log: unknown): readonly string[] {
  const { id, $schema, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof $schema !== 'string') throw new Error('This is not the schema.');
  const ajv = new Ajv({
    allErrors: true,
    // The schema is of draft 4; nothing that later drafts changed occurs in it but its own id.
    strict: false,
    // Its pattern for languages has a stray bracket, which only the older syntax of patterns takes.
    unicodeRegExp: false,
    formats: {
      uri: text => URI_LETTERS.test(text) && URL.canParse(text),
      // A colon in the first part of a relative path would be read as the end of a scheme.
      'uri-reference': text => URI_LETTERS.test(text) && URL.canParse(text, 'file:///drafts/'),
      'date-time': text => !Number.isNaN(Date.parse(text)),
    },
  });
  const validate = ajv.compile(schema);
  if (validate(log)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
