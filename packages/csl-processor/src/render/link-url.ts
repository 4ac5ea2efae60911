type UrlMaker = (value: string) => string | undefined;

/** The variables that become links (CSL 1.0.2, "Links"), each with what makes the URL of its value. */
const MAKERS: ReadonlyMap<string, UrlMaker> = new Map<string, UrlMaker>([
  ["URL", (value) => (/^https?:\/\/[^\s/?#]/i.test(value) ? encodeUrl(value) : undefined)],
  ["DOI", doiUrl],
  ["PMID", (value) => (/^\d+$/.test(value) ? `https://www.ncbi.nlm.nih.gov/pubmed/${value}` : undefined)],
  [
    "PMCID",
    (value) => (/^(?:PMC)?\d+$/i.test(value) ? `https://www.ncbi.nlm.nih.gov/pmc/articles/${value}` : undefined),
  ],
]);

/**
 * Where the value of a variable links to (CSL 1.0.2, "Links"): an http or https URL in ASCII. Undefined for other
 * variables, and for a value that is no such URL or identifier: no other scheme is ever linked.
 */
export function linkUrl(variable: string, value: string): string | undefined {
  return MAKERS.get(variable)?.(value.trim());
}

function doiUrl(value: string): string | undefined {
  const doi = value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
  if (!/^10\.\d[\d.]*\/\S/.test(doi)) return undefined;
  return `https://doi.org/${encodeURI(wellFormed(doi)).replace(/[?#]/g, encodeURIComponent)}`;
}

/** Encodes what a URL may not hold (RFC 3986, section 2), and leaves what is encoded already. */
function encodeUrl(value: string): string {
  return wellFormed(value)
    .replace(/%(?![0-9a-f]{2})/gi, "%25")
    .replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent);
}

/** A half of a character that needs two has no bytes to encode. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, "\uFFFD");
}
