package org.rapporteur.benchmarks.gauge;

import java.util.List;

import org.eclipse.swt.custom.CTabItem;
import org.rapporteur.model.Dossier;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.look.Theme;
import org.rapporteur.ui.parts.Opening;

/** Switches the theme with the editors of all regions open, each page of which was shown. */
final class Themes {

    void run() {
        Dossier dossier = Gauge.session().orElseThrow().dossier();
        dossier.getRegions().forEach(region -> {
            Gauge.in(() -> Gauge.service(Opening.class).show(region));
            Gauge.idle();
            for (CTabItem tab : Gauge.get(() -> Gauge.tabs().toList())) {
                Gauge.in(() -> Gauge.show(tab));
                Gauge.idle();
            }
        });
        try (var watch = new Watch(Gauge.display())) {
            for (String round : List.of("first", "second")) {
                to(Theme.Choice.DARK, round, watch);
                to(Theme.Choice.LIGHT, round, watch);
            }
        }
    }

    private static void to(Theme.Choice theme, String round, Watch watch) {
        Gauge.idle();
        watch.longest();
        Gauge.in(() -> Gauge.service(Theme.class).choose(theme));
        Palette palette = theme == Theme.Choice.DARK ? Palette.DARK : Palette.LIGHT;
        Gauge.await(() -> Gauge.get(() -> Palette.on(Gauge.tabs().findFirst().orElseThrow().getParent())) == palette);
        Gauge.idle();
        watch.longest().print(round + " " + theme.id());
    }
}
