// Stands for `node:child_process` in what commander sees of it: it loads it for commands that are programs of their own, and ours has none.
export {};
