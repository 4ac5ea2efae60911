import { defineLanguage, type LanguageWords } from "../grave/define-language.js";

/** French. */
export const FRENCH: LanguageWords = /* @__PURE__ */ defineLanguage("fr", {
  negations: `
    ne n' pas jamais rien personne aucun aucune aucunement nul nulle nullement ni non sans guère point
  `,
  negatingParts: "in im il ir non dé dés mal",
  preverbal: "ne n'",
  particles: "pas jamais non",
  idle: `
    sans-doute sans-aucun-doute pas-seulement non-seulement si-vous-voulez si-vous-voulez-mon-avis si-vous-permettez
    si-j'ose-dire cela-dit ceci-dit pour-ainsi-dire comme-je-l'ai-dit plus-ou-moins de-plus avant-tout
    après-tout
  `,
  denials: `
    doute doutent doutons nie nient nions démens dément démentent faux fausse mensonge mythe absurde impossible refuse
    refusent refusons refusez refuser loin-de rejette rejetons rejettent refusé refusait failli cessé arrêté empêcher empêché au-lieu-de
    plutôt-que trop-tard-pour
  `,
  quantifiers: `
    tout toute tous toutes chaque chacun chacune certains certaines quelques quelqu'un plusieurs beaucoup peu plupart
    plus moins seul seule seuls seules toujours souvent entièrement complètement majorité minorité
  `,
  limits: "seulement uniquement presque parfois rarement partiellement en-partie au-mieux",
  conditions: `
    si s'il s'ils pourvu à-condition à-moins-que à-moins-qu' à-moins-de supposons supposez à-supposer sauf imaginez
    imaginons imagine en-cas tant-que tant-qu' jusqu'à-ce-que jusqu'à-ce-qu'
  `,
  hedges: `
    peut peuvent probablement éventuellement pourrait pourraient devrait devraient serait seraient aurait
    auraient semble comme-si autrefois voulais voulait essayé tenté en-théorie sur-le-papier j'ai-rêvé
  `,
  attributions: `
    dit disent disait disaient affirme affirment affirmait prétend prétendent prétendait selon d'après déclare déclarent
    déclaré assure assurent pense pensent croit croient estime estiment soutient soutiennent raconte racontent annonce
    annoncent prévoit prévoient soi prétendument apparemment supposé paraît promis promet promettent écrit écrivait crié
    criaient veulent veut
  `,
  hearsay: "idée-que idée-qu' notion-que rumeur impression-que m'a-dit nous-a-dit m'a-accusé on-dit",
  agreements: "comme",
  firstPersons: "je j' nous moi",
  auxiliaries: `
    voudrais voudrions dois devons peux pouvons ai avons avais veux voulons tiens me m' le l' vous aussi toujours déjà
    encore vraiment personnellement
  `,
  reachingVerbs: `
    dirais dirait dirions crois croyons croit pense pensons pense dis disons dit prétends vrai sûr sûre certain certaine convaincu convaincue
    exact possible veut estime dit cru pensé prétendu
  `,
  complementizers: "que qu' si",
  clauseBreaks: "tandis pendant puisque parce après avant",
  contrasts: "mais quoique cependant pourtant",
  interrogatives: "qui que quel quelle quels quelles pourquoi comment combien quand où",
  units: "pour-cent pourcent euro euros dollar dollars francs couronnes km kilomètres mètres tonnes kilos kg degrés",
  conjunctions: "et ou que qu' qui dont où car donc lequel laquelle",
  numbers: `
    0: zéro, 2: deux double doublé, 3: trois triple triplé, 4: quatre, 5: cinq, 6: six, 7: sept, 8: huit, 9: neuf,
    10: dix dizaine dizaines, 11: onze, 12: douze douzaine, 13: treize, 14: quatorze, 15: quinze, 16: seize, 20: vingt
    vingts, 30: trente, 40: quarante, 50: cinquante, 60: soixante, 70: septante, 80: huitante octante, 90: nonante,
    1e2: cent cents centaines, 1e3: mille milliers, 1e6: million millions, 1e9: milliard milliards,
    0.5: moitié demi demie, 0.33: tiers, 0.25: quart
  `,
  capitalised: "m mme mlle je",
  abbreviations: "m mme mlle dr pr st ste p art env etc",
  sentenceOpeners: "le la les un une il elle ils elles je nous vous on ce c'est et mais en dans à si quand",
  honorifics: `
    monsieur m mme mlle madame docteur maître ministre président présidente sénateur député députée

    maire premier première député-maire chef cheffe patron patronne directeur directrice ingénieur ingénieure pêcheur
    économiste médecin avocat avocate juge capitaine commandant colonel général père mère frère sœur abbé évêque
    professeur professeure écrivain écrivaine journaliste historien historienne historiennes chercheur chercheuse
    comte comtesse duc duchesse
  `,
});
