import { defineLanguage, type LanguageWords } from "../grave/define-language.js";

/** Spanish. Verbs in the first person attribute nothing to others, so they are not among the attributions. */
export const SPANISH: LanguageWords = /* @__PURE__ */ defineLanguage("es", {
  negations: "no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco apenas",
  negatingParts: "in im i ir des anti no",
  preverbal: "no",
  particles: "no nunca",
  idle: `
    sin-duda no-sólo no-solo no-solamente si-me-permite si-me-permiten si-quiere si-quieren si-usted-quiere si-no-me-equivoco
    dicho-esto mejor-dicho no-hay-duda más-o-menos ante-todo sobre-todo después-de-todo
  `,
  denials: `
    dudo dudamos dudan duda niego negamos niegan niega falso falsa mentira mito absurdo imposible rechazo rechazamos
    rechazan rechaza lejos-de dejé dejamos-de dejaron-de evitar impedir en-vez-de en-lugar-de casi por-poco
    demasiado-tarde-para
  `,
  quantifiers: `
    todo toda todos todas cada alguien algo algún alguno alguna algunos algunas muchos muchas mucho pocos pocas poco
    varios varias ambos mayoría minoría más menos completamente totalmente frecuentemente
  `,
  limits: "sólo solo solamente únicamente raramente parcialmente en-parte a-veces",
  conditions: `
    si siempre-que siempre-y-cuando salvo excepto suponiendo supongamos mientras a-menos-que a-no-ser-que en-caso
    con-tal-de hasta-que imaginen imagine imagínense imagínese imaginemos
  `,
  hedges: `
    quizá quizás acaso probablemente posiblemente podría podrían puede pueden debería deberían sería serían
    parece ojalá como-si quería queríamos intenté intentó trató traté en-teoría sobre-el-papel soñé
  `,
  attributions: `
    dice dicen decía decían dijo dijeron afirma afirman afirmó afirmaron asegura aseguran aseguró según sostiene
    sostienen sostuvo cree creen piensa piensan opina opinan declara declaró declararon cuenta cuentan anuncia anunció
    prevé prevén supuestamente supuesto presunto presuntamente aparentemente alega alegan prometió prometieron escribió
    gritaron gritó quiere quieren
  `,
  hearsay: "idea-de-que noción-de-que rumor me-dijeron nos-dijeron me-acusó se-dice",
  agreements: "como",
  firstPersons: "yo nosotros nosotras he hemos",
  auxiliaries: "quiero queremos debo debemos puedo podemos me nos lo la también siempre ya todavía realmente",
  reachingVerbs: `
    diría diríamos creo creemos pienso pensamos digo decimos verdad cierto cierta seguro segura convencido convencida exacto posible
    quiere parece dicho creído pensado dije creí
  `,
  complementizers: "que si",
  clauseBreaks: "mientras porque después antes pues",
  contrasts: "pero aunque sino",
  interrogatives: "quién quiénes qué cuál cuáles cómo cuándo dónde cuánto cuántos",
  units: "por-ciento euro euros dólar dólares pesos coronas km kilómetros metros toneladas kilos kg grados",
  conjunctions: "y e o u que quien quienes cuyo cual donde entonces",
  numbers: `
    0: cero, 2: dos doble, 3: tres triple, 4: cuatro, 5: cinco, 6: seis, 7: siete, 8: ocho, 9: nueve, 10: diez,
    11: once, 12: doce docena docenas, 13: trece, 14: catorce, 15: quince, 16: dieciséis, 17: diecisiete,
    18: dieciocho, 19: diecinueve, 20: veinte, 21: veintiuno, 22: veintidós, 23: veintitrés, 24: veinticuatro,
    25: veinticinco, 30: treinta, 40: cuarenta, 50: cincuenta, 60: sesenta, 70: setenta, 80: ochenta, 90: noventa,
    100: cien ciento cientos, 200: doscientos, 300: trescientos, 500: quinientos, 1e3: mil miles,
    1e6: millón millones, 0.5: mitad medio media, 0.33: tercio, 0.25: cuarto
  `,
  capitalised: "sr sra yo usted ustedes",
  abbreviations: "sr sra srta dr dra d ud uds pág núm art etc",
  sentenceOpeners: "el la los las un una yo nosotros él ella ellos en y pero si cuando no se es lo",
  honorifics: `
    sr sra srta señor señora señorita don doña dra doctor doctora ministro ministra presidente presidenta canciller

    alcalde alcaldesa concejal concejala diputado diputada director directora ingeniero ingeniera pescador pescadora
    economista médico médica abogado abogada juez jueza capitán capitana comandante coronel general padre hermano
    hermana profesor profesora escritor escritora periodista historiador historiadora investigador investigadora conde
    condesa duque duquesa rey reina obispo entrenador entrenadora jefe jefa
  `,
});
