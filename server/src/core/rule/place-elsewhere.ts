import type { ElsewherePlace } from '../references/others';
import { placeAt } from './finding';
import type { MessageData, RelatedPlace } from './rule';

/** The place in the other draft. */
export function placeElsewhere(place: ElsewherePlace, data: MessageData): RelatedPlace<'elsewhere'> {
  return { ...placeAt(place.span, 'elsewhere', { ...data, file: place.name }), elsewhere: place };
}
