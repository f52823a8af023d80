package org.rapporteur.ui.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.session.DossierSession;

/**
 * What dragging one thing to another means: a recommendation to another meeting of its region, a meeting to another series of its
 * region, a country to a region that it is no member of yet. Each is one step that can be undone.
 *
 * @param session the dossier
 * @param labels names things in the names of steps
 */
record Moves(DossierSession session, ExplorerLabels labels) {

    /** Whether it means something. */
    boolean means(List<?> dragged, Object target) {
        return !dragged.isEmpty() && !session.isReadOnly() && dragged.stream().allMatch(object -> command(object, target).isPresent());
    }

    /** Does it. */
    boolean move(List<?> dragged, Object target) {
        var all = new CompoundCommand();
        dragged.forEach(object -> command(object, target).ifPresent(all::append));
        return !all.isEmpty() && session.execute(label(dragged, target), all);
    }

    private String label(List<?> dragged, Object target) {
        String key = dragged.getFirst() instanceof Party ? "join" : "move";
        return Texts.of(Moves.class, session.locale()).text(key + (dragged.size() == 1 ? "" : ".several"),
                labels.name(dragged.getFirst()), labels.name(target), dragged.size());
    }

    private Optional<org.eclipse.emf.common.command.Command> command(Object dragged, Object target) {
        return switch (dragged) {
            case Recommendation recommendation when target instanceof Meeting meeting && recommendation.getMeeting() != meeting
                    && recommendation.getMeeting().getRegion() == meeting.getRegion() -> Optional.of(between(recommendation, meeting));
            case Meeting meeting when target instanceof Series series && series.eContainer() == meeting.getRegion()
                    && meeting.getSeries() != series -> Optional.of(org.eclipse.emf.edit.command.SetCommand.create(session.domain(), meeting,
                            Literals.MEETING__SERIES, series));
            case Party party when target instanceof Region region && region.getMemberships().stream()
                    .noneMatch(membership -> membership.getParty() == party) -> Optional.of(AddCommand.create(session.domain(), region,
                            Literals.REGION__MEMBERSHIPS, member(party)));
            case null, default -> Optional.empty();
        };
    }

    private CompoundCommand between(Recommendation recommendation, Meeting meeting) {
        var both = new CompoundCommand();
        both.append(new RemoveCommand(session.domain(), (EObject) recommendation.getMeeting(), Literals.MEETING__RECOMMENDATIONS,
                recommendation));
        both.append(new AddCommand(session.domain(), meeting, Literals.MEETING__RECOMMENDATIONS, recommendation));
        return both;
    }

    private static Membership member(Party party) {
        Membership membership = ModelFactory.eINSTANCE.createMembership();
        membership.setParty(party);
        return membership;
    }
}
