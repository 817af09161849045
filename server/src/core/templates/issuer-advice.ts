import { dayNumberOf, type CalendarDate } from '../arithmetic/calendar';
import { isAgainst } from '../reading/lexicon/body-life';
import { BODY_LIVES } from '../reading/lexicon/body-lives';
import { endOfBody } from '../reading/lexicon/find-body';
import { foldPhrase } from '../reading/fold';
import { standardTones } from '../reading/lexicon/spelling';
import type { Localized } from '../text/localized';
import { foreignKind } from './fitting-issuer';
import { readIssuerName } from './issuer-name';
import { readIssuerForm, type IssuerKind } from './issuers';
import type { DocumentTemplate, Template } from './template';

/** What speaks against a template for an issuer or a day. A person may have a reason, so the document is written all the same. */
export type IssuerAdvice =
  /** It has the form of others; `instead` is the template of the same type for this issuer, or null. */
  | { readonly kind: 'foreign'; readonly form: IssuerKind; readonly instead: string | null }
  /** Among its kind another body issues it: "ủy ban nhân dân". */
  | { readonly kind: 'other-body'; readonly bodies: readonly string[] }
  /** A Party cell issues no document of this type. */
  | { readonly kind: 'not-of-cells'; readonly type: string }
  /** The issuer did not exist on this day. */
  | { readonly kind: 'out-of-time'; readonly title: Localized; readonly what: Localized }
  /** Nothing is known of the issuer, so that its code and signature are left open. */
  | { readonly kind: 'unknown-body' }
  /** Its form came into force later. */
  | { readonly kind: 'later-form'; readonly since: CalendarDate };

/** What is asked of a new document. */
export interface AskedDocument {
  readonly template: DocumentTemplate;
  /** Null where nobody said. */
  readonly issuer: string | null;
  readonly date: CalendarDate;
  /** All templates, among which one for the issuer may be. */
  readonly templates: readonly Template[];
}

/** All that speaks against it, in the order in which it is told. */
export function adviseOn(asked: AskedDocument): readonly IssuerAdvice[] {
  return [adviseOnForm(asked), adviseOnTime(asked), adviseOnAge(asked)].filter(advice => advice !== null);
}

function adviseOnForm({ template, issuer, templates }: AskedDocument): IssuerAdvice | null {
  if (issuer === null) return null;
  const form = foreignKind(template, issuer);
  if (form !== null) return { kind: 'foreign', form, instead: findInstead(template, issuer, templates) };
  const body = foldPhrase(readIssuerName(issuer).body);
  const { kind, code } = readIssuerForm(body);
  if (kind === 'unknown') return { kind: 'unknown-body' };
  const { bodies, type } = template;
  if (bodies.length > 0 && !bodies.some(opening => body.startsWith(opening)))
    return { kind: 'other-body', bodies };
  return code === 'CB' && NOT_OF_CELLS.has(type) ? { kind: 'not-of-cells', type } : null;
}

/** Quy định 399-QĐ/TW, Điều 11 and 13. */
const NOT_OF_CELLS: ReadonlySet<string> = new Set(['chỉ thị', 'thông tri', 'quy định', 'hướng dẫn']);

function findInstead(
  { type }: DocumentTemplate,
  issuer: string,
  templates: readonly Template[],
): string | null {
  const fitting = templates.find(
    each => each.kind === 'document' && each.type === type && foreignKind(each, issuer) === null,
  );
  return fitting?.id ?? null;
}

function adviseOnTime({ issuer, date }: AskedDocument): IssuerAdvice | null {
  if (issuer === null) return null;
  const name = standardTones(foldPhrase(readIssuerName(issuer).full));
  const life = BODY_LIVES.find(each => isAgainst(each, date) && endOfBody(each, name) !== null);
  return life === undefined ? null : { kind: 'out-of-time', title: life.title, what: life.what };
}

function adviseOnAge({ template: { since }, date }: AskedDocument): IssuerAdvice | null {
  return since === null || dayNumberOf(date) >= dayNumberOf(since) ? null : { kind: 'later-form', since };
}
