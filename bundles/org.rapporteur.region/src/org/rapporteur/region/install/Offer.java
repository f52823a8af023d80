package org.rapporteur.region.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import org.rapporteur.region.declared.DeclaredRegions;

/** What a plug-in can offer. */
public enum Offer {

    /** A dialogue region. */
    REGION("org.rapporteur.region.RegionModule"),
    /** A rule that dossiers are checked against. */
    CHECK("org.rapporteur.analysis.DossierCheck"),
    /** A section of reports. */
    SECTION("org.rapporteur.report.ReportSection"),
    /** A format of reports. */
    FORMAT("org.rapporteur.report.ReportExporter"),
    /** A command of the command line. */
    COMMAND("org.rapporteur.cli.Subcommand"),
    /** A page in the window. */
    PAGE("org.rapporteur.ui.EditorPage");

    private static final int LARGEST_COMPONENT = 1_000_000;
    private static final Pattern PROVIDED = Pattern.compile("<\\s*provide\\s[^>]*interface\\s*=\\s*[\"']([\\w.$]+)[\"']");

    private final String type;

    Offer(String type) {
        this.type = type;
    }

    /** The interface of the service. */
    public String type() {
        return type;
    }

    /** What the descriptions of a bundle's components name, and the region that a file of it declares. */
    static Set<Offer> of(PluginJar plugin) throws IOException {
        Set<Offer> offers = EnumSet.noneOf(Offer.class);
        if (plugin.headers().containsKey(DeclaredRegions.HEADER)) {
            offers.add(REGION);
        }
        try (var jar = new JarFile(plugin.file().toFile(), false)) {
            for (Clause clause : Clause.of(plugin.headers().get("Service-Component"))) {
                for (String path : clause.paths()) {
                    Pattern wanted = Pattern.compile(Pattern.quote(path).replace("*", "\\E[^/]*\\Q"));
                    for (ZipEntry entry : jar.stream().filter(entry -> wanted.matcher(entry.getName()).matches()).toList()) {
                        try (InputStream in = jar.getInputStream(entry)) {
                            PROVIDED.matcher(new String(in.readNBytes(LARGEST_COMPONENT), StandardCharsets.UTF_8)).results()
                                    .flatMap(found -> of(found.group(1)).stream()).forEach(offers::add);
                        }
                    }
                }
            }
        }
        return offers;
    }

    private static Optional<Offer> of(String type) {
        for (Offer offer : values()) {
            if (offer.type.equals(type)) {
                return Optional.of(offer);
            }
        }
        return Optional.empty();
    }
}
