// Stands for `node:child_process` in the program: commander loads it for commands that are programs of their own, and ours has none.
export {};
