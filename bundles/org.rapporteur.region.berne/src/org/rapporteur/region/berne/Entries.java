package org.rapporteur.region.berne;

import java.util.Collection;
import java.util.stream.Stream;

import org.rapporteur.region.berne.model.Framework;
import org.rapporteur.region.berne.model.FrameworkEntry;

/** Passes over the entries of a framework. */
public final class Entries {

    private Entries() {
    }

    /** All entries: common understandings, then effective practices, each followed by those below it. */
    public static Stream<FrameworkEntry> of(Framework framework) {
        return Stream.concat(withBelow(framework.getUnderstandings()), withBelow(framework.getPractices()));
    }

    /** Entries, each followed by those below it. */
    public static Stream<FrameworkEntry> withBelow(Collection<FrameworkEntry> entries) {
        return entries.stream().flatMap(entry -> Stream.concat(Stream.of(entry), withBelow(entry.getEntries())));
    }
}
