/** As much of the peer's documented interface as is called here; it brings no types. */
declare module "citeproc" {
  export type Placed = readonly [id: string, noteIndex: number];

  export interface PeerCitation {
    readonly citationID: string;
    readonly citationItems: readonly object[];
    readonly properties: { readonly noteIndex: number };
  }

  export interface PeerParameters {
    readonly entry_ids: readonly (readonly [string])[];
    /** Among them the items that print nothing: they are in `entry_ids`, but not in the list of texts. */
    readonly bibliography_errors: readonly { readonly itemID: string }[];
  }

  export interface System {
    retrieveLocale(lang: string): string | false;
    retrieveItem(id: string): object;
  }

  export class Engine {
    constructor(system: System, styleXml: string);
    updateItems(ids: readonly string[]): void;
    updateUncitedItems(ids: readonly string[]): void;
    setOutputFormat(format: "html" | "text"): void;
    rebuildProcessorState(
      citations: readonly PeerCitation[],
      format: "html" | "text",
    ): readonly [id: string, note: number, text: string][];
    processCitationCluster(citation: PeerCitation, before: readonly Placed[], after: readonly Placed[]): unknown;
    makeBibliography(): readonly [PeerParameters, readonly string[]] | false;
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
