export { loadModel, type LoadedModel } from "./load-model.js";
export type { ModelFileDiagnostic, ModelFileProblem } from "./model-file-diagnostic.js";
export { saveModel, type SaveOptions } from "./save-model.js";
