#!/bin/sh
# .git/hooks/pre-commit without further tools: checks the staged drafts as they are staged, whatever else lies in the folder.
# Needs `vanban` on the PATH (npm install --global vanban-0.1.0.tgz).
set -eu
root=$(git rev-parse --show-toplevel)
staged=$(mktemp -d "${TMPDIR:-/tmp}/vanban-staged.XXXXXX")
trap 'rm -rf "$staged"' EXIT

git -C "$root" diff --cached --name-only --diff-filter=ACMR -z -- '*.vanban' '*.txt' '*.md' '*.docx' |
  git -C "$root" checkout-index --quiet --prefix="$staged/" -z --stdin
# What they are checked by: configurations, registers and ignore files.
git -C "$root" ls-files -z -- '*vanban.config.json' '*.csv' '*.gitignore' '*.vanbanignore' |
  git -C "$root" checkout-index --quiet --prefix="$staged/" -z --stdin

cd "$staged"
vanban check --no-progress --no-error-on-unmatched .
