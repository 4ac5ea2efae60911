/**
 * Words in the names of tiers that say what kind of unit the labels are, and no name of a speaker: those of Praat, of
 * forced aligners and of exporters.
 */
export const UNIT_WORDS: ReadonlySet<string> = new Set([
  ...["utterance", "utterances", "utt", "utts", "sentence", "sentences", "phrase", "phrases", "text", "transcript", "transcription", "trans"],
  ...["transkript", "transkription", "orthography", "orthographic", "ortho", "ort", "ipu", "ipus", "turn", "turns", "speech", "speaker", "segment", "segments"],
  ...["word", "words", "wort", "wörter", "mots", "palabras", "parole", "wrd", "token", "tokens", "tokensalign", "ort-mau", "äußerung", "énoncé", "enunciado", "default-lt", "tier", "label", "labels"],
]);

/** Words in the names of tiers whose labels are about what is said, and are not said. */
export const ANNOTATION_WORDS: ReadonlySet<string> = new Set([
  ...["phone", "phones", "phoneme", "phonemes", "phn", "phon", "phono", "phonetic", "phonalign", "syllalign", "segm", "mau", "kan", "kan-mau", "sampa", "ipa", "syllable", "syllables", "syl", "silbe", "mas", "trn"],
  ...["tone", "tones", "tobi", "break", "breaks", "bi", "accent", "accents", "stress", "prosody", "intonation", "pitch", "f0", "formants", "vot", "vowel", "vowels", "voicing"],
  ...["pos", "lemma", "lemmas", "gloss", "glosses", "morph", "morphs", "morphemes", "mor", "gra", "tag", "tags", "syntax", "translation", "traduction", "übersetzung", "translit"],
  ...["comment", "comments", "note", "notes", "misc", "miscellaneous", "kommentar", "remarks", "code", "codes", "coding", "gesture", "gestures", "gaze", "noise", "noises", "event", "events"],
  ...["silence", "silences", "pause", "pauses", "laughter", "breath", "topic", "topics", "section", "sections", "chapter", "chapters", "scene", "task", "error", "errors", "id", "ids"],
]);

/** Labels that stand for silence in tiers of words and sounds. */
export const SILENCES: ReadonlySet<string> = new Set(["sil", "sp", "spn", "<sil>", "<p:>", "<p>", "#", "##", "_", "<sp>", "{sl}", "silent", "sounding"]);
