export { countWords } from "./count-words.js";
export {
  discoverTopics,
  type DiscoveredTopic,
  type Discovery,
  type DocumentTopic,
} from "./discover-topics.js";
export type { TriedCount } from "./choose-count.js";
export type { DiscoveryDiagnostic, DiscoveryProblem } from "./discovery-diagnostic.js";
export type { DiscoveryOptions, DiscoveryWeights } from "./discovery-options.js";
export type { Conversation, DiscoverySource } from "./discovery-source.js";
export type { ExampleEvidence, TopicExample } from "./pick-examples.js";
