package org.rapporteur.testkit;

import java.util.Locale;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.ReportSection;

/**
 * What every region's section of reports is tested for. The test of a region makes a region with all that its plug-in adds, and has
 * what reports are to say of it in files beside: {@code section-en.txt} and {@code section-fr.txt}.
 */
public abstract class RegionSectionTest {

    /** The dossier. */
    protected final World world = new World();
    private final ReportSection section;
    private final EPackage model;
    private final String region;

    /**
     * @param section the section
     * @param model what the region adds to the model
     * @param region identifier of the region that the section is made for
     */
    protected RegionSectionTest(ReportSection section, EPackage model, String region) {
        this.section = section;
        this.model = model;
        this.region = region;
    }

    private String said(Locale locale) {
        return SectionOutline.of(section, world, world.region(region).get(), locale);
    }

    private void assertSaid(String file, Locale locale) {
        String expected = Golden.text(getClass(), file);
        String said = said(locale);
        if (!expected.equals(said)) {
            throw new AssertionError(file + " has\n" + expected + "\nbut the section says\n" + said);
        }
    }

    @Test
    final void reportsSayAllThatIsOnRecord() {
        assertSaid("section-en.txt", Locale.ENGLISH);
    }

    @Test
    final void theySayItInFrench() {
        assertSaid("section-fr.txt", Locale.FRENCH);
    }

    @Test
    final void whatIsNotFilledInYetStopsNoReport() {
        Unfinished.extensions(model, world.region(region).get());
        Unfinished.extensions(model, world.region(region).meeting("begun").get());
        String said = said(Locale.ENGLISH);
        if (!said.startsWith("== " + region) || said.contains("null")) {
            throw new AssertionError(said);
        }
    }
}
