// Generated from chicago-notes.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `chicago-notes.csl`, as XML text. */
export const chicagoNotes = `<?xml version="1.0" encoding="utf-8"?>
<!-- Notes and bibliography after The Chicago Manual of Style, 17th edition, chapter 14, for conversations: interviews in
     print, on air and in archives, press conferences, hearings, debates. Written for Colloquy from the manual's rules.

     Where the manual leaves it open, or interviews need more:
     - the number of a magazine and, in parentheses, its publisher and place are printed where they are known, since
       small periodicals cannot be found without them;
     - the note variable stands after the publication, since it says which reprint was read;
     - a conversation without an interviewer is called what it is (genre); without a date it has "n.d.";
     - ibid. is used for a repeated cite, which the manual allows though it prefers the short form. -->
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="sort-only" page-range-format="chicago">
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

  <!-- People. A note names up to three, a bibliography up to ten. -->
  <macro name="author-note">
    <names variable="author">
      <name and="text" et-al-min="4" et-al-use-first="1"/>
    </names>
  </macro>
  <macro name="author-short">
    <names variable="author">
      <name form="short" and="text" et-al-min="4" et-al-use-first="1"/>
    </names>
  </macro>
  <macro name="author-bibliography">
    <names variable="author">
      <name and="text" name-as-sort-order="first" delimiter-precedes-last="always" et-al-min="11" et-al-use-first="7"/>
    </names>
  </macro>
  <macro name="people-note">
    <choose>
      <if variable="author title" match="any">
        <names variable="interviewer host chair translator editor" delimiter=", ">
          <label form="verb" suffix=" "/>
          <name and="text" et-al-min="4" et-al-use-first="1"/>
        </names>
      </if>
      <else>
        <text macro="people-bibliography"/>
      </else>
    </choose>
  </macro>
  <macro name="people-bibliography">
    <names variable="interviewer host chair translator editor" delimiter=". ">
      <label form="verb" text-case="capitalize-first" suffix=" "/>
      <name and="text" et-al-min="11" et-al-use-first="7"/>
    </names>
  </macro>

  <macro name="title">
    <text variable="title" quotes="true"/>
  </macro>
  <macro name="title-short">
    <text variable="title" form="short" quotes="true"/>
  </macro>

  <!-- What it is, where "interview by" does not say it. A programme says it in parentheses. -->
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
      <if variable="author title interviewer host chair translator editor" match="any">
        <text macro="genre"/>
      </if>
      <else>
        <text macro="genre" text-case="capitalize-first"/>
      </else>
    </choose>
  </macro>
  <macro name="genre-of-programme">
    <choose>
      <if type="broadcast">
        <text variable="genre"/>
      </if>
    </choose>
  </macro>
  <macro name="occasion">
    <group delimiter=", ">
      <text variable="event-title"/>
      <text variable="event-place"/>
      <date variable="event-date" form="text"/>
    </group>
  </macro>

  <macro name="issued">
    <choose>
      <if variable="issued">
        <date variable="issued" form="text"/>
      </if>
      <else>
        <text term="no date" form="short"/>
      </else>
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
      <label variable="number" form="short"/>
      <text variable="number"/>
    </group>
  </macro>
  <macro name="volume">
    <group delimiter=" ">
      <label variable="volume" form="short"/>
      <text variable="volume"/>
    </group>
  </macro>

  <!-- Journals: Title 12, no. 3 (March 2004): 45. Newspapers: Title, date. Other periodicals: Title (publisher, place),
       vol. 12, no. 3, date. Without a container: the date, then who keeps or publishes it. -->
  <macro name="publication">
    <choose>
      <if type="article-journal">
        <group delimiter=" ">
          <text variable="container-title" font-style="italic"/>
          <group delimiter=", ">
            <text variable="volume"/>
            <text macro="issue"/>
          </group>
          <text macro="issued" prefix="(" suffix=")"/>
        </group>
      </if>
      <else-if variable="container-title">
        <group delimiter=", ">
          <group delimiter=" ">
            <text variable="container-title" font-style="italic"/>
            <group delimiter=", " prefix="(" suffix=")">
              <text macro="genre-of-programme"/>
              <text macro="imprint"/>
            </group>
          </group>
          <text macro="volume"/>
          <text macro="issue"/>
          <text macro="number"/>
          <text macro="issued"/>
        </group>
      </else-if>
      <else-if variable="issued volume issue number publisher publisher-place" match="any">
        <group delimiter=", ">
          <text macro="issued"/>
          <text macro="volume"/>
          <text macro="issue"/>
          <text macro="number"/>
          <text macro="imprint"/>
        </group>
      </else-if>
      <else>
        <text term="no date" form="short"/>
      </else>
    </choose>
  </macro>

  <!-- The page of a journal follows a colon, unless a note on a reprint comes between. -->
  <macro name="publication-with-locator">
    <choose>
      <if variable="note">
        <text macro="publication"/>
      </if>
      <else-if type="article-journal" locator="page" match="all">
        <group delimiter=": ">
          <text macro="publication"/>
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
        <group delimiter=": ">
          <text macro="publication"/>
          <text variable="page"/>
        </group>
      </if>
      <else>
        <text macro="publication"/>
      </else>
    </choose>
  </macro>

  <!-- "n.d." is no variable: a group of it and nothing else would not be printed. -->
  <macro name="occasion-and-publication">
    <choose>
      <if variable="event-title event-place event-date issued container-title publisher publisher-place" match="any">
        <group delimiter=", ">
          <text macro="genre" text-case="capitalize-first"/>
          <text macro="occasion"/>
          <text macro="publication-with-pages"/>
        </group>
      </if>
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
        <group delimiter=" ">
          <label variable="locator" form="short"/>
          <text variable="locator"/>
        </group>
      </else>
    </choose>
  </macro>

  <!-- What is said on an occasion stands with it in parentheses, as lectures do. -->
  <macro name="note-full">
    <group delimiter=", ">
      <text macro="author-note"/>
      <choose>
        <if type="speech">
          <group delimiter=" ">
            <group delimiter=", ">
              <text macro="title"/>
              <text macro="people-note"/>
            </group>
            <group delimiter=", " prefix="(" suffix=")">
              <text macro="genre-note"/>
              <text macro="occasion"/>
              <text macro="publication"/>
            </group>
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
      <choose>
        <if type="article-journal" locator="page" match="all">
          <choose>
            <if variable="note">
              <text macro="locator"/>
            </if>
          </choose>
        </if>
        <else>
          <text macro="locator"/>
        </else>
      </choose>
      <text variable="URL"/>
    </group>
  </macro>
  <macro name="note-short">
    <group delimiter=", ">
      <choose>
        <if variable="author title" match="any">
          <group delimiter=", ">
            <text macro="author-short"/>
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
      <key macro="author-bibliography"/>
      <key variable="title"/>
      <key variable="issued"/>
    </sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author-bibliography"/>
        <text macro="title"/>
        <text macro="people-bibliography"/>
        <text macro="occasion-and-publication"/>
        <text variable="note" text-case="capitalize-first"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>
`;
