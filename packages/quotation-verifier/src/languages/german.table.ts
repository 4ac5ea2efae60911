import { defineLanguage, type LanguageWords } from "../grave/define-language.js";

/** German. All nouns have capitals, so a capital tells nothing of names. */
export const GERMAN: LanguageWords = /* @__PURE__ */ defineLanguage("de", {
  negations: `
    nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo kein keine keinen keinem keiner keines
    keinerlei keineswegs weder noch ohne kaum mitnichten
  `,
  negatingParts: "un in im il ir miss nicht los nicht",
  particles: "nicht nie",
  idle: `
    nicht-nur nicht-zuletzt nicht-bloß nicht-wahr kein-zweifel keine-frage ohne-zweifel kein-wunder wie-gesagt
    wenn-sie-mich-fragen wenn-du-mich-fragst wenn-sie-so-wollen wenn-ich-das-sagen-darf das-heißt offen-gesagt
    ehrlich-gesagt genauer-gesagt anders-gesagt würde-gern würde-gerne vor-allem nach-wie-vor
  `,
  denials: `
    bezweifle bezweifeln bezweifelt zweifle zweifeln zweifelt bestreite bestreiten bestreitet leugne leugnen leugnet
    falsch unwahr lüge märchen mythos unsinn unmöglich weigere weigern weigert weigerte fern-von ablehnen lehne lehnen
    statt anstatt verhindern verhindert beinahe um-ein-haar zu-spät-um
  `,
  quantifiers: `
    alle allen aller alles jede jeder jedes jeden jedem manche mancher manchen einige einigen einiger etwas viele vielen
    vieler viel wenige wenigen weniger mehr meisten mehrere beide immer oft ganz völlig vollständig mehrheit minderheit
    mindestens zahllose
  `,
  limits: `
    nur bloß lediglich fast nahezu teils teilweise manchmal selten gewöhnlich meist meistens höchstens zum-teil
  `,
  conditions: `
    wenn falls sofern ob solange außer angenommen vorausgesetzt stellen-sie-sich-vor stell-dir-vor stellt-euch-vor
    es-sei-denn für-den-fall
  `,
  inversions: "sollte sollten hätte hätten wäre wären",
  hedges: `
    vielleicht möglicherweise womöglich wahrscheinlich vermutlich wohl eventuell könnte könnten dürfte dürften würde
    würden mag mögen als-ob wollte wollten versuchte versuchten theoretisch träumte in-der-theorie auf-dem-papier
  `,
  attributions: `
    sagt sagte sagen sagten gesagt behauptet behaupten behauptete behaupteten meint meinen meinte meinten glaubt glauben
    glaubte glaubten denkt denken dachte dachten laut zufolge angeblich heißt hieß erklärt erklärte erklären berichtet
    berichten berichtete warnt warnte warnen vermutet vermuten sogenannte sogenannten mutmaßlich offenbar erzählt
    erzählen erzählte schrieb schrieben schreibt rief riefen versprach versprachen versprochen beklagt beklagen
    lautete lautet will wollen
  `,
  hearsay: "behauptung vorstellung gerücht gerüchte wurde-gesagt wurde-erzählt beschuldigte",
  agreements: "wie",
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
  clauseBreaks: "während weil da nachdem bevor",
  contrasts: "aber doch jedoch sondern obwohl allerdings",
  interrogatives: "wer wen wem wessen was welche welcher welches warum wieso weshalb wie wann wo woher wohin",
  units: "prozent euro euros dollar mark kronen franken cent km kilometer meter tonnen kilo kg grad",
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
