const { getHeapSpaceStatistics } = require('node:v8');

// Loaded into the server before its bundle: tells its memory when it is asked, after all that nobody needs was collected. What V8 compiled is
// left out: it grows for as long as paths through the program are run for the first time, and would hide what grows for ever.
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  const kept = getHeapSpaceStatistics().filter(({ space_name: name }) => !name.startsWith('code_'));
  process.send?.(kept.reduce((bytes, space) => bytes + space.space_used_size, 0));
});
