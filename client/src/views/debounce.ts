import type { Disposable } from '../commands/disposable';

/** Work that is done once, some time after it was last asked for. */
export interface Debounced extends Disposable {
  readonly schedule: () => void;
}

/** Holds work back until nobody has asked for it for `delayMs`. */
export function debounce(work: () => void, delayMs: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = (): void => {
    clearTimeout(timer);
  };
  const schedule = (): void => {
    dispose();
    timer = setTimeout(work, delayMs);
  };
  return { schedule, dispose };
}
