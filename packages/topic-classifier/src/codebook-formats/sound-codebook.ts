import type { Codebook } from "@colloquy/corpus-schema";
import { finishCodebook } from "./finish-codebook.js";
import { quoted, type Findings } from "./findings.js";

/** A codebook as it is fit to be written: what is unsound in it is reported and set right, as when it is read. */
export function soundCodebook(codebook: Codebook, findings: Findings): Codebook {
  const codes = codebook.codes.map((code) => ({ code, span: null }));
  const sound = finishCodebook({ ...codebook, codes }, {}, findings);
  const known = new Set(codebook.facets.map(({ id }) => id));
  sound.codes.forEach(({ facetId }, position) => {
    if (known.has(facetId)) return;
    known.add(facetId);
    findings.report("unknown-facet", `The facet ${quoted(facetId)} is not declared.`, {
      path: `/codes/${position}/facetId`,
    });
  });
  return sound;
}
