import { defineLanguage, type LanguageWords } from "../grave/define-language.js";

/** German. All nouns have capitals, so a capital tells nothing of names. */
export const GERMAN: LanguageWords = /* @__PURE__ */ defineLanguage("de", {
  negations: `
    nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo kein keine keinen keinem keiner keines
    keinerlei keineswegs weder noch ohne kaum mitnichten
  `,
  negatingParts: "un in im il ir miss nicht los nicht",
  notNegating: "nicht-nur nicht-zuletzt nicht-bloß kein-zweifel ohne-zweifel kein-wunder",
  denials: `
    bezweifle bezweifeln bezweifelt zweifle zweifeln zweifelt bestreite bestreiten bestreitet leugne leugnen leugnet
    falsch unwahr lüge märchen mythos unsinn unmöglich weigere weigern weigert fern
  `,
  quantifiers: `
    alle allen aller alles jede jeder jedes jeden jedem manche mancher manchen einige einigen einiger etwas viele vielen
    vieler viel wenige wenigen weniger mehr meisten meist meistens mehrere beide nur bloß lediglich fast beinahe nahezu
    teils teilweise immer oft manchmal selten gewöhnlich ganz völlig vollständig mehrheit minderheit mindestens
    höchstens zahllose
  `,
  conditions: "wenn falls sofern ob solange außer angenommen vorausgesetzt",
  hedges: `
    vielleicht möglicherweise womöglich wahrscheinlich vermutlich wohl eventuell könnte könnten dürfte dürften würde
    würden mag mögen
  `,
  attributions: `
    sagt sagte sagen sagten gesagt behauptet behaupten behauptete behaupteten meint meinen meinte meinten glaubt glauben
    glaubte glaubten denkt denken dachte dachten laut zufolge angeblich heißt hieß erklärt erklärte erklären berichtet
    berichten berichtete warnt warnte warnen vermutet vermuten sogenannte sogenannten mutmaßlich offenbar erzählt
    erzählen erzählte
  `,
  firstPersons: "ich wir",
  auxiliaries: `
    würde möchte möchten muss müssen kann können darf habe haben hatte hatten will wollen auch immer schon noch nur ja
    hier doch stets wirklich persönlich gern gerne ist sind war waren hat wird werden wurde wurden sei
  `,
  reachingVerbs: `
    glaube glauben glaubt denke denken meine meinen sage sagen behaupte behaupten finde finden stimmt wahr sicher
    überzeugt richtig heißt möglich erwarte gesagt geglaubt gedacht gemeint behauptet gefunden
  `,
  complementizers: "dass daß ob",
  clauseBreaks: "aber doch jedoch sondern obwohl während weil da nachdem bevor",
  conjunctions: "und oder dass daß der die das den dem deren dessen welche welcher welches als denn",
  numbers: `
    0: null, 1: eins einmal, 2: zwei zweimal doppelt zwo, 3: drei dreimal dreifach, 4: vier, 5: fünf, 6: sechs,
    7: sieben, 8: acht, 9: neun, 10: zehn, 11: elf, 12: zwölf dutzend, 13: dreizehn, 14: vierzehn, 15: fünfzehn,
    16: sechzehn, 17: siebzehn, 18: achtzehn, 19: neunzehn, 20: zwanzig, 30: dreißig, 40: vierzig, 50: fünfzig,
    60: sechzig, 70: siebzig, 80: achtzig, 90: neunzig, 1e2: hundert hunderte, 1e3: tausend tausende,
    1e6: million millionen, 1e9: milliarde milliarden, 0.5: hälfte halb halbe, 0.33: drittel, 0.25: viertel
  `,
  commonCapitals: true,
  abbreviations: "dr prof hr fr st nr ca bzw usw vgl evtl str abs art jh mio mrd",
  sentenceOpeners: "der die das ein eine es ich wir er sie in im am auf und aber so da dann wenn was wer wie",
  honorifics: `
    herr frau bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin außenminister außenministerin
    bundespräsident präsident präsidentin bürgermeister bürgermeisterin sprecher sprecherin abgeordnete abgeordneter

    bürger bürgermeister oberbürgermeister oberbürgermeisterin stadtrat stadträtin landrat landrätin senator senatorin
    ministerpräsident ministerpräsidentin innenminister innenministerin finanzminister finanzministerin staatssekretär
    staatssekretärin ingenieur ingenieurin fischer fischerin ökonom ökonomin trainerin kapitän kapitänin pfarrer
    pfarrerin bischof bischöfin ärztin arzt anwalt anwältin richter richterin polizist polizistin feuerwehrmann
    journalist journalistin moderator moderatorin reporterin redakteur redakteurin schriftsteller schriftstellerin autorin
    sänger sängerin schauspieler schauspielerin künstler künstlerin forscher forscherin wissenschaftler
    wissenschaftlerin historiker historikerin physiker physikerin lehrer lehrerin schüler schülerin student studentin
    rentner rentnerin landwirt landwirtin bauer bäuerin unternehmer unternehmerin geschäftsführer geschäftsführerin chef
    chefin vorstand vorsitzende vorsitzender direktorin leiter leiterin experte expertin zeuge zeugin überlebende
    überlebender nachbar nachbarin bäcker bäckerin vater mutter bruder schwester oma opa tante onkel freiherr graf gräfin
    fürst fürstin prinz prinzessin könig königin papst pater
  `,
});
