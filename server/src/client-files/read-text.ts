import { CONFIGURATION_FILE, type TextRead } from '../config/index';
import { tooLarge, UNREADABLE } from '../config/unreadable';
import { MOST_BYTES } from '../files/most-bytes';
import { isWrittenReport } from '../files/own-report';
import { fromBase64 } from '../packing/base64';
import type { ClientFiles } from './client-files';

/** Reads configurations and registers of the client, no larger than on a disk. */
export function readText(files: ClientFiles, uri: string): Promise<TextRead> {
  const isConfiguration = uri.endsWith(`/${CONFIGURATION_FILE}`);
  return readUtf8(files, uri, isConfiguration ? MOST_BYTES.configuration : MOST_BYTES.register);
}

/** Reads a draft of the client. A report that lies among the drafts says nothing of its own. */
export async function readDraft(files: ClientFiles, uri: string, maxBytes: number): Promise<TextRead> {
  const read = await readUtf8(files, uri, maxBytes);
  return read.kind === 'text' && isWrittenReport(read.text) ? { kind: 'absent' } : read;
}

async function readUtf8(files: ClientFiles, uri: string, maxBytes: number): Promise<TextRead> {
  const read = await files.read(uri, maxBytes);
  if (read.kind === 'absent') return { kind: 'absent' };
  if (read.kind === 'tooLarge') return { kind: 'unreadable', reason: tooLarge(maxBytes) };
  if (read.kind !== 'file') return { kind: 'unreadable', reason: UNREADABLE[read.kind] };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(fromBase64(read.content)) };
  } catch {
    return { kind: 'unreadable', reason: UNREADABLE.notUtf8 };
  }
}
