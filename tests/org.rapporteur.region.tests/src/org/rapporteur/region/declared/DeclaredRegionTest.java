package org.rapporteur.region.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.Party;
import org.rapporteur.model.Rank;
import org.rapporteur.model.Territory;
import org.rapporteur.model.Text;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.region.ReportText;
import org.rapporteur.region.register.NewDossier;

class DeclaredRegionTest {

    private static DeclaredRegion lakes() throws IOException {
        try (InputStream in = DeclaredRegionTest.class.getResourceAsStream("lakes.xml")) {
            return DeclaredRegion.read("lakes.xml", in);
        }
    }

    private static DeclaredRegion region(String text) throws IOException {
        return DeclaredRegion.read("region.xml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String mistake(String text) {
        return assertThrows(RegionFileException.class, () -> region(text)).sentence(Locale.ENGLISH);
    }

    @Test
    void isNamedInItsLanguagesAndInEnglishForOthers() throws IOException {
        assertEquals("lakes", lakes().id());
        assertEquals("Dialogue des lacs", lakes().name(Locale.FRENCH));
        assertEquals("Lakes Dialogue", lakes().name(Locale.JAPANESE));
    }

    @Test
    void beginsADossierWithItsMembersAsPartiesOfTheRegister() throws IOException {
        Dossier dossier = new NewDossier("d", "D", List.of(lakes())).make();
        var region = dossier.getRegions().getFirst();
        assertEquals(List.of("KEN", "UGA", "RWA", "SSD", "CHE", "AIA"), region.getMemberships().stream().map(m -> m.getParty().getId()).toList());
        assertEquals(List.of("KEN", "UGA", "RWA", "SSD", "CHE", "GBR", "AIA"), dossier.getRegister().getParties().stream().map(Party::getId).toList());
        assertTrue(region.getMemberships().stream().allMatch(m -> m.getParty().eContainer() == dossier.getRegister()));
        assertEquals(MembershipRole.OBSERVER, region.getMemberships().get(4).getRole());
        assertEquals(List.of("basin", "shore"), region.getMemberships().get(3).getGroups().stream().map(g -> g.getId()).toList());
        assertEquals("2012", region.getMemberships().get(3).getSince().toString());
        assertEquals("GBR", ((Territory) region.getMemberships().get(5).getParty()).getParent().getId());
        assertEquals(Rank.MINISTER, region.getSettings().getSeniorRank());
        assertEquals(2, region.getSettings().getMinistries());
    }

    @Test
    void aCountryIsCalledAsTheFileSaysAndOtherwiseAsJavaDoes() throws IOException {
        Dossier dossier = new NewDossier("d", "D", List.of(lakes())).make();
        var parties = dossier.getRegister().getParties().stream().collect(Collectors.toMap(Party::getId, p -> p));
        assertEquals("Republic of South Sudan", new Names(Locale.FRENCH).shortName(parties.get("SSD")));
        assertEquals("Suisse", new Names(Locale.FRENCH).shortName(parties.get("CHE")));
        assertEquals("Switzerland", new Names(Locale.ENGLISH).shortName(parties.get("CHE")));
    }

    @Test
    void aPartyThatTwoRegionsHaveIsOne() throws IOException {
        Dossier dossier = new NewDossier("d", "D", List.of(lakes(), region("<region id='sea'><name>Sea</name><members>KEN MUS</members></region>"))).make();
        assertEquals(1, dossier.getRegister().getParties().stream().filter(p -> p.getId().equals("KEN")).count());
        assertEquals(dossier.getRegions().get(0).getMemberships().getFirst().getParty(), dossier.getRegions().get(1).getMemberships().getFirst().getParty());
    }

    @Test
    void hasVocabularyQuestionnaireAndTextsOfReports() throws IOException {
        var lakes = lakes();
        assertEquals("rédigé", lakes.vocabulary().term("stage", "drafted").orElseThrow().label(Locale.FRENCH));
        assertEquals("tested", lakes.vocabulary().term("stage", "tested").orElseThrow().label(Locale.FRENCH));
        var questionnaire = lakes.questionnaire().orElseThrow();
        assertEquals("lakes-questionnaire", questionnaire.getId());
        assertEquals(List.of("respondent", "recommendations", "fisheries", "closing"), questionnaire.getSections().stream().map(s -> s.getId()).toList());
        assertEquals(Set.of(ReportText.Kind.COUNTRY, ReportText.Kind.REGION), lakes.reportTexts().getFirst().kinds());
        assertEquals(List.of("Fishers move between three lakes."), lakes.reportTexts().getFirst().paragraphs().stream().map(Text::getText).toList());
    }

    @Test
    void handsOutNewObjectsEachTime() throws IOException {
        var lakes = lakes();
        assertNotSame(lakes.template(), lakes.template());
        assertNotSame(lakes.template().getMemberships().getFirst().getParty(), lakes.template().getMemberships().getFirst().getParty());
        assertNotSame(lakes.questionnaire().orElseThrow(), lakes.questionnaire().orElseThrow());
    }

    @Test
    void whatADossiersOwnFileHasCanBeTaken() throws IOException {
        var region = region("""
                <region id="lakes"><name>Lakes</name><questionnaire>
                  <titles text="Lakes"/>
                  <sections id="fish"><titles text="Fish"/><questions id="permits" kind="yes-no"><texts text="Permits?"/></questions></sections>
                </questionnaire></region>""");
        assertEquals(Optional.of("Fish"), region.questionnaire().orElseThrow().getSections().stream().filter(s -> s.getId().equals("fish"))
                .findFirst().map(s -> s.getTitles().getFirst().getText()));
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndWhatWasExpected() {
        assertEquals("region.xml, line 3, column 3: <grup> is not known in <region>; expected: name, description, group, series, members, "
                + "thresholds, vocabulary, questionnaire, report.", mistake("<region id='a'>\n  <name>A</name>\n  <grup/>\n</region>"));
        assertEquals("region.xml, line 1, column 31: <thresholds> takes no attribute balance; expected: seniorRank, balanceFrom, balanceTo, "
                + "smallDelegation, ministries.", mistake("<region id='a'><name>Af</name><thresholds balance='1'/></region>"));
        assertEquals("region.xml, line 3, column 3: <thresholds> has balanceTo=\"half\"; expected: 0, 1, 2 ….",
                mistake("<region id='a'>\r\n<name>A</name>\r\n  <thresholds\r\n balanceTo='half'/></region>"));
        assertEquals("region.xml, line 1, column 1: <region> needs the attribute id.", mistake("<region><name>A</name></region>"));
        assertEquals("region.xml, line 1, column 1: <region> needs an element <name>.", mistake("<region id='a'/>"));
        assertEquals("region.xml, line 2, column 1: “Kenya” is no code of a country; expected three capital letters (ISO 3166-1 alpha-3), for instance KEN.",
                mistake("<region id='a'><name>A</name>\n<members>Kenya</members></region>"));
        assertEquals("region.xml, line 2, column 1: <members> has group=\"north\"; expected: south.",
                mistake("<region id='a'><name>A</name><group id='south'><name>S</name></group>\n<members group='north'>KEN</members></region>"));
    }

    @Test
    void everyKindOfMistakeIsFound() {
        String[] mistakes = { "", " ", "no markup", "<region id='a'><name>A</name>", "<dossier id='a'/>", "<region id='A b'><name>A</name></region>",
                "<region id='a' xmlns='http://www.rapporteur.org/region/9'><name>A</name></region>",
                "<!DOCTYPE region [<!ENTITY x 'y'>]><region id='a'><name>&x;</name></region>",
                "<!DOCTYPE region SYSTEM 'file:///etc/hostname'><region id='a'><name>A</name></region>",
                "<region id='a'>stray<name>A</name></region>", "<region id='a'><name> </name></region>",
                "<region id='a'><name>A</name><name language='deutsch!'>A</name></region>",
                "<region id='a'><name>A</name><group id='g'/></region>",
                "<region id='a'><name>A</name><group id='g'><name>G</name></group><group id='g'><name>G</name></group></region>",
                "<region id='a'><name>A</name><members>KEN KEN</members></region>", "<region id='a'><name>A</name><members>XYZ</members></region>",
                "<region id='a'><name>A</name><members role='guest'>KEN</members></region>",
                "<region id='a'><name>A</name><members><member code='KEN' since='last year'/></members></region>",
                "<region id='a'><name>A</name><thresholds balanceFrom='half'/></region>", "<region id='a'><name>A</name><thresholds/><thresholds/></region>",
                "<region id='a'><name>A</name><vocabulary id='v'><term id='t'><label language='fr'>T</label></term></vocabulary></region>",
                "<region id='a'><name>A</name><vocabulary id='v'><term id='t'><label>T</label></term><term id='t'><label>T</label></term></vocabulary></region>",
                "<region id='a'><name>A</name><questionnaire><section id='s'><title>S</title><question id='ministry'><text>Q</text></question></section></questionnaire></region>",
                "<region id='a'><name>A</name><questionnaire><section id='s'><title>S</title><question id='q' required='yes'><text>Q</text></question></section></questionnaire></region>",
                "<region id='a'><name>A</name><report in='letter'><heading>H</heading><paragraph>P</paragraph></report></region>",
                "<region id='a'><name>A</name><report in='country'><heading>H</heading></report></region>",
                "<a>".repeat(1000), "<region id='a'><name>" + "x".repeat(1_000_001) + "</name></region>" };
        for (String text : mistakes) {
            String sentence = mistake(text);
            assertTrue(sentence.startsWith("region.xml, line 1, column "), sentence);
        }
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWhereItIsNotUtf8() {
        var refused = assertThrows(RegionFileException.class, () -> DeclaredRegion.read("region.xml",
                new ByteArrayInputStream("<region id='a'>\n<name>Réunion</name></region>".getBytes(StandardCharsets.ISO_8859_1))));
        assertEquals(2, refused.line());
        assertEquals(8, refused.column());
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsAreTaken() throws IOException {
        assertEquals("a", region("\uFEFF<region id='a'>\r\n<name>A</name>\r\n</region>").id());
    }

    @Test
    void everySentenceIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(RegionFileException.class, Locale.FRENCH));
    }
}
