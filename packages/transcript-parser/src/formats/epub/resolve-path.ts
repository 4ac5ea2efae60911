/**
 * The name of an entry that a reference of another entry leads to (EPUB 3.3, section 4.2.5): relative to its folder,
 * without fragment, percent signs decoded. References out of the book give names that no entry has.
 */
export function resolvePath(from: string, reference: string): string {
  const path = decode(reference.split(/[?#]/, 1)[0] ?? "");
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return "";
  const parts = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
