import assert from 'node:assert/strict';
import type * as clientSide from '../../client/src/protocol/protocol';
import * as clientNames from '../../client/src/protocol/protocol';
import * as serverNames from '../../server/src/lsp/protocol/protocol';
import type * as serverSide from '../../server/src/lsp/protocol/protocol';
import type * as scope from '../../server/src/lsp/protocol/scope';
import { SCOPE_REQUEST } from '../../server/src/lsp/protocol/scope';

/** A shape as it is only read. */
type Read<Shape> = Shape extends object ? { readonly [Key in keyof Shape]: Read<Shape[Key]> } : Shape;

/** What the server sends where the client reads it as `Shape`; the compiler refuses an answer that lacks what is read. */
type Answer<Sent extends Read<Shape>, Shape> = [Sent, Shape];

/** Every shape that both sides name: client and server know each other over the wire alone, so each writes it down for itself. */
export type Answers = [
  Answer<serverSide.AlignTableResult, clientSide.AlignTableResult>,
  Answer<serverSide.AnnotateWordResult, clientSide.AnnotateWordResult>,
  Answer<serverSide.CheckTextResult, clientSide.CheckTextResult>,
  Answer<serverSide.ConfigurationResult, clientSide.ConfigurationResult>,
  Answer<serverSide.ExportWordResult, clientSide.ExportWordResult>,
  Answer<serverSide.FiguresResult, clientSide.FiguresResult>,
  Answer<serverSide.FolderStatusParams, clientSide.FolderStatusParams>,
  Answer<serverSide.ImportWordResult, clientSide.ImportWordResult>,
  Answer<serverSide.NewDocumentResult, clientSide.NewDocumentResult>,
  Answer<serverSide.NextNumberResult, clientSide.NextNumberResult>,
  Answer<serverSide.OpenWordResult, clientSide.OpenWordResult>,
  Answer<serverSide.ReportResult, clientSide.ReportResult>,
  Answer<serverSide.ReviewResult, clientSide.ReviewResult>,
  Answer<serverSide.ReviewWordResult, clientSide.ReviewWordResult>,
  Answer<scope.ScopeResult, clientSide.ScopeResult>,
  Answer<serverSide.StatusParams, clientSide.StatusParams>,
  Answer<serverSide.SuppressHere, clientSide.SuppressHere>,
  Answer<serverSide.TableFromTabsResult, clientSide.TableFromTabsResult>,
  Answer<serverSide.TemplateSummary, clientSide.TemplateSummary>,
  Answer<serverSide.WriteWordResult, clientSide.WriteWordResult>,
];

describe('what client and server say to each other', () => {
  const spoken = Object.entries<unknown>(clientNames).flatMap(([name, message]) =>
    typeof message === 'string' ? [{ name, message }] : [],
  );
  const known: Readonly<Record<string, unknown>> = { ...serverNames, SCOPE_REQUEST };

  it('has names on the client’s side', () => {
    assert.ok(spoken.length > 15, `only ${spoken.map(({ name }) => name).join(', ')}`);
  });

  for (const { name, message } of spoken) {
    it(`${message} is ${name} on both sides`, () => {
      assert.equal(known[name], message, `server/src/lsp/protocol has ${name} otherwise, or not at all`);
    });
  }
});
