/** Abbreviations in front of names whose point ends no sentence, in the languages that articles are read in. */
export const ABBREVIATIONS = "Mr Mrs Ms Dr St Prof Gen Sen Rep Hr Fr Sr Sra Mme Mlle Nr bzw ca etc vs г г-н".split(" ");
