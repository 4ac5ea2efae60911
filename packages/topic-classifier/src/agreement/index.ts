export { codingsOf, type CodedUnit, type Codings } from "./codings.js";
export { interval, masi, nominal, ordinal, type Distance, type ValueCount } from "./distance.js";
export { cohenKappa, fleissKappa } from "./kappa.js";
export { krippendorffAlpha, type Agreement } from "./krippendorff-alpha.js";
export { measureAgreement, type AgreementReport, type CodeAgreement, type PairAgreement } from "./measure-agreement.js";
