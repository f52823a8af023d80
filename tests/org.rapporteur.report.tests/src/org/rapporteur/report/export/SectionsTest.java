package org.rapporteur.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Status;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Heading;
import org.rapporteur.report.tree.Report;
import org.rapporteur.testkit.Golden;
import org.rapporteur.testkit.ReportOutline;
import org.rapporteur.testkit.World;

class SectionsTest {

    private static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

    private static Report report(World world, Locale locale, String stem) {
        var planned = new ReportPlan(world.dossier(), ALL).reports().stream().filter(report -> report.stem().equals(stem)).findFirst();
        var built = Lakes.reports().build(planned.orElseThrow(), Lakes.inquiry(world, locale));
        assertEquals(List.of(), built.problems());
        return built.report();
    }

    @Test
    void theCountryReportOfAGovernmentThatReported() {
        assertEquals(Golden.text(SectionsTest.class, "KEN-en.txt"), ReportOutline.of(report(Lakes.world(), Locale.ENGLISH, "KEN-country-report")));
    }

    @Test
    void viewsOfTheSameRecommendationStandSideBySide() {
        assertEquals(Golden.text(SectionsTest.class, "views-en.txt"), implementation(report(Lakes.seenByMany(), Locale.ENGLISH, "KEN-country-report")));
        assertEquals(Golden.text(SectionsTest.class, "views-fr.txt"), implementation(report(Lakes.seenByMany(), Locale.FRENCH, "KEN-country-report")));
    }

    private static String implementation(Report report) {
        return ReportOutline.of(report).lines().dropWhile(line -> !line.startsWith("# Implementation") && !line.startsWith("# Mise en œuvre"))
                .takeWhile(line -> !line.startsWith("# Commitments") && !line.startsWith("# Engagements")).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void theCountryReportOfAGovernmentThatNeverReportedInFrench() {
        assertEquals(Golden.text(SectionsTest.class, "UGA-fr.txt"), ReportOutline.of(report(Lakes.world(), Locale.FRENCH, "UGA-country-report")));
    }

    @Test
    void theRegionalReport() {
        assertEquals(Golden.text(SectionsTest.class, "region-en.txt"), ReportOutline.of(report(Lakes.world(), Locale.ENGLISH, "regional-report")));
    }

    @Test
    void theMeetingReport() {
        assertEquals(Golden.text(SectionsTest.class, "meeting-en.txt"), ReportOutline.of(report(Lakes.world(), Locale.ENGLISH, "kisumu-2002-meeting-report")));
    }

    /** A dossier has as many meetings as years, and each country's record tells of all of them. */
    @Test
    void oneRecordIsNotReadAgainForEachMeeting() {
        var world = new World();
        world.state("KEN", "Kenya");
        var lakes = world.region("lakes").called("Lakes").members("KEN");
        List.of("jinja-2000", "arusha-2001", "kisumu-2002").forEach(id -> {
            var adopted = lakes.meeting(id).called(id).held(id.substring(id.length() - 4)).recommends(id + "-1");
            world.record("KEN").reports(adopted, Status.PLANNED, "2002-09").reports(adopted, Status.IMPLEMENTED, "2003-06");
        });
        Inquiry inquiry = Lakes.inquiry(world, Locale.ENGLISH);
        var counts = new ArrayList<Integer>();
        for (var planned : new ReportPlan(world.dossier(), new Selection(Set.of(ReportKind.MEETING), Set.of(), Set.of())).reports()) {
            var history = Lakes.reports().build(planned, inquiry).report().blocks().stream().filter(Block.Table.class::isInstance)
                    .map(Block.Table.class::cast).filter(table -> table.id().equals("history")).findFirst().orElseThrow();
            counts.add(history.rows().count());
        }
        assertEquals(List.of(2, 2, 2), counts);
        assertEquals(List.of("KEN"), world.records().loaded());
    }

    @Test
    void whatNothingIsKnownAboutIsNotSaidToBeNone() {
        String report = ReportOutline.of(report(Lakes.unknown(), Locale.ENGLISH, "KEN-country-report"));
        assertFalse(report.contains("0%") || report.contains("0 of"), report);
    }

    @Test
    void noHeadingStandsAboveNothing() {
        for (World world : List.of(Lakes.world(), Lakes.unknown())) {
            for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                for (var planned : new ReportPlan(world.dossier(), ALL).reports()) {
                    var blocks = Lakes.reports().build(planned, Lakes.inquiry(world, locale)).report().blocks();
                    for (int i = 0; i < blocks.size(); i++) {
                        if (blocks.get(i) instanceof Heading heading) {
                            assertTrue(i + 1 < blocks.size() && !isSibling(heading, blocks.get(i + 1)), planned.stem() + ": " + heading.text());
                        }
                    }
                }
            }
        }
    }

    private static boolean isSibling(Heading heading, Block next) {
        return next instanceof Heading other && other.level() <= heading.level();
    }

    @Test
    void aSectionOfAPluginStandsAmongTheOthersAndOneThatFailsIsNamed() {
        var good = section("tides", (subject, inquiry) -> List.of(new Heading(1, "Tides"), Block.text("High water.")));
        var bad = section("storm", (subject, inquiry) -> {
            throw new IllegalStateException("thunder");
        });
        var world = Lakes.world();
        var planned = new ReportPlan(world.dossier(), ALL).reports().getFirst();
        var built = Lakes.reports(good, bad).build(planned, Lakes.inquiry(world, Locale.ENGLISH));
        String outline = ReportOutline.of(built.report());
        assertTrue(outline.contains("# Tides\nHigh water.\n"), outline);
        assertEquals(1, built.problems().size());
        assertTrue(built.problems().getFirst().contains("com.example.plugin") && built.problems().getFirst().contains("thunder"));
        assertTrue(outline.lines().anyMatch(line -> line.startsWith("! ") && line.contains("thunder")), outline);
    }

    private interface Blocks {
        List<Block> of(Subject subject, Inquiry inquiry);
    }

    private static ReportSection section(String id, Blocks blocks) {
        return new ReportSection() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Block> blocks(Subject subject, Inquiry inquiry) {
                return blocks.of(subject, inquiry);
            }
        };
    }
}
