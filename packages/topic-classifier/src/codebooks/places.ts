import type { Codebook } from "@colloquy/corpus-schema";
import data from "./places.json" with { type: "json" };

/**
 * Countries, regions and international organisations with their names, demonyms, capitals and seats of government,
 * written by hand: the member states of the United Nations, and places outside of it that interviews talk of.
 * Countries link to ISO 3166-1. English terms; people are not listed. Listing a place says nothing about its status.
 */
export const places: Codebook = { ...data, schemaVersion: 1 };
