/** Larger files are not searched. */
const MOST_BYTES = 100_000_000;
/** Bytes of an object in which its type is looked for. */
const REACH = 1000;
const MOST_PAGES = 20_000;
/** Numbers of objects that no file has. */
const CATALOG = 8_000_001;
const PAGES = 8_000_002;

/**
 * A file that is cut off has lost what says where its pages are (ISO 32000-2, section 7.5.5, "File trailer"): the same
 * file with a new end that names them. Null where no page can be found, such as in compressed objects. Linear.
 */
export function withTrailer(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length > MOST_BYTES) return null;
  const text = new TextDecoder("latin1").decode(bytes);
  let catalog: string | null = null;
  const pages: string[] = [];
  for (const match of text.matchAll(/(\d{1,7}) (\d{1,5}) obj\b/g)) {
    const body = text.slice(match.index + match[0].length, match.index + REACH);
    const end = body.indexOf("endobj");
    const type = /\/Type\s{0,8}\/(Catalog|Page)\b/.exec(end === -1 ? body : body.slice(0, end))?.[1];
    if (type === "Catalog") catalog = `${match[1] ?? ""} ${match[2] ?? ""} R`;
    else if (type === "Page" && pages.length < MOST_PAGES) pages.push(`${match[1] ?? ""} ${match[2] ?? ""} R`);
  }
  if (pages.length === 0) return null;
  const tree = `${PAGES} 0 obj\n<< /Type /Pages /Kids [${pages.join(" ")}] /Count ${pages.length} >>\nendobj\n`;
  const root = `${CATALOG} 0 obj\n<< /Type /Catalog /Pages ${PAGES} 0 R >>\nendobj\n`;
  const added = catalog === null ? tree + root : "";
  const end = `\nendstream\nendobj\n${added}trailer\n<< /Size ${PAGES + 1} /Root ${catalog ?? `${CATALOG} 0 R`} >>\nstartxref\n0\n%%EOF\n`;
  const tail = new TextEncoder().encode(end);
  // A trailer that is cut off itself would take the new one for a part of it.
  const broken = text.lastIndexOf("trailer");
  const kept = broken !== -1 && broken > bytes.length - REACH ? broken : bytes.length;
  const mended = new Uint8Array(kept + tail.length);
  mended.set(bytes.subarray(0, kept));
  mended.set(tail, kept);
  return mended;
}
