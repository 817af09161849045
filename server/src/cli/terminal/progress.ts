import type { Io } from './io';

/** Shows how far a long run is. */
export interface Progress {
  advance(): void;
  /** Takes the bar off the screen. */
  stop(): void;
}

/** Shorter runs end before a bar could be read. */
const MIN_FILES = 100;

const SILENT: Progress = { advance: () => undefined, stop: () => undefined };

/** A bar on standard error, where that is a terminal and there are many files; else nothing. */
export async function startProgress(total: number, io: Io, isWanted: boolean): Promise<Progress> {
  if (!isWanted || io.stderr.isTTY !== true || total < MIN_FILES) return SILENT;
  const { Presets, SingleBar } = await import('cli-progress');
  const format = '{bar} {value}/{total}';
  const bar = new SingleBar({ stream: io.stderr, format, clearOnComplete: true }, Presets.shades_classic);
  bar.start(total, 0);
  return {
    advance: () => {
      bar.increment();
    },
    stop: () => {
      bar.stop();
    },
  };
}
