package org.rapporteur.region.caribbean.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.caribbean.Capacity;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;

/** Who takes part: States and territories, the State a territory belongs to and in which capacity that one takes part, newcomers. */
final class Parties implements PageControl {

    private final Region region;
    private final Texts texts;
    private final Words words;
    private final Lead lead;
    private final ModelTable<Membership> table;

    Parties(Composite parent, PageContext context) {
        region = context.region();
        texts = context.texts(Parties.class);
        words = Words.in(context.session().locale());
        lead = new Lead(parent, context.toolkit(), summary());
        var subject = new Subject(context);
        table = new ModelTable<>(lead.rest(), subject, Membership.class, ModelTable.Definition.page("caribbean.parties", texts.text("parties.title"),
                Rows.of(Membership.class, () -> Optional.of(region), Literals.REGION__MEMBERSHIPS), columns(subject), rows -> {
                }));
    }

    private List<Column<Membership>> columns(Subject subject) {
        return List.of(
                Column.<Membership>of(subject, Literals.MEMBERSHIP__PARTY, 200).titled(texts.text("parties.party")),
                Column.computed("kind", texts.text("parties.kind"), 110, membership -> kind(membership.getParty())),
                new Column<Membership>("parent", texts.text("parties.parent"), texts.text("parties.parent.tip"), 150, Parties::parent,
                        subject.notations().of(Literals.TERRITORY__PARENT), Optional.of(Parties::setParent),
                        Optional.of(Literals.TERRITORY__PARENT),
                        membership -> membership.getParty() instanceof Territory),
                Column.computed("parentCapacity", texts.text("parties.parentCapacity"), 170, this::parentCapacity),
                Column.<Membership>of(subject, Literals.MEMBERSHIP__ROLE, 110).titled(texts.text("parties.capacity")),
                Column.<Membership>of(subject, Literals.MEMBERSHIP__NEW_AT, 260),
                Column.<Membership>of(subject, Literals.MEMBERSHIP__SINCE, 110),
                Column.<Membership>of(subject, Literals.MEMBERSHIP__UNTIL, 110));
    }

    private static State parent(Membership membership) {
        return membership.getParty() instanceof Territory territory ? territory.getParent() : null;
    }

    private static void setParent(Membership membership, Object parent) {
        if (membership.getParty() instanceof Territory territory) {
            territory.setParent((State) parent);
        }
    }

    private String kind(Party party) {
        return switch (party) {
            case State state -> texts.text("parties.kind.state");
            case Territory territory -> texts.text("parties.kind.territory");
            case Organisation organisation -> texts.text("parties.kind.organisation");
            case null, default -> "";
        };
    }

    private String parentCapacity(Membership membership) {
        if (!(membership.getParty() instanceof Territory territory) || territory.getParent() == null) {
            return "";
        }
        return Capacity.of(region, territory.getParent()).map(words::label).orElseGet(() -> texts.text("parties.parentCapacity.none"));
    }

    private String summary() {
        if (region.getMemberships().isEmpty()) {
            return texts.text("parties.none");
        }
        List<String> newcomers = region.getMemberships().stream().filter(membership -> membership.getNewAt() != null)
                .map(membership -> words.party(membership.getParty())).toList();
        String counts = texts.text("parties.summary", count(membership -> isMember(membership) && membership.getParty() instanceof State),
                count(membership -> isMember(membership) && membership.getParty() instanceof Territory),
                count(membership -> membership.getRole() == MembershipRole.OBSERVER));
        return newcomers.isEmpty() ? counts : texts.text("parties.summary.new", counts, words.list(newcomers));
    }

    private static boolean isMember(Membership membership) {
        return membership.getRole() == MembershipRole.MEMBER;
    }

    private long count(Predicate<Membership> which) {
        return region.getMemberships().stream().filter(which).count();
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
        return object instanceof Membership membership && membership.eContainer() == region && table.reveal(membership);
    }
}
