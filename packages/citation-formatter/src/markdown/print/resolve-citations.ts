import type { Transcript } from "@colloquy/corpus-schema";
import { citationWarning } from "../../warning.js";
import type { DocumentDiagnostic } from "../cited-markdown.js";
import { nearKeys } from "../near/near-keys.js";
import { readPlace, type ReadPlace } from "../place/read-place.js";
import type { FoundCitation, FoundCite } from "../syntax/found-citation.js";
import { CROSS_REFERENCE } from "../words/cross-references.table.js";

/** A cite whose transcript is known. */
export interface ResolvedCite {
  readonly found: FoundCite;
  readonly transcript: Transcript;
  readonly place: ReadPlace;
}

/** A citation of which all transcripts are known. */
export interface ResolvedCitation {
  readonly found: FoundCitation;
  readonly cites: readonly [ResolvedCite, ...ResolvedCite[]];
}

/** Gives the transcript of a key; null or undefined where there is none. */
export type ResolveKey = (key: string) => Transcript | null | undefined;

/** What resolving citations needs to know. */
export interface Resolving {
  readonly resolve: ResolveKey;
  readonly keys: Iterable<string>;
  readonly lang: string;
}

/** Resolves the keys of citations, each key once. A citation with a key that is not known is left out, with a finding. */
export function resolveCitations(
  citations: readonly FoundCitation[],
  { resolve, keys, lang }: Resolving,
): { readonly resolved: readonly ResolvedCitation[]; readonly diagnostics: readonly DocumentDiagnostic[] } {
  const transcripts = new Map<string, Transcript | null>();
  const hints = new Map<string, string>();
  const candidates = [...keys];
  const diagnostics: DocumentDiagnostic[] = [];
  const find = (key: string): Transcript | null => {
    const known = transcripts.get(key);
    if (known !== undefined) return known;
    const found = resolve(key) ?? null;
    transcripts.set(key, found);
    return found;
  };
  const resolved = citations.flatMap((found): ResolvedCitation[] => {
    const cites: ResolvedCite[] = [];
    for (const cite of found.cites) {
      const transcript = find(cite.key);
      if (transcript !== null) cites.push({ found: cite, transcript, place: readPlace(cite.rest, transcript, lang) });
      else if (!CROSS_REFERENCE.test(cite.key)) {
        const hint = hints.get(cite.key) ?? hintFor(cite.key, candidates);
        hints.set(cite.key, hint);
        diagnostics.push(unresolved(cite, hint));
      }
    }
    const [first, ...others] = cites;
    if (first === undefined || cites.length < found.cites.length) return [];
    diagnostics.push(...cites.filter(({ place }) => place.missing !== null).map(missingPlace));
    return [{ found, cites: [first, ...others] }];
  });
  return { resolved, diagnostics };
}

function hintFor(key: string, known: readonly string[]): string {
  const near = nearKeys(key, known);
  return near.length === 0 ? "Give the transcript of that key, or write \\@ for a sign that is none." : `Is ${near.join(" or ")} meant?`;
}

function unresolved({ key, span }: FoundCite, hint: string): DocumentDiagnostic {
  const message = `There is no transcript of the key "${key.slice(0, 80)}": the citation is left as it is.`;
  return { code: "unresolved-key", severity: "error", message, span, hint };
}

/** A turn that there is not is left out; another place is printed as it is written. */
function missingPlace({ found: { span }, transcript, place: { missing, pinpoint } }: ResolvedCite): DocumentDiagnostic {
  const done = pinpoint.locator === undefined ? "the whole is cited" : "it is printed as it is written";
  const message = `The transcript has no ${(missing ?? "").slice(0, 80)}: ${done}.`;
  const hint = `It has ${transcript.turns.length} turns and ${transcript.exchanges.length} exchanges.`;
  return { ...citationWarning("unknown-target", message, { hint }), span };
}
