/** Makes a text smaller as long as it keeps what was wrong with it: first without whole lines, then without shorter and shorter parts. */
export function minimise(text: string, isWrong: (text: string) => boolean): string {
  let smallest = text;
  for (const joint of ['\n\n', '\n', ' ', '']) smallest = withoutParts(smallest, joint, isWrong);
  return smallest;
}

/** Leaves out runs of parts, half of them at first and one in the end, wherever that leaves the fault. */
function withoutParts(text: string, joint: string, isWrong: (text: string) => boolean): string {
  let parts = text.split(joint);
  for (let size = parts.length >> 1; size >= 1; size >>= 1)
    for (let at = 0; at < parts.length;) {
      const fewer = [...parts.slice(0, at), ...parts.slice(at + size)];
      if (isWrong(fewer.join(joint))) parts = fewer;
      else at += size;
    }
  return parts.join(joint);
}
