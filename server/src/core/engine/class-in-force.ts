import type { DocumentModel } from '../document/document';
import type { ClassReason, DocumentClass } from '../structure/document-class';
import { directiveText } from './directives';
import { findNamedProfile, readProfileDirectives } from './profile-directive';
import type { Settings } from './settings';

/** What decided the class of a document: a directive in it, the settings, or what its letterhead shows. */
export type ClassOrigin = 'directive' | 'settings' | ClassReason;

/** The class whose rules of form apply to a document, and why. */
export interface ClassInForce {
  readonly documentClass: DocumentClass;
  readonly origin: ClassOrigin;
}

/** The class of a document under settings: what a directive names, else what the settings name, else what its letterhead shows. */
export function classInForce(
  document: Pick<DocumentModel, 'source' | 'outline'>,
  { profile, inlineDirectives }: Settings,
): ClassInForce {
  const named = inlineDirectives
    ? findNamedProfile(readProfileDirectives(directiveText(document.source)))
    : null;
  // `auto` in a directive takes the setting back for this document.
  const wanted = named ?? profile;
  if (wanted !== 'auto') return { documentClass: wanted, origin: named === null ? 'settings' : 'directive' };
  const { documentClass, reason } = document.outline.classReading;
  return { documentClass, origin: reason };
}
