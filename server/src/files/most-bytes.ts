const MEGABYTE = 1024 * 1024;

/** The largest files that are read, by what they are. */
export const MOST_BYTES = {
  configuration: MEGABYTE,
  ignoreFile: MEGABYTE,
  register: 50 * MEGABYTE,
  baseline: 50 * MEGABYTE,
  report: 256 * MEGABYTE,
  cache: 512 * MEGABYTE,
} as const;
