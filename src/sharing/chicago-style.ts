/**
 * The Chicago author-date form of one kind of thing, a report by an organisation, as a CSL 1.0 style
 * (https://docs.citationstyles.org). The citation library brings Harvard and APA styles but no Chicago one. Titles keep the
 * capitals that the report prints. In a sentence the title stands in for an author that is not known, and "n.d." for a year.
 */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info><title>Chicago, author-date, for reports</title><id>chicago-report</id><updated>2025-01-01T00:00:00Z</updated></info>
  <macro name="author"><names variable="author"><name/></names></macro>
  <macro name="short-author"><names variable="author"><name/><substitute><text variable="title"/></substitute></names></macro>
  <macro name="short-year"><choose><if variable="issued"><text macro="year"/></if><else><text term="no date" form="short"/></else></choose></macro>
  <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", ">
        <group delimiter=" "><text macro="short-author"/><text macro="short-year"/></group>
        <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
      </group>
    </layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <text macro="year"/>
        <group delimiter=", ">
          <text variable="title" font-style="italic"/>
          <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
        </group>
        <text variable="publisher"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
