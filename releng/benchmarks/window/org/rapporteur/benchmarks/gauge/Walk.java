package org.rapporteur.benchmarks.gauge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.ui.parts.Opening;

/** Shows every page of every editor and every view, twice: the first time the code is new to the machine as well. */
final class Walk {

    private static final List<String> VIEWS = List.of("search", "findings", "sources", "guide", "explorer");

    private String round = "";
    private Watch watch;

    void run() {
        try (var asking = new Watch(Gauge.display())) {
            watch = asking;
            for (String one : List.of("first", "second")) {
                round = one;
                walk(Gauge.session().orElseThrow().dossier());
            }
        }
    }

    private void walk(Dossier dossier) {
        dossier.getRegions().forEach(this::region);
        dossier.getRegions().forEach(this::meeting);
        List<Party> parties = dossier.getRegister().getParties();
        parties.stream().filter(party -> Gauge.get(() -> Gauge.session().orElseThrow().records().ids().contains(party.getId()))).limit(2).forEach(party -> {
            step("country " + party.getId(), () -> Gauge.service(Opening.class).show(party));
            tabs("country " + party.getId());
        });
        others(dossier).forEach(object -> {
            step(object.eClass().getName(), () -> Gauge.service(Opening.class).show(object));
            close();
        });
        step("principles", () -> command("org.rapporteur.ui.principles"));
        close();
        VIEWS.forEach(view -> step("view " + view, () -> {
            try {
                page().showView("org.rapporteur.ui." + view);
            } catch (PartInitException problem) {
                throw new IllegalStateException(problem);
            }
        }));
    }

    private static void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void region(Region region) {
        step("region " + region.getId(), () -> Gauge.service(Opening.class).show(region));
        tabs("region " + region.getId());
    }

    /** Something in a region, whose editor is not open yet. */
    private void meeting(Region region) {
        region.getMeetings().stream().limit(1).forEach(meeting -> {
            step("meeting of " + region.getId(), () -> Gauge.service(Opening.class).show(meeting));
            close();
        });
    }

    private void tabs(String editor) {
        for (CTabItem tab : Gauge.get(() -> Gauge.tabs().toList())) {
            step(editor + ", page " + Gauge.get(tab::getText), () -> Gauge.show(tab));
        }
        close();
    }

    /** One of each kind that has an editor of its own. */
    private static List<EObject> others(Dossier dossier) {
        Set<EClass> kinds = new LinkedHashSet<>();
        List<EObject> own = new ArrayList<>();
        Gauge.in(() -> {
            TreeIterator<EObject> all = EcoreUtil.getAllContents(dossier, false);
            while (all.hasNext()) {
                EObject next = all.next();
                if (next instanceof Region || next instanceof CountryRecord) {
                    all.prune();
                } else if (next instanceof Identified && kinds.add(next.eClass())) {
                    own.add(next);
                }
            }
        });
        return own;
    }

    private void close() {
        step("closing", () -> page().closeAllEditors(false));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private void step(String name, Runnable show) {
        watch.longest();
        Gauge.in(show);
        Gauge.idle();
        watch.longest().print(round + " " + name);
    }
}
