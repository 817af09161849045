import { findEntryFaults, type EntryFault, type Localized } from '../../core/index';
import type { ConfigurationProblem } from '../configuration';
import { CHECK_MESSAGES } from './check-messages';
import type { Column } from './columns';
import { readEntries, type PlacedEntry } from './register-file';

/** What a look at a register gave. */
export interface RegisterCheck {
  /** How many documents it has, those with a fault that leaves them out not among them. */
  readonly documents: number;
  /** In the order of the file. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Checks a register: what cannot be read, and what its documents say against each other. `file` is its path. */
export function checkRegister(file: string, text: string): RegisterCheck {
  const { entries, problems } = readEntries(file, text);
  const documents = entries.map(({ entry }) => entry);
  const faults = findEntryFaults(documents).flatMap(fault => {
    const placed = entries[fault.at];
    if (placed === undefined) return [];
    const column = COLUMNS[fault.kind];
    return [{ place: placed.row.placeOf(column), key: column, message: messageOf(fault, placed, entries) }];
  });
  const all = [...problems, ...faults].sort(
    (first, second) => first.place.span.start - second.place.span.start,
  );
  return {
    documents: documents.length,
    problems: all.map(({ place, key, message }) => ({ file, ...place, key, message })),
  };
}

/** The cell that each fault is told at. */
const COLUMNS: Readonly<Record<EntryFault['kind'], Column>> = {
  duplicate: 'symbol',
  year: 'date',
  type: 'type',
  issuer: 'issuer',
  effective: 'effective',
  replaced: 'replaced_from',
  older: 'replaced_by',
  loop: 'replaced_by',
  order: 'date',
};

function messageOf(fault: EntryFault, { entry }: PlacedEntry, entries: readonly PlacedEntry[]): Localized {
  switch (fault.kind) {
    case 'loop':
      return CHECK_MESSAGES.loop(fault.symbols);
    case 'type':
      return CHECK_MESSAGES.type(entry, fault);
    case 'issuer':
      return CHECK_MESSAGES.issuer(entry, fault.expected);
    case 'year':
    case 'effective':
    case 'replaced':
      return CHECK_MESSAGES[fault.kind](entry);
    case 'duplicate':
    case 'older':
    case 'order': {
      const other = entries[fault.other];
      return CHECK_MESSAGES[fault.kind](entry, {
        entry: other?.entry ?? entry,
        line: other?.row.place.line ?? 0,
      });
    }
  }
}
