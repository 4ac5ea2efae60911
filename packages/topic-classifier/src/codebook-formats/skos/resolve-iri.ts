const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** Whether an IRI is absolute and holds no character that none may hold (RFC 3987, section 2.2). */
export function isAbsoluteIri(iri: string): boolean {
  return SCHEME.test(iri) && !/[\s<>"{}|\\^`]|\p{Cc}|\p{Surrogate}/u.test(iri);
}

/** A reference resolved against a base (RFC 3986, section 5.2); as it is, where there is no base. */
export function resolveIri(reference: string, base: string): string {
  if (SCHEME.test(reference) || base === "") return reference;
  const [whole, scheme = "", authority = "", path = "", query = ""] =
    /^([A-Za-z][A-Za-z0-9+.-]*:)(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/.exec(base) ?? [];
  if (whole === undefined) return reference;
  if (reference.startsWith("//")) return scheme + reference;
  if (reference === "" || reference.startsWith("#")) return scheme + authority + path + query + reference;
  if (reference.startsWith("?")) return scheme + authority + path + reference;
  const [target = ""] = /^[^?#]*/.exec(reference) ?? [];
  const above = path.slice(0, path.lastIndexOf("/") + 1);
  const root = authority === "" ? "" : "/";
  const folder = target.startsWith("/") ? "" : above === "" ? root : above;
  return scheme + authority + withoutDots(folder + target) + reference.slice(target.length);
}

/** A path without `.` and `..` (RFC 3986, section 5.2.4). */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split("/");
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === "..") {
      if (kept.length > 1) kept.pop();
      if (last) kept.push("");
    } else if (segment !== "." || last) {
      kept.push(segment === "." ? "" : segment);
    }
  });
  return kept.join("/");
}
