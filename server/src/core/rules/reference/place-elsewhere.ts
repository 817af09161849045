import type { ElsewherePlace } from '../../references/others';
import { placeAt } from '../../rule/finding';
import type { MessageData, RelatedPlace } from '../../rule/rule';

/** The place in the other draft. */
export function placeElsewhere(place: ElsewherePlace, data: MessageData): RelatedPlace<'elsewhere'> {
  return { ...placeAt(place.span, 'elsewhere', { ...data, file: place.name }), elsewhere: place };
}
