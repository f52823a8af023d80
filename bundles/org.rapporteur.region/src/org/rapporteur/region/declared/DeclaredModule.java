package org.rapporteur.region.declared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.ReportText;
import org.rapporteur.region.Vocabulary;

/** The region that a bundle's file declares, read when something is first asked of it, so that a mistake is met where others are. */
final class DeclaredModule implements RegionModule {

    private final Bundle bundle;
    private final String file;
    private Optional<DeclaredRegion> read = Optional.empty();

    DeclaredModule(Bundle bundle, String file) {
        this.bundle = bundle;
        this.file = file;
    }

    private synchronized DeclaredRegion region() {
        if (read.isEmpty()) {
            URL entry = bundle.getEntry(file);
            if (entry == null) {
                throw new RegionFileException(file, Place.TOP, "missing");
            }
            try (InputStream in = entry.openStream()) {
                read = Optional.of(DeclaredRegion.read(file, in));
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
        return read.get();
    }

    @Override
    public String id() {
        return region().id();
    }

    @Override
    public String name(Locale locale) {
        return region().name(locale);
    }

    @Override
    public Vocabulary vocabulary() {
        return region().vocabulary();
    }

    @Override
    public Region template() {
        return region().template();
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return region().questionnaire();
    }

    @Override
    public List<ReportText> reportTexts() {
        return region().reportTexts();
    }
}
