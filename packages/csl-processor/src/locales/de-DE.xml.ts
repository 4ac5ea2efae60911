// Generated from de-DE.xml by `npm run generate`. Change that file, not this one.
/** The CSL locale `de-DE.xml`, as XML text. */
export const deDE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="de-DE">
<style-options punctuation-in-quote="false" limit-day-ordinals-to-day-1="false"/>
<date form="text">
<date-part name="day" form="ordinal" suffix=" "/>
<date-part name="month" suffix=" "/>
<date-part name="year"/>
</date>
<date form="numeric">
<date-part name="day" form="numeric-leading-zeros" suffix="."/>
<date-part name="month" form="numeric-leading-zeros" suffix="."/>
<date-part name="year"/>
</date>
<terms>
<term name="accessed">zugegriffen</term>
<term name="ad">&#160;n.&#160;Chr.</term>
<term name="advance-online-publication">Vorabveröffentlichung online</term>
<term name="album">Album</term>
<term name="and">und</term>
<term name="and others">und andere</term>
<term name="anonymous">anonym</term>
<term name="at">bei</term>
<term name="audio-recording">Tonaufnahme</term>
<term name="available at">verfügbar unter</term>
<term name="bc">&#160;v.&#160;Chr.</term>
<term name="bce">&#160;v.&#160;u.&#160;Z.</term>
<term name="by">von</term>
<term name="ce">&#160;u.&#160;Z.</term>
<term name="circa">circa</term>
<term name="cited">zitiert</term>
<term name="et-al">u.&#160;a.</term>
<term name="film">Film</term>
<term name="forthcoming">im Erscheinen</term>
<term name="from">von</term>
<term name="henceforth">im Folgenden</term>
<term name="ibid">ebd.</term>
<term name="in">in</term>
<term name="in press">im Druck</term>
<term name="internet">Internet</term>
<term name="letter">Brief</term>
<term name="loc-cit">am angegebenen Ort</term>
<term name="no date">ohne Datum</term>
<term name="no-place">ohne Ort</term>
<term name="no-publisher">ohne Verlag</term>
<term name="on">am</term>
<term name="online">online</term>
<term name="op-cit">a.&#160;a.&#160;O.</term>
<term name="original-work-published">Original erschienen</term>
<term name="personal-communication">persönliche Mitteilung</term>
<term name="podcast">Podcast</term>
<term name="podcast-episode">Podcastfolge</term>
<term name="preprint">Preprint</term>
<term name="presented at">vorgetragen bei</term>
<term name="radio-broadcast">Radiosendung</term>
<term name="radio-series">Radioserie</term>
<term name="radio-series-episode">Folge einer Radioserie</term>
<term name="reference" gender="masculine">
<single>Verweis</single>
<multiple>Verweise</multiple>
</term>
<term name="retrieved">abgerufen</term>
<term name="review-of">Rezension zu</term>
<term name="scale">Maßstab</term>
<term name="special-issue">Sonderheft</term>
<term name="special-section">Themenschwerpunkt</term>
<term name="television-broadcast">Fernsehsendung</term>
<term name="television-series">Fernsehserie</term>
<term name="television-series-episode">Folge einer Fernsehserie</term>
<term name="video">Video</term>
<term name="working-paper">Arbeitspapier</term>
<term name="anonymous" form="short">anon.</term>
<term name="circa" form="short">ca.</term>
<term name="no date" form="short">o.&#160;D.</term>
<term name="no-place" form="short">o.&#160;O.</term>
<term name="no-publisher" form="short">o.&#160;V.</term>
<term name="reference" form="short">
<single>Verw.</single>
<multiple>Verw.</multiple>
</term>
<term name="review-of" form="short">Rez. zu</term>
<term name="article">Preprint</term>
<term name="article-journal">Zeitschriftenaufsatz</term>
<term name="article-magazine">Magazinartikel</term>
<term name="article-newspaper">Zeitungsartikel</term>
<term name="bill">Gesetzentwurf</term>
<term name="broadcast">Sendung</term>
<term name="classic">Klassiker</term>
<term name="collection">Sammlung</term>
<term name="dataset">Datensatz</term>
<term name="document">Dokument</term>
<term name="entry">Eintrag</term>
<term name="entry-dictionary">Wörterbucheintrag</term>
<term name="entry-encyclopedia">Lexikoneintrag</term>
<term name="event">Veranstaltung</term>
<term name="graphic">Grafik</term>
<term name="hearing">Anhörung</term>
<term name="interview">Interview</term>
<term name="legal_case">Rechtssache</term>
<term name="legislation">Gesetz</term>
<term name="manuscript">Manuskript</term>
<term name="map">Karte</term>
<term name="motion_picture">Videoaufnahme</term>
<term name="musical_score">Partitur</term>
<term name="pamphlet">Broschüre</term>
<term name="paper-conference">Konferenzbeitrag</term>
<term name="patent">Patent</term>
<term name="performance">Aufführung</term>
<term name="periodical">Periodikum</term>
<term name="personal_communication">persönliche Mitteilung</term>
<term name="post">Beitrag</term>
<term name="post-weblog">Blogbeitrag</term>
<term name="regulation">Verordnung</term>
<term name="report">Bericht</term>
<term name="review">Rezension</term>
<term name="review-book">Buchrezension</term>
<term name="software">Software</term>
<term name="song">Tonaufnahme</term>
<term name="speech">Vortrag</term>
<term name="standard">Norm</term>
<term name="thesis">Hochschulschrift</term>
<term name="treaty">Vertrag</term>
<term name="webpage">Webseite</term>
<term name="open-quote">„</term>
<term name="close-quote">“</term>
<term name="open-inner-quote">‚</term>
<term name="close-inner-quote">‘</term>
<term name="page-range-delimiter">–</term>
<term name="colon">:</term>
<term name="comma">,</term>
<term name="semicolon">;</term>
<term name="ordinal">.</term>
<term name="long-ordinal-01">erstes</term>
<term name="long-ordinal-01" gender-form="feminine">erste</term>
<term name="long-ordinal-01" gender-form="masculine">erster</term>
<term name="long-ordinal-02">zweites</term>
<term name="long-ordinal-02" gender-form="feminine">zweite</term>
<term name="long-ordinal-02" gender-form="masculine">zweiter</term>
<term name="long-ordinal-03">drittes</term>
<term name="long-ordinal-03" gender-form="feminine">dritte</term>
<term name="long-ordinal-03" gender-form="masculine">dritter</term>
<term name="long-ordinal-04">viertes</term>
<term name="long-ordinal-04" gender-form="feminine">vierte</term>
<term name="long-ordinal-04" gender-form="masculine">vierter</term>
<term name="long-ordinal-05">fünftes</term>
<term name="long-ordinal-05" gender-form="feminine">fünfte</term>
<term name="long-ordinal-05" gender-form="masculine">fünfter</term>
<term name="long-ordinal-06">sechstes</term>
<term name="long-ordinal-06" gender-form="feminine">sechste</term>
<term name="long-ordinal-06" gender-form="masculine">sechster</term>
<term name="long-ordinal-07">siebtes</term>
<term name="long-ordinal-07" gender-form="feminine">siebte</term>
<term name="long-ordinal-07" gender-form="masculine">siebter</term>
<term name="long-ordinal-08">achtes</term>
<term name="long-ordinal-08" gender-form="feminine">achte</term>
<term name="long-ordinal-08" gender-form="masculine">achter</term>
<term name="long-ordinal-09">neuntes</term>
<term name="long-ordinal-09" gender-form="feminine">neunte</term>
<term name="long-ordinal-09" gender-form="masculine">neunter</term>
<term name="long-ordinal-10">zehntes</term>
<term name="long-ordinal-10" gender-form="feminine">zehnte</term>
<term name="long-ordinal-10" gender-form="masculine">zehnter</term>
<term name="act" gender="masculine">
<single>Akt</single>
<multiple>Akte</multiple>
</term>
<term name="appendix" gender="masculine">
<single>Anhang</single>
<multiple>Anhänge</multiple>
</term>
<term name="appendix" form="short">
<single>Anh.</single>
<multiple>Anh.</multiple>
</term>
<term name="article-locator" gender="masculine">
<single>Artikel</single>
<multiple>Artikel</multiple>
</term>
<term name="article-locator" form="short">
<single>Art.</single>
<multiple>Art.</multiple>
</term>
<term name="book">
<single>Buch</single>
<multiple>Bücher</multiple>
</term>
<term name="book" form="short">
<single>B.</single>
<multiple>B.</multiple>
</term>
<term name="canon" gender="masculine">
<single>Kanon</single>
<multiple>Kanones</multiple>
</term>
<term name="canon" form="short">
<single>Kan.</single>
<multiple>Kan.</multiple>
</term>
<term name="chapter">
<single>Kapitel</single>
<multiple>Kapitel</multiple>
</term>
<term name="chapter" form="short">
<single>Kap.</single>
<multiple>Kap.</multiple>
</term>
<term name="column" gender="feminine">
<single>Spalte</single>
<multiple>Spalten</multiple>
</term>
<term name="column" form="short">
<single>Sp.</single>
<multiple>Sp.</multiple>
</term>
<term name="elocation" gender="feminine">
<single>Position</single>
<multiple>Positionen</multiple>
</term>
<term name="elocation" form="short">
<single>Pos.</single>
<multiple>Pos.</multiple>
</term>
<term name="equation" gender="feminine">
<single>Gleichung</single>
<multiple>Gleichungen</multiple>
</term>
<term name="equation" form="short">
<single>Gl.</single>
<multiple>Gln.</multiple>
</term>
<term name="figure" gender="feminine">
<single>Abbildung</single>
<multiple>Abbildungen</multiple>
</term>
<term name="figure" form="short">
<single>Abb.</single>
<multiple>Abb.</multiple>
</term>
<term name="folio">
<single>Blatt</single>
<multiple>Blätter</multiple>
</term>
<term name="folio" form="short">
<single>Bl.</single>
<multiple>Bl.</multiple>
</term>
<term name="line" gender="feminine">
<single>Zeile</single>
<multiple>Zeilen</multiple>
</term>
<term name="line" form="short">
<single>Z.</single>
<multiple>Z.</multiple>
</term>
<term name="note" gender="feminine">
<single>Anmerkung</single>
<multiple>Anmerkungen</multiple>
</term>
<term name="note" form="short">
<single>Anm.</single>
<multiple>Anm.</multiple>
</term>
<term name="opus">
<single>Opus</single>
<multiple>Opera</multiple>
</term>
<term name="opus" form="short">
<single>op.</single>
<multiple>opp.</multiple>
</term>
<term name="paragraph" gender="masculine">
<single>Absatz</single>
<multiple>Absätze</multiple>
</term>
<term name="paragraph" form="short">
<single>Abs.</single>
<multiple>Abs.</multiple>
</term>
<term name="paragraph" form="symbol">
<single>¶</single>
<multiple>¶¶</multiple>
</term>
<term name="rule" gender="feminine">
<single>Regel</single>
<multiple>Regeln</multiple>
</term>
<term name="rule" form="short">
<single>R.</single>
<multiple>R.</multiple>
</term>
<term name="scene" gender="feminine">
<single>Szene</single>
<multiple>Szenen</multiple>
</term>
<term name="scene" form="short">
<single>Sz.</single>
<multiple>Sz.</multiple>
</term>
<term name="sub-verbo">
<single>sub verbo</single>
<multiple>sub verbis</multiple>
</term>
<term name="sub-verbo" form="short">
<single>s.&#160;v.</single>
<multiple>s.&#160;vv.</multiple>
</term>
<term name="table" gender="feminine">
<single>Tabelle</single>
<multiple>Tabellen</multiple>
</term>
<term name="table" form="short">
<single>Tab.</single>
<multiple>Tab.</multiple>
</term>
<term name="timestamp" gender="feminine">
<single>Zeitmarke</single>
<multiple>Zeitmarken</multiple>
</term>
<term name="title" gender="masculine">
<single>Titel</single>
<multiple>Titel</multiple>
</term>
<term name="title" form="short">
<single>Tit.</single>
<multiple>Tit.</multiple>
</term>
<term name="verse" gender="masculine">
<single>Vers</single>
<multiple>Verse</multiple>
</term>
<term name="verse" form="short">
<single>V.</single>
<multiple>V.</multiple>
</term>
<term name="chapter-number">
<single>Kapitel</single>
<multiple>Kapitel</multiple>
</term>
<term name="chapter-number" form="short">
<single>Kap.</single>
<multiple>Kap.</multiple>
</term>
<term name="citation-number">
<single>Zitat</single>
<multiple>Zitate</multiple>
</term>
<term name="citation-number" form="short">
<single>Zit.</single>
<multiple>Zit.</multiple>
</term>
<term name="collection-number" gender="feminine">
<single>Nummer</single>
<multiple>Nummern</multiple>
</term>
<term name="collection-number" form="short">
<single>Nr.</single>
<multiple>Nrn.</multiple>
</term>
<term name="edition" gender="feminine">
<single>Auflage</single>
<multiple>Auflagen</multiple>
</term>
<term name="edition" form="short">
<single>Aufl.</single>
<multiple>Aufl.</multiple>
</term>
<term name="first-reference-note-number" gender="masculine">
<single>Verweis</single>
<multiple>Verweise</multiple>
</term>
<term name="first-reference-note-number" form="short">
<single>Verw.</single>
<multiple>Verw.</multiple>
</term>
<term name="issue">
<single>Heft</single>
<multiple>Hefte</multiple>
</term>
<term name="issue" form="short">
<single>H.</single>
<multiple>H.</multiple>
</term>
<term name="locator" gender="feminine">
<single>Stelle</single>
<multiple>Stellen</multiple>
</term>
<term name="locator" form="short">
<single>St.</single>
<multiple>St.</multiple>
</term>
<term name="number" gender="feminine">
<single>Nummer</single>
<multiple>Nummern</multiple>
</term>
<term name="number" form="short">
<single>Nr.</single>
<multiple>Nrn.</multiple>
</term>
<term name="number-of-pages" gender="feminine">
<single>Seite</single>
<multiple>Seiten</multiple>
</term>
<term name="number-of-pages" form="short">
<single>S.</single>
<multiple>S.</multiple>
</term>
<term name="number-of-volumes" gender="masculine">
<single>Band</single>
<multiple>Bände</multiple>
</term>
<term name="number-of-volumes" form="short">
<single>Bd.</single>
<multiple>Bde.</multiple>
</term>
<term name="page" gender="feminine">
<single>Seite</single>
<multiple>Seiten</multiple>
</term>
<term name="page" form="short">
<single>S.</single>
<multiple>S.</multiple>
</term>
<term name="page-first" gender="feminine">
<single>Seite</single>
<multiple>Seiten</multiple>
</term>
<term name="page-first" form="short">
<single>S.</single>
<multiple>S.</multiple>
</term>
<term name="part" gender="masculine">
<single>Teil</single>
<multiple>Teile</multiple>
</term>
<term name="part" form="short">
<single>T.</single>
<multiple>T.</multiple>
</term>
<term name="part-number" gender="masculine">
<single>Teil</single>
<multiple>Teile</multiple>
</term>
<term name="part-number" form="short">
<single>T.</single>
<multiple>T.</multiple>
</term>
<term name="printing-number" gender="masculine">
<single>Druck</single>
<multiple>Drucke</multiple>
</term>
<term name="printing-number" form="short">
<single>Dr.</single>
<multiple>Dr.</multiple>
</term>
<term name="section" gender="masculine">
<single>Abschnitt</single>
<multiple>Abschnitte</multiple>
</term>
<term name="section" form="short">
<single>Abschn.</single>
<multiple>Abschn.</multiple>
</term>
<term name="section" form="symbol">
<single>§</single>
<multiple>§§</multiple>
</term>
<term name="supplement">
<single>Beiheft</single>
<multiple>Beihefte</multiple>
</term>
<term name="supplement" form="short">
<single>Beih.</single>
<multiple>Beih.</multiple>
</term>
<term name="supplement-number">
<single>Beiheft</single>
<multiple>Beihefte</multiple>
</term>
<term name="supplement-number" form="short">
<single>Beih.</single>
<multiple>Beih.</multiple>
</term>
<term name="version" gender="feminine">
<single>Version</single>
<multiple>Versionen</multiple>
</term>
<term name="version" form="short">
<single>V.</single>
<multiple>V.</multiple>
</term>
<term name="volume" gender="masculine">
<single>Band</single>
<multiple>Bände</multiple>
</term>
<term name="volume" form="short">
<single>Bd.</single>
<multiple>Bde.</multiple>
</term>
<term name="author"/>
<term name="chair">
<single>Vorsitzender</single>
<multiple>Vorsitzende</multiple>
</term>
<term name="chair" form="verb">unter Vorsitz von</term>
<term name="collection-editor">
<single>Reihenherausgeber</single>
<multiple>Reihenherausgeber</multiple>
</term>
<term name="collection-editor" form="short">
<single>Reihenhrsg.</single>
<multiple>Reihenhrsg.</multiple>
</term>
<term name="collection-editor" form="verb">Reihe herausgegeben von</term>
<term name="collection-editor" form="verb-short">Reihe hrsg. von</term>
<term name="compiler">
<single>Bearbeiter</single>
<multiple>Bearbeiter</multiple>
</term>
<term name="compiler" form="short">
<single>Bearb.</single>
<multiple>Bearb.</multiple>
</term>
<term name="compiler" form="verb">zusammengestellt von</term>
<term name="compiler" form="verb-short">zus. gest. von</term>
<term name="composer">
<single>Komponist</single>
<multiple>Komponisten</multiple>
</term>
<term name="composer" form="short">
<single>Komp.</single>
<multiple>Komp.</multiple>
</term>
<term name="container-author" form="verb">von</term>
<term name="contributor">
<single>Mitwirkender</single>
<multiple>Mitwirkende</multiple>
</term>
<term name="contributor" form="short">
<single>Mitw.</single>
<multiple>Mitw.</multiple>
</term>
<term name="contributor" form="verb">mit</term>
<term name="curator">
<single>Kurator</single>
<multiple>Kuratoren</multiple>
</term>
<term name="curator" form="short">
<single>Kur.</single>
<multiple>Kur.</multiple>
</term>
<term name="curator" form="verb">kuratiert von</term>
<term name="curator" form="verb-short">kur. von</term>
<term name="director">
<single>Regisseur</single>
<multiple>Regisseure</multiple>
</term>
<term name="director" form="short">
<single>Reg.</single>
<multiple>Reg.</multiple>
</term>
<term name="director" form="verb">Regie von</term>
<term name="director" form="verb-short">Reg. von</term>
<term name="editor">
<single>Herausgeber</single>
<multiple>Herausgeber</multiple>
</term>
<term name="editor" form="short">
<single>Hrsg.</single>
<multiple>Hrsg.</multiple>
</term>
<term name="editor" form="verb">herausgegeben von</term>
<term name="editor" form="verb-short">hrsg. von</term>
<term name="editor-translator">
<single>Herausgeber und Übersetzer</single>
<multiple>Herausgeber und Übersetzer</multiple>
</term>
<term name="editor-translator" form="short">
<single>Hrsg. u. Übers.</single>
<multiple>Hrsg. u. Übers.</multiple>
</term>
<term name="editor-translator" form="verb">herausgegeben und übersetzt von</term>
<term name="editor-translator" form="verb-short">hrsg. u. übers. von</term>
<term name="editortranslator">
<single>Herausgeber und Übersetzer</single>
<multiple>Herausgeber und Übersetzer</multiple>
</term>
<term name="editortranslator" form="short">
<single>Hrsg. u. Übers.</single>
<multiple>Hrsg. u. Übers.</multiple>
</term>
<term name="editortranslator" form="verb">herausgegeben und übersetzt von</term>
<term name="editortranslator" form="verb-short">hrsg. u. übers. von</term>
<term name="editorial-director">
<single>Redaktionsleiter</single>
<multiple>Redaktionsleiter</multiple>
</term>
<term name="editorial-director" form="short">
<single>Red.</single>
<multiple>Red.</multiple>
</term>
<term name="editorial-director" form="verb">unter der Redaktion von</term>
<term name="editorial-director" form="verb-short">Red. von</term>
<term name="executive-producer">
<single>ausführender Produzent</single>
<multiple>ausführende Produzenten</multiple>
</term>
<term name="executive-producer" form="short">
<single>ausf. Prod.</single>
<multiple>ausf. Prod.</multiple>
</term>
<term name="executive-producer" form="verb">ausführend produziert von</term>
<term name="executive-producer" form="verb-short">ausf. prod. von</term>
<term name="guest">
<single>Gast</single>
<multiple>Gäste</multiple>
</term>
<term name="guest" form="verb">mit</term>
<term name="guest" form="verb-short">mit</term>
<term name="host">
<single>Gastgeber</single>
<multiple>Gastgeber</multiple>
</term>
<term name="host" form="verb">moderiert von</term>
<term name="host" form="verb-short">mod. von</term>
<term name="illustrator">
<single>Illustrator</single>
<multiple>Illustratoren</multiple>
</term>
<term name="illustrator" form="short">
<single>Ill.</single>
<multiple>Ill.</multiple>
</term>
<term name="illustrator" form="verb">illustriert von</term>
<term name="illustrator" form="verb-short">ill. von</term>
<term name="interviewer">
<single>Interviewer</single>
<multiple>Interviewer</multiple>
</term>
<term name="interviewer" form="verb">interviewt von</term>
<term name="narrator">
<single>Sprecher</single>
<multiple>Sprecher</multiple>
</term>
<term name="narrator" form="short">
<single>Spr.</single>
<multiple>Spr.</multiple>
</term>
<term name="narrator" form="verb">gelesen von</term>
<term name="narrator" form="verb-short">gel. von</term>
<term name="organizer">
<single>Veranstalter</single>
<multiple>Veranstalter</multiple>
</term>
<term name="organizer" form="short">
<single>Veranst.</single>
<multiple>Veranst.</multiple>
</term>
<term name="organizer" form="verb">veranstaltet von</term>
<term name="organizer" form="verb-short">veranst. von</term>
<term name="original-author"/>
<term name="performer">
<single>Interpret</single>
<multiple>Interpreten</multiple>
</term>
<term name="performer" form="short">
<single>Interpr.</single>
<multiple>Interpr.</multiple>
</term>
<term name="performer" form="verb">aufgeführt von</term>
<term name="performer" form="verb-short">aufgef. von</term>
<term name="producer">
<single>Produzent</single>
<multiple>Produzenten</multiple>
</term>
<term name="producer" form="short">
<single>Prod.</single>
<multiple>Prod.</multiple>
</term>
<term name="producer" form="verb">produziert von</term>
<term name="producer" form="verb-short">prod. von</term>
<term name="recipient"/>
<term name="recipient" form="verb">an</term>
<term name="reviewed-author" form="verb">von</term>
<term name="script-writer">
<single>Drehbuchautor</single>
<multiple>Drehbuchautoren</multiple>
</term>
<term name="script-writer" form="verb">Drehbuch von</term>
<term name="script-writer" form="verb-short">Drehb. von</term>
<term name="series-creator">
<single>Serienschöpfer</single>
<multiple>Serienschöpfer</multiple>
</term>
<term name="series-creator" form="short">
<single>Serienschöpf.</single>
<multiple>Serienschöpf.</multiple>
</term>
<term name="series-creator" form="verb">entwickelt von</term>
<term name="series-creator" form="verb-short">entw. von</term>
<term name="translator">
<single>Übersetzer</single>
<multiple>Übersetzer</multiple>
</term>
<term name="translator" form="short">
<single>Übers.</single>
<multiple>Übers.</multiple>
</term>
<term name="translator" form="verb">übersetzt von</term>
<term name="translator" form="verb-short">übers. von</term>
<term name="month-01" gender="masculine">Januar</term>
<term name="month-02" gender="masculine">Februar</term>
<term name="month-03" gender="masculine">März</term>
<term name="month-04" gender="masculine">April</term>
<term name="month-05" gender="masculine">Mai</term>
<term name="month-06" gender="masculine">Juni</term>
<term name="month-07" gender="masculine">Juli</term>
<term name="month-08" gender="masculine">August</term>
<term name="month-09" gender="masculine">September</term>
<term name="month-10" gender="masculine">Oktober</term>
<term name="month-11" gender="masculine">November</term>
<term name="month-12" gender="masculine">Dezember</term>
<term name="month-01" form="short">Jan.</term>
<term name="month-02" form="short">Feb.</term>
<term name="month-03" form="short">März</term>
<term name="month-04" form="short">Apr.</term>
<term name="month-05" form="short">Mai</term>
<term name="month-06" form="short">Juni</term>
<term name="month-07" form="short">Juli</term>
<term name="month-08" form="short">Aug.</term>
<term name="month-09" form="short">Sep.</term>
<term name="month-10" form="short">Okt.</term>
<term name="month-11" form="short">Nov.</term>
<term name="month-12" form="short">Dez.</term>
<term name="season-01">Frühjahr</term>
<term name="season-02">Sommer</term>
<term name="season-03">Herbst</term>
<term name="season-04">Winter</term>
</terms>
</locale>
`;
