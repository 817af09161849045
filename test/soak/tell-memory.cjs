const { writeHeapSnapshot } = require('node:v8');

// Loaded into the server before its bundle: writes what is in its memory into a file when it is asked, after all that nobody needs was collected.
process.on('message', file => {
  globalThis.gc();
  globalThis.gc();
  writeHeapSnapshot(file);
  process.send?.(file);
});
