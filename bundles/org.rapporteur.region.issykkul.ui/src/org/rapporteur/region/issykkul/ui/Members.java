package org.rapporteur.region.issykkul.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.rapporteur.model.Group;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.issykkul.IssykKul;
import org.rapporteur.ui.PageContext;

/** The countries of the dialogue, and how they come into a group and out of it. */
final class Members {

    private final PageContext context;
    private final Texts texts;
    private final Words words;

    Members(PageContext context) {
        this.context = context;
        texts = context.texts(Members.class);
        words = Words.in(context.session().locale());
    }

    PageContext context() {
        return context;
    }

    Region region() {
        return context.region();
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** Those of a group; without a group those of none. */
    List<Membership> of(Optional<Group> group) {
        return region().getMemberships().stream().filter(membership -> group.map(membership.getGroups()::contains)
                .orElse(membership.getGroups().isEmpty())).toList();
    }

    String name(Optional<Group> group) {
        return group.map(one -> words.names().name(one.getNames(), one.getId())).orElseGet(() -> text("groups.without"));
    }

    String name(Membership membership) {
        return words.party(membership.getParty());
    }

    String name(Party party) {
        return words.party(party);
    }

    /** What the list says of a member beside its name: its capacity when it is an observer, and where it was new. */
    String remark(Membership membership) {
        String role = membership.getRole() == MembershipRole.OBSERVER ? words.label(membership.getRole()) : "";
        String isNew = membership.getNewAt() == null ? "" : isNew(membership.getNewAt());
        return role.isEmpty() || isNew.isEmpty() ? role + isNew : words.list(List.of(role, isNew));
    }

    private String isNew(Meeting meeting) {
        String when = words.date(meeting.getWhen());
        return when.isEmpty() ? text("groups.new") : text("groups.newAt", when);
    }

    /** Countries and territories of the register that are no members yet, by name. */
    List<Party> candidates() {
        if (context.session().dossier().getRegister() == null) {
            return List.of();
        }
        List<Party> members = region().getMemberships().stream().map(Membership::getParty).toList();
        return context.session().dossier().getRegister().getParties().stream()
                .filter(party -> (party instanceof State || party instanceof Territory) && !members.contains(party)).toList();
    }

    void move(Membership membership, Optional<Group> from, Optional<Group> to) {
        context.session().edit(text("groups.command.move", name(membership), name(to)), () -> {
            from.ifPresent(membership.getGroups()::remove);
            to.filter(group -> !membership.getGroups().contains(group)).ifPresent(membership.getGroups()::add);
        });
    }

    void add(Collection<? extends Party> parties, Optional<Group> group) {
        List<Membership> added = parties.stream().map(party -> {
            var membership = ModelFactory.eINSTANCE.createMembership();
            membership.setParty(party);
            group.ifPresent(membership.getGroups()::add);
            return membership;
        }).toList();
        if (!added.isEmpty()) {
            context.session().execute(text("groups.command.add", words.parties(parties), name(group)),
                    AddCommand.create(context.session().domain(), region(), ModelPackage.Literals.REGION__MEMBERSHIPS, added));
        }
    }

    void remove(Collection<Membership> memberships) {
        if (!memberships.isEmpty()) {
            context.session().execute(text("groups.command.remove", words.list(memberships.stream().map(this::name).toList())),
                    RemoveCommand.create(context.session().domain(), region(), ModelPackage.Literals.REGION__MEMBERSHIPS, memberships));
        }
    }

    /** The groups with which the plug-in begins a region. */
    void addGroups() {
        context.session().execute(text("groups.command.addGroups"), AddCommand.create(context.session().domain(), region(),
                ModelPackage.Literals.REGION__GROUPS, EcoreUtil.copyAll(new IssykKul().template().getGroups())));
    }
}
