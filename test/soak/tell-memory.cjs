// Loaded into the server before its bundle: tells its memory when it is asked, after all that nobody needs was collected.
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  process.send?.(process.memoryUsage().heapUsed);
});
