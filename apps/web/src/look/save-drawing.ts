import { render, type VNode } from "preact";
import type { SavedFile } from "../save/save-file.js";

/**
 * A drawing as an SVG file that needs nothing from outside of it. It is drawn anew, with colours of its own, beside the
 * page; null where nothing was drawn.
 */
export function drawingFile(drawing: VNode, name: string): SavedFile | null {
  const place = document.createElement("div");
  render(drawing, place);
  const svg = place.querySelector("svg");
  const content = svg === null ? null : `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
  render(null, place);
  return content === null ? null : { name, mediaType: "image/svg+xml;charset=utf-8", content };
}
