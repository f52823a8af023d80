package org.rapporteur.ui.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.Succession;
import org.rapporteur.ui.form.ObjectNames;

/** What was promised or asked for at a meeting, or was due at it, and is not done: it is due at the meeting that follows. */
@Component
public final class OpenCommitments implements Succession {

    private static final Set<CommitmentStatus> SETTLED = Set.of(CommitmentStatus.DONE, CommitmentStatus.LAPSED);

    @Override
    public List<Heritage> of(Meeting meeting) {
        return EcoreUtil.getRootContainer(meeting) instanceof Dossier dossier ? dossier.getCommitments().stream()
                .filter(one -> isOpen(one) && (one.getDueAt() == null ? one.getMeeting() == meeting : one.getDueAt() == meeting))
                .<Heritage>map(Open::new).toList() : List.of();
    }

    private static boolean isOpen(Commitment commitment) {
        return !SETTLED.contains(commitment.getStatus());
    }

    private record Open(Commitment commitment) implements Heritage {

        @Override
        public String words(Locale locale) {
            var texts = Texts.of(OpenCommitments.class, locale);
            String what = new ObjectNames(locale).name(commitment);
            String who = commitment.getByWording() != null ? commitment.getByWording() : by(new Names(locale));
            return who.isBlank() ? texts.text("commitment", what) : texts.text("commitment.by", what, who);
        }

        private String by(Names names) {
            return commitment.getBy().stream().map(names::shortName).collect(Collectors.joining(", "));
        }

        @Override
        public void hand(Meeting next) {
            commitment.setDueAt(next);
        }
    }
}
