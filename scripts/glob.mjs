import { existsSync, readdirSync } from "node:fs";

/**
 * The files below a folder whose path matches `pattern`, sorted. One part of the folder's path may be a star.
 * Node 20 has no `fs.globSync`.
 */
export function globSync(folder, pattern) {
  const [before, after] = folder.split("/*/");
  const roots = after === undefined ? [folder] : readdirSync(before).map((name) => `${before}/${name}/${after}`);
  return roots
    .filter((root) => existsSync(root))
    .flatMap((root) => readdirSync(root, { recursive: true }).map((name) => `${root}/${name}`))
    .filter((path) => pattern.test(path))
    .sort();
}
