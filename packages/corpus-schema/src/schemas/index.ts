export { assignmentSchema, classificationSchema, codebookSchema, codeEvidenceSchema, codeSchema, facetSchema } from "./codebook.js";
export { corpusManifestSchema } from "./corpus.js";
export { contributorSchema, evidenceSchema, metadataSchema, publicationSchema } from "./metadata.js";
export { spanSchema } from "./primitives.js";
export { correctionSchema, recipeLayoutSchema, recipeSchema, recipeSpeakerSchema } from "./recipe.js";
export { locationSchema, sourceSchema } from "./source.js";
export { personNameSchema, speakerSchema } from "./speaker.js";
export { transcriptSchema } from "./transcript.js";
export { editSchema, exchangeSchema, paratextSchema, turnSchema } from "./turn.js";
