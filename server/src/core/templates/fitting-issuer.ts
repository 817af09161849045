import { readIssuerName } from './issuer-name';
import { readIssuerForm, type IssuerKind } from './issuers';
import { parseSnippet, type SnippetNode } from './snippet';
import type { DocumentTemplate } from './template';

/**
 * The issuer of a new document in an office that also writes for others: "Ủy ban nhân dân xã Tân Lập" stays where it may issue a
 * document of this template; one of the council gets "Hội đồng nhân dân xã Tân Lập", one of the Party "Đảng ủy xã Tân Lập". Null where
 * the names do not tell the body. A body that is not known is taken at its word.
 */
export function fitIssuer({ body }: DocumentTemplate, office: string): string | null {
  const own = ownIssuer(parseSnippet(body));
  const { body: named } = readIssuerName(office);
  if (mayIssue(readIssuerForm(named).kind, readIssuerForm(own).kind)) return office;
  const [, issuer] = BODY_AND_UNIT.exec(own) ?? [];
  const [, , unit] = BODY_AND_UNIT.exec(named) ?? [];
  if (issuer === undefined || unit === undefined) return null;
  // The committee of a province is its "Tỉnh ủy", with papers of another level.
  return issuer === 'Đảng ủy' && /^(?:tỉnh|thành phố) /u.test(unit) ? null : `${issuer} ${unit}`;
}

/** Whose form a template has, where that is not the form of this body; null where the body may issue the document. */
export function foreignKind({ body }: DocumentTemplate, office: string): IssuerKind | null {
  const own = readIssuerForm(ownIssuer(parseSnippet(body))).kind;
  return mayIssue(readIssuerForm(readIssuerName(office).body).kind, own) ? null : own;
}

/** A council may send what any body of the state sends; what a council alone issues is not for others. */
function mayIssue(office: IssuerKind, own: IssuerKind): boolean {
  return office === own || office === 'unknown' || (own === 'state' && office === 'council');
}

/** "Hội đồng nhân dân" and "xã Hòa An"; "Bảo hiểm xã hội tỉnh Bình Minh" is of the province. */
const BODY_AND_UNIT = /^(.+?) ((?:tỉnh|thành phố|xã(?! hội)|phường|đặc khu) .+)$/u;

/** The body that a template names where nobody has said another; only capitals have it in some. */
function ownIssuer(nodes: readonly SnippetNode[]): string {
  const name = defaultOf('ISSUER', nodes);
  if (name !== '') return name;
  const capitals = defaultOf('ISSUER_CAPITALS', nodes);
  const [, issuer = capitals, unit = '', place = ''] = BODY_AND_UNIT_IN_CAPITALS.exec(capitals) ?? [];
  return `${issuer.slice(0, 1)}${issuer.slice(1).toLowerCase()}${unit.toLowerCase()}${place}`;
}

const BODY_AND_UNIT_IN_CAPITALS = /^(.+?)( (?:TỈNH|THÀNH PHỐ|XÃ(?! HỘI)|PHƯỜNG|ĐẶC KHU) )(.+)$/u;

/** The first default of a variable as text; empty for none. */
function defaultOf(variable: string, nodes: readonly SnippetNode[]): string {
  for (const node of nodes) {
    if (node.kind === 'text' || node.kind === 'choice') continue;
    const found =
      node.kind === 'variable' && node.name === variable
        ? node.children.map(child => (child.kind === 'text' ? child.text : '')).join('')
        : defaultOf(variable, node.children);
    if (found !== '') return found;
  }
  return '';
}
