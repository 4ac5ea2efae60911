/**
 * As much of the documented interfaces of the peers as is called here: one brings no types, those of the others need
 * another resolution of modules.
 */
declare module "node-webvtt" {
  export function parse(input: string): { readonly cues: readonly object[] };
}

declare module "@plussub/srt-vtt-parser" {
  export function parse(input: string): { readonly entries: readonly object[] };
}

declare module "media-captions" {
  export function parseText(text: string, options: { readonly type: "vtt" | "srt" }): Promise<{ readonly cues: readonly object[] }>;
}
