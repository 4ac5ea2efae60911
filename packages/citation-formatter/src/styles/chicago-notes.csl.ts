// Generated from chicago-notes.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `chicago-notes.csl`, as XML text. */
export const chicagoNotes = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="display-and-sort" page-range-format="chicago">
<info>
<title>Colloquy: Chicago notes and bibliography, for interviews</title>
<title-short>Chicago notes</title-short>
<id>urn:colloquy:style:chicago-notes</id>
<author>
<name>The Colloquy authors</name>
</author>
<category citation-format="note"/>
<category field="generic-base"/>
<updated>2025-01-01T00:00:00+00:00</updated>
<rights license="https://opensource.org/licenses/MIT">MIT</rights>
</info>
<locale>
<terms>
<term name="colon">:</term>
</terms>
</locale>
<locale xml:lang="en">
<terms>
<term name="circa" form="short">ca.</term>
<term name="podcast-episode">episode</term>
<term name="presented at">Hearing Before the</term>
<term name="author" form="verb">statement of</term>
</terms>
</locale>
<locale xml:lang="de">
<terms>
<term name="accessed">abgerufen am</term>
<term name="podcast-episode">Folge</term>
<term name="presented at">Anhörung,</term>
<term name="author" form="verb">Aussage von</term>
</terms>
</locale>
<locale xml:lang="es">
<terms>
<term name="accessed">consultado el</term>
<term name="podcast-episode">episodio</term>
<term name="presented at">audiencia,</term>
<term name="author" form="verb">declaración de</term>
</terms>
</locale>
<locale xml:lang="fr">
<terms>
<term name="colon">&#160;:</term>
<term name="podcast-episode">épisode</term>
<term name="presented at">audition,</term>
<term name="author" form="verb">déclaration&#160;:</term>
</terms>
</locale>
<locale xml:lang="ru">
<terms>
<term name="accessed">дата обращения:</term>
<term name="podcast-episode">выпуск</term>
<term name="presented at">слушания,</term>
<term name="author" form="verb">показания:</term>
</terms>
</locale>
<macro name="circa">
<choose>
<if is-uncertain-date="issued">
<text term="circa" form="short"/>
</if>
</choose>
</macro>
<macro name="event-date">
<group delimiter=" ">
<choose>
<if is-uncertain-date="event-date">
<text term="circa" form="short"/>
</if>
</choose>
<date variable="event-date" form="text"/>
</group>
</macro>
<macro name="office">
<choose>
<if type="interview">
<text variable="annote" prefix="(" suffix=")"/>
</if>
</choose>
</macro>
<macro name="author-note">
<group delimiter=" ">
<names variable="author">
<name and="text" et-al-min="3" et-al-use-first="1"/>
</names>
<text macro="office"/>
</group>
</macro>
<macro name="author-short">
<names variable="author">
<name form="short" and="text" et-al-min="3" et-al-use-first="1"/>
</names>
</macro>
<macro name="author-bibliography">
<group delimiter=" ">
<names variable="author">
<name and="text" name-as-sort-order="first" delimiter-precedes-last="always" et-al-min="7" et-al-use-first="3"/>
</names>
<text macro="office"/>
</group>
</macro>
<macro name="people-note">
<choose>
<if variable="author title" match="none">
<text macro="people-bibliography"/>
</if>
<else-if type="chapter">
<names variable="interviewer host chair translator" delimiter=", ">
<label form="verb" suffix=" "/>
<name and="text" et-al-min="3" et-al-use-first="1"/>
</names>
</else-if>
<else>
<names variable="interviewer host chair translator editor" delimiter=", ">
<label form="verb" suffix=" "/>
<name and="text" et-al-min="3" et-al-use-first="1"/>
</names>
</else>
</choose>
</macro>
<macro name="people-bibliography">
<choose>
<if type="chapter">
<names variable="interviewer host chair translator" delimiter=". ">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" et-al-min="7" et-al-use-first="3"/>
</names>
</if>
<else>
<names variable="interviewer host chair translator editor" delimiter=". ">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" et-al-min="7" et-al-use-first="3"/>
</names>
</else>
</choose>
</macro>
<macro name="title">
<text variable="title" quotes="true"/>
</macro>
<macro name="title-short">
<choose>
<if variable="title" match="none">
<text variable="genre"/>
</if>
<else-if type="hearing">
<text variable="title" form="short" font-style="italic"/>
</else-if>
<else>
<text variable="title" form="short" quotes="true"/>
</else>
</choose>
</macro>
<macro name="genre">
<choose>
<if type="broadcast" variable="container-title" match="all"/>
<else-if variable="interviewer" match="none">
<text variable="genre"/>
</else-if>
</choose>
</macro>
<macro name="genre-note">
<choose>
<if variable="author title interviewer host chair translator" match="any">
<text macro="genre"/>
</if>
<else-if type="chapter">
<text macro="genre" text-case="capitalize-first"/>
</else-if>
<else-if variable="editor">
<text macro="genre"/>
</else-if>
<else>
<text macro="genre" text-case="capitalize-first"/>
</else>
</choose>
</macro>
<macro name="occasion">
<group delimiter=", ">
<text variable="event-title"/>
<text variable="event-place"/>
<text macro="event-date"/>
</group>
</macro>
<macro name="issued">
<choose>
<if variable="issued">
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued" form="text"/>
</group>
</if>
<else-if variable="accessed URL" match="all"/>
<else>
<text term="no date" form="short"/>
</else>
</choose>
</macro>
<macro name="accessed">
<choose>
<if variable="issued" match="none">
<choose>
<if variable="URL">
<group delimiter=" ">
<text term="accessed"/>
<date variable="accessed" form="text"/>
</group>
</if>
</choose>
</if>
</choose>
</macro>
<macro name="imprint">
<group delimiter=", ">
<text variable="publisher"/>
<text variable="publisher-place"/>
</group>
</macro>
<macro name="issue">
<group delimiter=" ">
<label variable="issue" form="short"/>
<text variable="issue"/>
</group>
</macro>
<macro name="number">
<group delimiter=" ">
<choose>
<if type="broadcast">
<text term="podcast-episode"/>
</if>
<else>
<label variable="number" form="short" plural="never"/>
</else>
</choose>
<text variable="number"/>
</group>
</macro>
<macro name="volume">
<group delimiter=" ">
<label variable="volume" form="short"/>
<text variable="volume"/>
</group>
</macro>
<macro name="numbers">
<group delimiter=", ">
<text macro="volume"/>
<text macro="issue"/>
<text macro="number"/>
</group>
</macro>
<macro name="book">
<group delimiter=", ">
<group delimiter=" ">
<text term="in"/>
<text variable="container-title" font-style="italic"/>
</group>
<names variable="editor">
<label form="verb" suffix=" "/>
<name and="text" et-al-min="3" et-al-use-first="1"/>
</names>
<text macro="numbers"/>
</group>
</macro>
<macro name="publisher-of-book">
<choose>
<if variable="publisher">
<text variable="publisher"/>
</if>
<else>
<text variable="publisher-place"/>
</else>
</choose>
</macro>
<macro name="imprint-of-book">
<choose>
<if variable="publisher publisher-place issued" match="any">
<group delimiter=", ">
<text macro="publisher-of-book"/>
<text macro="issued"/>
</group>
</if>
<else>
<text macro="issued"/>
</else>
</choose>
</macro>
<macro name="book-bibliography">
<group delimiter=". ">
<group delimiter=", ">
<text macro="genre" text-case="capitalize-first"/>
<text macro="occasion"/>
</group>
<group delimiter=", ">
<text macro="book" text-case="capitalize-first"/>
<text variable="page"/>
<choose>
<if variable="publisher publisher-place issued" match="none">
<text macro="issued"/>
</if>
</choose>
</group>
<choose>
<if variable="publisher publisher-place issued" match="any">
<text macro="imprint-of-book"/>
</if>
</choose>
</group>
</macro>
<macro name="publication">
<choose>
<if type="chapter">
<group delimiter=" ">
<text macro="book"/>
<text macro="imprint-of-book" prefix="(" suffix=")"/>
</group>
</if>
<else-if type="article-journal">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<text macro="imprint" prefix="(" suffix=")"/>
<group delimiter=", ">
<text variable="volume"/>
<text macro="issue"/>
</group>
<text macro="issued" prefix="(" suffix=")"/>
</group>
</else-if>
<else-if type="broadcast" variable="container-title" match="all">
<group delimiter=", ">
<text variable="container-title" font-style="italic"/>
<text variable="genre"/>
<text macro="numbers"/>
<text macro="imprint"/>
<text macro="issued"/>
</group>
</else-if>
<else-if variable="container-title">
<group delimiter=", ">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<text macro="imprint" prefix="(" suffix=")"/>
</group>
<text macro="numbers"/>
<text macro="issued"/>
</group>
</else-if>
<else-if variable="issued volume issue number publisher publisher-place" match="any">
<group delimiter=", ">
<text macro="issued"/>
<text macro="numbers"/>
<text macro="imprint"/>
</group>
</else-if>
<else>
<text macro="issued"/>
</else>
</choose>
</macro>
<macro name="publication-and-colon">
<group>
<text macro="publication"/>
<text term="colon"/>
</group>
</macro>
<macro name="pages-beside-locator">
<choose>
<if locator="page" match="none">
<text variable="page"/>
</if>
<else-if variable="note">
<text variable="page"/>
</else-if>
</choose>
</macro>
<macro name="publication-with-locator">
<choose>
<if type="chapter">
<group delimiter=", ">
<text macro="publication"/>
<text macro="pages-beside-locator"/>
</group>
</if>
<else-if variable="note">
<text macro="publication"/>
</else-if>
<else-if type="article-journal" locator="page" match="all">
<group delimiter=" ">
<text macro="publication-and-colon"/>
<text macro="locator"/>
</group>
</else-if>
<else>
<text macro="publication"/>
</else>
</choose>
</macro>
<macro name="publication-with-pages">
<choose>
<if type="article-journal" variable="page" match="all">
<group delimiter=" ">
<text macro="publication-and-colon"/>
<text variable="page"/>
</group>
</if>
<else>
<text macro="publication"/>
</else>
</choose>
</macro>
<macro name="speech-facts">
<choose>
<if variable="event-date">
<group delimiter=", ">
<text macro="occasion"/>
<text macro="publication"/>
</group>
</if>
<else>
<group delimiter=", ">
<text variable="event-title"/>
<text variable="publisher"/>
<text variable="event-place"/>
<text variable="publisher-place"/>
<text macro="numbers"/>
<text macro="issued"/>
</group>
</else>
</choose>
</macro>
<macro name="occasion-and-publication">
<choose>
<if type="chapter">
<text macro="book-bibliography"/>
</if>
<else>
<text macro="occasion-and-publication-of-others"/>
</else>
</choose>
</macro>
<macro name="occasion-and-publication-of-others">
<choose>
<if type="speech">
<choose>
<if variable="genre event-title event-place event-date issued volume issue number publisher publisher-place" match="any">
<group delimiter=", ">
<text macro="genre" text-case="capitalize-first"/>
<text macro="speech-facts"/>
</group>
</if>
<else>
<text macro="issued"/>
</else>
</choose>
</if>
<else-if variable="event-title event-place event-date issued container-title publisher publisher-place" match="any">
<group delimiter=", ">
<text macro="genre" text-case="capitalize-first"/>
<text macro="occasion"/>
<text macro="publication-with-pages"/>
</group>
</else-if>
<else-if variable="interviewer" match="any">
<text macro="publication-with-pages"/>
</else-if>
<else-if variable="genre">
<group delimiter=", ">
<text macro="genre" text-case="capitalize-first"/>
<text macro="publication-with-pages"/>
</group>
</else-if>
<else>
<text macro="publication-with-pages"/>
</else>
</choose>
</macro>
<macro name="locator">
<choose>
<if locator="page timestamp" match="any">
<text variable="locator"/>
</if>
<else>
<text macro="locator-with-label"/>
</else>
</choose>
</macro>
<macro name="locator-with-label">
<choose>
<if locator="timestamp">
<text variable="locator"/>
</if>
<else>
<group delimiter=" ">
<label variable="locator" form="short"/>
<text variable="locator"/>
</group>
</else>
</choose>
</macro>
<macro name="archive">
<group delimiter=", ">
<text variable="archive"/>
<text variable="archive-place"/>
</group>
</macro>
<macro name="locator-and-archive">
<choose>
<if variable="archive archive_location archive-place" match="any">
<group delimiter=", ">
<text variable="archive_location"/>
<choose>
<if type="article-journal" locator="page" match="all">
<choose>
<if variable="note">
<text macro="locator-with-label"/>
</if>
</choose>
</if>
<else>
<text macro="locator-with-label"/>
</else>
</choose>
<text macro="archive"/>
</group>
</if>
<else-if type="article-journal" locator="page" match="all">
<choose>
<if variable="note">
<text macro="locator"/>
</if>
</choose>
</else-if>
<else>
<text macro="locator"/>
</else>
</choose>
</macro>
<macro name="hearing-title">
<group font-style="italic" delimiter=" ">
<choose>
<if variable="event-title">
<group>
<text variable="title"/>
<text term="colon"/>
</group>
<text term="presented at"/>
<text variable="event-title"/>
</if>
<else>
<text variable="title"/>
</else>
</choose>
</group>
</macro>
<macro name="hearing-facts">
<group delimiter=", ">
<choose>
<if variable="event-title" match="none">
<text variable="genre"/>
</if>
</choose>
<text variable="event-place"/>
<text macro="event-date"/>
<text variable="container-title" font-style="italic"/>
<text macro="numbers"/>
</group>
</macro>
<macro name="witness-note">
<group delimiter=", ">
<names variable="author">
<label form="verb" suffix=" "/>
<name and="text" et-al-min="3" et-al-use-first="1"/>
</names>
<text variable="annote"/>
</group>
</macro>
<macro name="witness-short">
<names variable="author">
<label form="verb" suffix=" "/>
<name form="short" and="text" et-al-min="3" et-al-use-first="1"/>
</names>
</macro>
<macro name="witness-bibliography">
<group delimiter=", ">
<names variable="author">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" et-al-min="7" et-al-use-first="3"/>
</names>
<text variable="annote"/>
</group>
</macro>
<macro name="hearing-note">
<group delimiter=", ">
<group delimiter=" ">
<group delimiter=", ">
<group delimiter=" ">
<group delimiter=", ">
<text macro="hearing-title"/>
<text macro="people-note"/>
<text macro="hearing-facts"/>
</group>
<group delimiter=", " prefix="(" suffix=")">
<text macro="imprint"/>
<text macro="issued"/>
</group>
</group>
<text macro="locator-and-archive"/>
</group>
<text macro="witness-note" prefix="(" suffix=")"/>
</group>
<text variable="note"/>
<text macro="accessed"/>
<text variable="URL"/>
</group>
</macro>
<macro name="note-full">
<choose>
<if type="hearing" variable="title" match="all">
<text macro="hearing-note"/>
</if>
<else>
<group delimiter=", ">
<text macro="author-note"/>
<choose>
<if type="speech">
<group delimiter=" ">
<group delimiter=", ">
<text macro="title"/>
<text macro="people-note"/>
</group>
<choose>
<if variable="title interviewer host chair translator editor" match="any">
<group delimiter=", " prefix="(" suffix=")">
<text macro="genre-note"/>
<text macro="speech-facts"/>
</group>
</if>
<else>
<group delimiter=", ">
<text macro="genre-note"/>
<text macro="speech-facts"/>
</group>
</else>
</choose>
</group>
</if>
<else>
<text macro="title"/>
<text macro="people-note"/>
<text macro="genre-note"/>
<text macro="occasion"/>
<text macro="publication-with-locator"/>
</else>
</choose>
<text variable="note"/>
<text macro="locator-and-archive"/>
<text macro="accessed"/>
<text variable="URL"/>
</group>
</else>
</choose>
</macro>
<macro name="note-short">
<choose>
<if type="hearing" variable="title" match="all">
<group delimiter=" ">
<group delimiter=", ">
<text macro="title-short"/>
<text macro="locator"/>
</group>
<text macro="witness-short" prefix="(" suffix=")"/>
</group>
</if>
<else>
<group delimiter=", ">
<choose>
<if variable="author title" match="any">
<group delimiter=", ">
<text macro="author-short" text-case="capitalize-first"/>
<text macro="title-short"/>
</group>
</if>
<else-if variable="interviewer">
<text macro="people-note"/>
</else-if>
<else>
<text macro="publication"/>
</else>
</choose>
<text macro="locator"/>
</group>
</else>
</choose>
</macro>
<macro name="entered-under">
<choose>
<if type="hearing" variable="title" match="all">
<text macro="hearing-title"/>
</if>
<else>
<text macro="author-bibliography"/>
</else>
</choose>
</macro>
<citation>
<layout suffix="." delimiter="; ">
<choose>
<if position="ibid-with-locator">
<group delimiter=", ">
<text term="ibid"/>
<text macro="locator"/>
</group>
</if>
<else-if position="ibid">
<text term="ibid"/>
</else-if>
<else-if position="subsequent">
<text macro="note-short"/>
</else-if>
<else>
<text macro="note-full"/>
</else>
</choose>
</layout>
</citation>
<bibliography hanging-indent="true" entry-spacing="0">
<sort>
<key macro="entered-under"/>
<key variable="title"/>
<key variable="issued"/>
</sort>
<layout suffix=".">
<group delimiter=". ">
<text macro="entered-under"/>
<choose>
<if type="hearing" variable="title" match="all">
<text macro="people-bibliography"/>
<text macro="hearing-facts" text-case="capitalize-first"/>
<choose>
<if variable="issued publisher publisher-place" match="any">
<group delimiter=", ">
<text macro="imprint"/>
<text macro="issued"/>
</group>
</if>
<else>
<text macro="issued"/>
</else>
</choose>
<text variable="archive_location" text-case="capitalize-first"/>
<text macro="archive"/>
<text macro="witness-bibliography"/>
</if>
<else>
<text macro="title"/>
<text macro="people-bibliography"/>
<text macro="occasion-and-publication"/>
<text variable="archive_location" text-case="capitalize-first"/>
<text macro="archive"/>
</else>
</choose>
<text variable="note" text-case="capitalize-first"/>
<text macro="accessed" text-case="capitalize-first"/>
<text variable="URL"/>
</group>
</layout>
</bibliography>
</style>
`;
