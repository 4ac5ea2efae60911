// Generated from mla-9.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `mla-9.csl`, as XML text. */
export const mla9 = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" demote-non-dropping-particle="sort-only" page-range-format="minimal-two">
<info>
<title>Colloquy: MLA, 9th edition, for interviews</title>
<title-short>MLA</title-short>
<id>urn:colloquy:style:mla-9</id>
<author>
<name>The Colloquy authors</name>
</author>
<category citation-format="author"/>
<category field="generic-base"/>
<updated>2025-01-01T00:00:00+00:00</updated>
<rights license="https://opensource.org/licenses/MIT">MIT</rights>
</info>
<locale xml:lang="en">
<style-options punctuation-in-quote="true"/>
<date form="text">
<date-part name="day" suffix=" "/>
<date-part name="month" form="short" suffix=" "/>
<date-part name="year"/>
</date>
<terms>
<term name="open-quote">“</term>
<term name="close-quote">”</term>
<term name="open-inner-quote">‘</term>
<term name="close-inner-quote">’</term>
<term name="circa" form="short">circa</term>
<term name="month-01" form="short">Jan.</term>
<term name="month-02" form="short">Feb.</term>
<term name="month-03" form="short">Mar.</term>
<term name="month-04" form="short">Apr.</term>
<term name="month-05" form="short">May</term>
<term name="month-06" form="short">June</term>
<term name="month-07" form="short">July</term>
<term name="month-08" form="short">Aug.</term>
<term name="month-09" form="short">Sept.</term>
<term name="month-10" form="short">Oct.</term>
<term name="month-11" form="short">Nov.</term>
<term name="month-12" form="short">Dec.</term>
<term name="number">
<single>episode</single>
<multiple>episodes</multiple>
</term>
<term name="paragraph" form="short">
<single>par.</single>
<multiple>pars.</multiple>
</term>
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
<macro name="author">
<names variable="author">
<name and="text" name-as-sort-order="first" delimiter-precedes-last="always" delimiter-precedes-et-al="always" et-al-min="3" et-al-use-first="1"/>
</names>
</macro>
<macro name="author-text">
<names variable="author">
<name form="short" and="text" initialize-with=". " et-al-min="3" et-al-use-first="1"/>
<substitute>
<text macro="title-short"/>
<names variable="interviewer">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name form="short" and="text" et-al-min="3" et-al-use-first="1"/>
</names>
<text variable="container-title" font-style="italic"/>
</substitute>
</names>
</macro>
<macro name="contributors">
<names variable="interviewer translator" delimiter=", ">
<label form="verb" suffix=" "/>
<name and="text" et-al-min="3" et-al-use-first="1"/>
</names>
</macro>
<macro name="contributors-to-container">
<names variable="host chair editor" delimiter=", ">
<label form="verb" suffix=" "/>
<name and="text" et-al-min="3" et-al-use-first="1"/>
</names>
</macro>
<macro name="contributors-to-work">
<choose>
<if variable="container-title event-title" match="any">
<text macro="contributors" text-case="capitalize-first"/>
</if>
<else>
<group delimiter=", ">
<text macro="contributors"/>
<text macro="contributors-to-container"/>
</group>
</else>
</choose>
</macro>
<macro name="title">
<choose>
<if type="hearing">
<text variable="title" font-style="italic"/>
</if>
<else>
<text variable="title" quotes="true"/>
</else>
</choose>
</macro>
<macro name="title-short">
<choose>
<if type="hearing">
<text variable="title" form="short" font-style="italic"/>
</if>
<else>
<text variable="title" form="short" quotes="true"/>
</else>
</choose>
</macro>
<macro name="genre">
<choose>
<if type="hearing">
<group delimiter=" ">
<text variable="genre"/>
<text variable="number"/>
</group>
</if>
<else-if type="broadcast" variable="container-title" match="all"/>
<else-if variable="interviewer" match="none">
<text variable="genre"/>
</else-if>
</choose>
</macro>
<macro name="title-or-genre">
<choose>
<if variable="title">
<text macro="title"/>
</if>
<else>
<text macro="genre" text-case="capitalize-first"/>
</else>
</choose>
</macro>
<macro name="genre-beside-title">
<choose>
<if variable="title">
<text macro="genre"/>
</if>
</choose>
</macro>
<macro name="occasion-apart">
<choose>
<if variable="container-title event-date" match="any">
<group delimiter=", ">
<text variable="event-title"/>
<text macro="event-date"/>
<text variable="event-place"/>
</group>
</if>
</choose>
</macro>
<macro name="container">
<choose>
<if type="article-newspaper" variable="container-title" match="all">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<text variable="publisher-place" prefix="[" suffix="]"/>
</group>
</if>
<else-if variable="container-title">
<text variable="container-title" font-style="italic"/>
</else-if>
<else-if variable="event-date" match="none">
<text variable="event-title"/>
</else-if>
</choose>
</macro>
<macro name="contributors-after-container">
<choose>
<if variable="container-title event-title" match="any">
<text macro="contributors-to-container"/>
</if>
</choose>
</macro>
<macro name="numbers">
<group delimiter=", ">
<group delimiter=" ">
<label variable="volume" form="short"/>
<text variable="volume"/>
</group>
<group delimiter=" ">
<label variable="issue" form="short"/>
<text variable="issue"/>
</group>
<choose>
<if type="broadcast">
<group delimiter=" ">
<label variable="number" form="long"/>
<text variable="number"/>
</group>
</if>
</choose>
</group>
</macro>
<macro name="publisher">
<choose>
<if type="article-magazine article-newspaper article-journal" match="none">
<text variable="publisher"/>
</if>
</choose>
</macro>
<macro name="place">
<choose>
<if variable="container-title event-date archive-place" match="none">
<text variable="event-place"/>
</if>
</choose>
</macro>
<macro name="pages">
<group delimiter=" ">
<label variable="page" form="short"/>
<text variable="page"/>
</group>
</macro>
<macro name="publication-facts">
<group delimiter=", ">
<text macro="contributors-after-container"/>
<text macro="numbers"/>
<text macro="publisher"/>
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued" form="text"/>
</group>
<text macro="place"/>
<text variable="archive"/>
<text variable="archive-place"/>
<text variable="archive_location"/>
<text macro="pages"/>
</group>
</macro>
<macro name="publication">
<group delimiter=", ">
<choose>
<if variable="container-title">
<text macro="container"/>
<text macro="publication-facts"/>
</if>
<else-if variable="event-date" match="any">
<text macro="publication-facts" text-case="capitalize-first"/>
</else-if>
<else-if variable="event-title">
<text macro="container"/>
<text macro="publication-facts"/>
</else-if>
<else>
<text macro="publication-facts" text-case="capitalize-first"/>
</else>
</choose>
<text variable="URL"/>
</group>
</macro>
<macro name="final">
<group delimiter=", ">
<text macro="genre-beside-title"/>
<text variable="note"/>
</group>
</macro>
<macro name="accessed">
<choose>
<if variable="issued" match="none">
<group delimiter=" ">
<text term="accessed" text-case="capitalize-first"/>
<date variable="accessed" form="text"/>
</group>
</if>
</choose>
</macro>
<macro name="in-text">
<group delimiter=", ">
<text macro="author-text"/>
<choose>
<if disambiguate="true" variable="author" match="all">
<text macro="title-short"/>
</if>
</choose>
</group>
</macro>
<citation disambiguate-add-names="true" disambiguate-add-givenname="true" givenname-disambiguation-rule="primary-name">
<layout prefix="(" suffix=")" delimiter="; ">
<choose>
<if locator="page timestamp" match="any">
<group delimiter=" ">
<text macro="in-text"/>
<text variable="locator"/>
</group>
</if>
<else>
<group delimiter=", ">
<text macro="in-text"/>
<group delimiter=" ">
<label variable="locator" form="short"/>
<text variable="locator"/>
</group>
</group>
</else>
</choose>
</layout>
</citation>
<bibliography hanging-indent="true" entry-spacing="0">
<sort>
<key macro="author"/>
<key variable="title"/>
<key variable="issued"/>
</sort>
<layout suffix=".">
<group delimiter=". ">
<text macro="author"/>
<text macro="title-or-genre"/>
<text macro="contributors-to-work" text-case="capitalize-first"/>
<text macro="occasion-apart" text-case="capitalize-first"/>
<text macro="publication"/>
<text macro="final" text-case="capitalize-first"/>
<text macro="accessed"/>
</group>
</layout>
</bibliography>
</style>
`;
