package org.rapporteur.region.declared;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.Territory;
import org.rapporteur.model.text.Names;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.ReportText;
import org.rapporteur.region.Vocabulary;

/** A region that a file declares. Safe for use by several threads: what it hands out are copies. */
public final class DeclaredRegion implements RegionModule {

    private final Region region;
    private final Vocabulary vocabulary;
    private final Optional<Questionnaire> questionnaire;
    private final List<ReportText> reportTexts;

    DeclaredRegion(Region region, Vocabulary vocabulary, Optional<Questionnaire> questionnaire, List<ReportText> reportTexts) {
        this.region = region;
        this.vocabulary = vocabulary;
        this.questionnaire = questionnaire;
        this.reportTexts = List.copyOf(reportTexts);
    }

    /**
     * Reads a region's file.
     *
     * @param file what the file is called, for messages
     * @param in its content; read to its end, not closed
     * @return the region
     * @throws RegionFileException when the file has a mistake: says where, and what was expected
     * @throws IOException when {@code in} fails
     */
    public static DeclaredRegion read(String file, InputStream in) throws IOException {
        try {
            return RegionFile.read(Markup.read(in));
        } catch (Mistake mistake) {
            throw mistake.in(file);
        }
    }

    @Override
    public String id() {
        return region.getId();
    }

    @Override
    public String name(Locale locale) {
        return new Names(locale).name(region.getNames(), region.getId());
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Region template() {
        var copier = new EcoreUtil.Copier();
        Region copy = (Region) copier.copy(region);
        for (var membership : region.getMemberships()) {
            copyOnce(copier, membership.getParty());
            if (membership.getParty() instanceof Territory territory) {
                copyOnce(copier, territory.getParent());
            }
        }
        copier.copyReferences();
        return copy;
    }

    private static void copyOnce(EcoreUtil.Copier copier, Party party) {
        if (!copier.containsKey(party)) {
            copier.copy(party);
        }
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return questionnaire.map(EcoreUtil::copy);
    }

    @Override
    public List<ReportText> reportTexts() {
        return reportTexts;
    }
}
