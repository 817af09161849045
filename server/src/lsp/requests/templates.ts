import {
  answersToValues,
  findTemplate,
  fitIssuer,
  isRealDate,
  TEMPLATES,
  templateToSnippet,
  type CalendarDate,
} from '../../core/index';
import { guardRequest } from '../protocol/guard';
import {
  NEW_DOCUMENT_REQUEST,
  TEMPLATES_REQUEST,
  type NewDocumentParams,
  type NewDocumentResult,
  type TemplatesParams,
  type TemplatesResult,
} from '../protocol/protocol';
import type { Session } from '../session/session';

/** Answers what the command "Văn bản mới" asks: which templates there are, and the text of one. */
export function registerTemplates({ connection, host }: Session): void {
  connection.onRequest(
    TEMPLATES_REQUEST,
    guardRequest(connection, TEMPLATES_REQUEST, ({ locale }: TemplatesParams) => listTemplates(locale)),
  );
  connection.onRequest(
    NEW_DOCUMENT_REQUEST,
    guardRequest(connection, NEW_DOCUMENT_REQUEST, (params: NewDocumentParams) =>
      writeDocument(params, host.today()),
    ),
  );
}

function listTemplates(locale: TemplatesParams['locale']): TemplatesResult {
  return TEMPLATES.filter(({ kind }) => kind === 'document').map(({ id, name, documentClass, sources }) => ({
    id,
    name: name[locale],
    documentClass,
    sources,
  }));
}

function writeDocument(
  { template: id, issuer, place, date }: NewDocumentParams,
  today: CalendarDate,
): NewDocumentResult {
  const template = findTemplate(id);
  if (template === undefined) return { snippet: null };
  const office = orNull(issuer);
  const values = answersToValues({
    // The office is remembered from one document to the next, and writes for more bodies than one.
    issuer: office === null || template.kind === 'section' ? office : fitIssuer(template, office),
    superior: null,
    place: orNull(place),
    number: null,
    date: date !== null && isRealDate(date) ? date : today,
  });
  return { snippet: templateToSnippet(template.body, values) };
}

function orNull(answer: string | null): string | null {
  const written = answer?.trim().normalize('NFC') ?? '';
  return written === '' ? null : written;
}
