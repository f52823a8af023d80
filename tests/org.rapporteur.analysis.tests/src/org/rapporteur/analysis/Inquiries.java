package org.rapporteur.analysis;

import java.time.LocalDate;
import java.util.Locale;

import org.rapporteur.testkit.World;

/** Inquiries of tests. */
public final class Inquiries {

    private Inquiries() {
    }

    /** An inquiry in English on a day. */
    public static Inquiry on(String day, World world) {
        return new Inquiry(world.dossier(), world.records(), LocalDate.parse(day), Locale.ENGLISH);
    }
}
