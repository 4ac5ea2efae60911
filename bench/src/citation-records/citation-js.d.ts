/** As much of the interface of citation-js as is called here; it brings no types. */
declare module "@citation-js/core" {
  export interface InputOptions {
    readonly forceType: string;
    readonly generateGraph: boolean;
  }
  export const plugins: {
    readonly input: { chain(data: unknown, options: InputOptions): readonly Readonly<Record<string, unknown>>[] };
  };
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
