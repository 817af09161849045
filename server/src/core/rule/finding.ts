import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';
import type { Finding, Fix, MessageData, RelatedPlace } from './rule';

/** What a finding may carry beside its place and message: the repairs, or the only one, which is null where none can be told. */
export interface FindingParts<Note extends string> extends Partial<
  Pick<Finding<string, Note>, 'data' | 'related' | 'fixes'>
> {
  readonly fix?: Fix<Note> | null;
}

/** A finding; what is left out of its parts it does not have. */
export function findingAt<Message extends string, Note extends string = never>(
  span: Span,
  messageId: Message,
  { data = {}, related = [], fix = null, fixes = fix === null ? [] : [fix] }: FindingParts<Note> = {},
): Finding<Message, Note> {
  return { messageId, data, span, related, fixes };
}

/** A place that a finding speaks of, and what is said of it. */
export function placeAt<Note extends string>(
  span: Span,
  noteId: Note,
  data: MessageData = {},
): RelatedPlace<Note> {
  return { noteId, data, span };
}

/** What a repair writes: one edit, whose text its title may show as `{text}`, or several. */
export type Edits = TextEdit | readonly TextEdit[];

/** A repair that leaves the meaning alone. It is the one to take. */
export function safeFix<Note extends string>(titleId: Note, edits: Edits, data?: MessageData): Fix<Note> {
  return { ...fixOf(titleId, edits, data), safety: 'safe', preferred: true };
}

/** A repair of a figure, a date or a citation, one of those that a person may pick. */
export function reviewFix<Note extends string>(titleId: Note, edits: Edits, data?: MessageData): Fix<Note> {
  return { ...fixOf(titleId, edits, data), safety: 'review', preferred: false };
}

/** A repair as the one that stands out. */
export function prefer<Note extends string>(fix: Fix<Note>): Fix<Note> {
  return { ...fix, preferred: true };
}

/** The repairs with the only one preferred; where several make the sentence true, none is. */
export function preferOnly<Note extends string>(fixes: readonly Fix<Note>[]): readonly Fix<Note>[] {
  return fixes.length === 1 ? fixes.map(prefer) : fixes;
}

function fixOf<Note extends string>(
  titleId: Note,
  edits: Edits,
  data: MessageData = {},
): Pick<Fix<Note>, 'titleId' | 'data' | 'edits'> {
  return 'span' in edits
    ? { titleId, data: { text: edits.text, ...data }, edits: [edits] }
    : { titleId, data, edits };
}
