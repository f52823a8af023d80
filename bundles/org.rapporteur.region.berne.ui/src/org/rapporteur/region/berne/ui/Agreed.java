package org.rapporteur.region.berne.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.berne.Entries;
import org.rapporteur.region.berne.Standing;
import org.rapporteur.region.berne.model.BernePackage.Literals;
import org.rapporteur.region.berne.model.FrameworkEntry;
import org.rapporteur.region.berne.model.Stance;
import org.rapporteur.region.berne.model.View;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;

/** How each entry of the framework stands, with the governments behind each stance. */
final class Agreed implements PageControl {

    private final Frameworks frameworks;
    private final Words words;
    private final Lead lead;
    private final ModelTable<FrameworkEntry> table;

    Agreed(Composite parent, PageContext context) {
        frameworks = new Frameworks(context);
        words = Words.in(context.session().locale());
        lead = new Lead(parent, context.toolkit(), summary());
        var subject = new Subject(context);
        table = new ModelTable<>(lead.rest(), subject, FrameworkEntry.class, ModelTable.Definition.page("berne.standing",
                frameworks.text("standing.title"), Rows.fixed(() -> entries().toList()), columns(subject), rows -> {
                }));
    }

    private Stream<FrameworkEntry> entries() {
        return frameworks.framework().stream().flatMap(Entries::of);
    }

    private List<Column<FrameworkEntry>> columns(Subject subject) {
        return List.of(
                Column.computed("standing", frameworks.text("standing.standing"), 170, entry -> frameworks.standing(Standing.of(entry))),
                Column.computed("part", frameworks.text("standing.part"), 180, entry -> frameworks.text("framework." + frameworks.part(entry).getName())),
                Column.<FrameworkEntry>of(subject, Literals.FRAMEWORK_ENTRY__NUMBER, 70),
                Column.<FrameworkEntry>of(subject, Literals.FRAMEWORK_ENTRY__TITLE, 280),
                governments(subject, Stance.AGREES), governments(subject, Stance.AGREES_WITH_CHANGES), governments(subject, Stance.DISAGREES),
                governments(subject, Stance.OPEN));
    }

    private Column<FrameworkEntry> governments(Subject subject, Stance stance) {
        return Column.computed(stance.getLiteral(), subject.names().label(stance), 150, entry -> words.parties(entry.getViews().stream()
                .filter(view -> view.getStance() == stance).map(View::getParty).filter(party -> party != null).toList()));
    }

    private String summary() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        entries().forEach(entry -> counts.merge(Standing.of(entry), 1, Integer::sum));
        return counts.isEmpty() ? frameworks.text("standing.none") : frameworks.text("standing.summary", count(counts, Standing.AGREED),
                count(counts, Standing.AGREED_WITH_CHANGES), count(counts, Standing.DISPUTED), count(counts, Standing.OPEN));
    }

    private static int count(Map<Standing, Integer> counts, Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    @Override
    public void refresh() {
        lead.say(summary());
        table.refresh();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return false; // entries are edited on the page of the framework
    }
}
