import {
  answersToValues,
  findNextNumber,
  findSeries,
  findTemplate,
  fitIssuer,
  isRealDate,
  TEMPLATES,
  templateToSnippet,
  type CalendarDate,
  type NumberedDocument,
  type NumberSeries,
  type Template,
  type TemplateAnswers,
} from '../../core/index';
import { guardRequest } from '../protocol/guard';
import {
  NEW_DOCUMENT_REQUEST,
  NEXT_NUMBER_REQUEST,
  TEMPLATES_REQUEST,
  type NewDocumentParams,
  type NewDocumentResult,
  type NextNumberResult,
  type TemplatesParams,
  type TemplatesResult,
} from '../protocol/protocol';
import type { Session } from '../session/session';
import { settingsOnce } from '../session/settings-once';

/** Answers what the command "Văn bản mới" asks: which templates there are, and the text of one. */
export function registerTemplates(session: Session): void {
  const { connection, host } = session;
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
  connection.onRequest(
    NEXT_NUMBER_REQUEST,
    guardRequest(connection, NEXT_NUMBER_REQUEST, (params: NewDocumentParams) =>
      proposeNumber(session, params),
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

function writeDocument(params: NewDocumentParams, today: CalendarDate): NewDocumentResult {
  const template = findTemplate(params.template);
  if (template === undefined) return { snippet: null };
  return { snippet: templateToSnippet(template.body, answersToValues(answersOf(template, params, today))) };
}

/** By what the drafts of the folders say of themselves, and the register of the office. */
async function proposeNumber(session: Session, params: NewDocumentParams): Promise<NextNumberResult> {
  const template = findTemplate(params.template);
  if (template?.kind !== 'document') return null;
  const answers = answersOf(template, params, session.host.today());
  const named = { issuer: answers.issuer ?? '', date: answers.date };
  const series = findSeries(template, answersToValues(answers), named);
  if (series === null) return null;
  await session.workspace.whenReady();
  return findNextNumber(series, [
    ...session.workspace.identities(),
    ...(await listRegistered(session, series)),
  ]);
}

/** More documents of one ending no office has in its register. */
const MOST_REGISTERED = 5000;

async function listRegistered(
  session: Session,
  { ending }: NumberSeries,
): Promise<readonly NumberedDocument[]> {
  const [folder] = session.folders;
  if (folder === undefined) return [];
  const register = await session.registers.get(await settingsOnce(session, `${folder.uri}/moi.vanban`));
  if (!register.hasOwn) return [];
  return register.search(ending.slice(1), MOST_REGISTERED).filter(({ isBuiltIn }) => !isBuiltIn);
}

function answersOf(
  template: Template,
  { issuer, place, date, number }: NewDocumentParams,
  today: CalendarDate,
): TemplateAnswers {
  const office = orNull(issuer);
  return {
    // The office is remembered from one document to the next, and writes for more bodies than one.
    issuer: office === null || template.kind === 'section' ? office : fitIssuer(template, office),
    superior: null,
    place: orNull(place),
    number: orNull(number ?? null),
    date: date !== null && isRealDate(date) ? date : today,
  };
}

function orNull(answer: string | null): string | null {
  const written = answer?.trim().normalize('NFC') ?? '';
  return written === '' ? null : written;
}
