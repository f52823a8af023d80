package org.rapporteur.questionnaire.ui.rounds;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.issue.Issuing;
import org.rapporteur.questionnaire.issue.Request;
import org.rapporteur.questionnaire.ui.PageFrame;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestPage;

/** What the tests of the page of rounds have in common: the sample that has rounds and answers. */
abstract class RoundsFrame extends PageFrame {

    static final String ROUND = "africa-2023-round";

    TestPage page() {
        TestPage page = TestPage.open(window, session, "africa", "Rounds");
        window.await("the figures", () -> page.says().stream().anyMatch(text -> text.startsWith("6 countries are asked")));
        return page;
    }

    Round round(DossierSession in, String id) {
        return in.dossier().getQuestionnaires().stream().flatMap(one -> one.getRounds().stream()).filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    }

    /** The form of a late country, filled in as a person would. */
    Path form(String country) throws Exception {
        window.service(Issuing.class).run(session.dossier(), session.records(), window.get(() -> round(session, ROUND)), new Request(Set.of(country),
                List.of("docx"), false, Optional.empty(), false, Optional.empty(), LocalDate.of(2003, 12, 1)), temp.resolve("forms"), Progress.NONE);
        return temp.resolve("forms").resolve(country).resolve(country + "-" + ROUND + ".docx");
    }

    Optional<Response> response(String country) {
        return window.get(() -> {
            var found = session.records().load(country).stream().flatMap(record -> record.getResponses().stream())
                    .filter(response -> ROUND.equals(response.getRound().getId())).findFirst();
            session.records().release(country);
            return found;
        });
    }

    String late() {
        return window.get(() -> round(session, ROUND).getInvitations().stream().map(one -> one.getParty().getId())
                .filter(id -> response(id).map(one -> one.getState() == ResponseState.AWAITED).orElse(true)).findFirst().orElseThrow());
    }
}
