package org.rapporteur.questionnaire.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.Action;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Institution;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Round;
import org.rapporteur.questionnaire.progress.ProgressEdit.AddSource;
import org.rapporteur.questionnaire.progress.ProgressEdit.Deed;
import org.rapporteur.questionnaire.progress.ProgressEdit.Proof;
import org.rapporteur.questionnaire.progress.ProgressEdit.Report;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetAction;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetEvidence;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetReport;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetResponsible;

/** Makes changes in a country's record, one after the other. */
final class ProgressApplying {

    private final Dossier dossier;
    private final CountryRecord record;
    private final Round round;
    private final RoundSource source;
    private final Map<String, Implementation> implementations = new HashMap<>();
    private final Map<String, Recommendation> recommendations = new HashMap<>();

    ProgressApplying(Dossier dossier, CountryRecord record, Round round) {
        this.dossier = dossier;
        this.record = record;
        this.round = round;
        source = new RoundSource(dossier, round);
        record.getImplementations().forEach(one -> implementations.putIfAbsent(one.getRecommendation().getId(), one));
        dossier.getRegions().stream().flatMap(region -> region.getMeetings().stream()).flatMap(meeting -> meeting.getRecommendations().stream())
                .forEach(one -> recommendations.putIfAbsent(one.getId(), one));
    }

    void apply(ProgressEdit edit) {
        switch (edit) {
            case AddSource added -> source.findOrAdd();
            case SetReport(String about, Optional<Report> before, Optional<Report> after) -> set(on(about), after);
            case SetResponsible(String about, String before, String after) -> set(on(about), after);
            case SetAction(String about, String place, Optional<Deed> before, Optional<Deed> after) -> {
                Optional<Action> action = kept(on(about).getActions(), place, after.isPresent(), ModelFactory.eINSTANCE::createAction);
                action.ifPresent(one -> set(one, after.orElseThrow()));
            }
            case SetEvidence(String about, String place, Optional<Proof> before, Optional<Proof> after) -> {
                Optional<Evidence> evidence = kept(on(about).getEvidence(), place, after.isPresent(), ModelFactory.eINSTANCE::createEvidence);
                evidence.ifPresent(one -> set(one, after.orElseThrow()));
            }
        }
    }

    private void set(Implementation on, Optional<Report> after) {
        Optional<ProgressReport> known = ProgressProposal.report(on, round);
        if (after.isEmpty()) {
            known.ifPresent(EcoreUtil::remove);
            return;
        }
        ProgressReport report = known.orElseGet(() -> {
            ProgressReport made = ModelFactory.eINSTANCE.createProgressReport();
            made.setBy(Reporter.GOVERNMENT);
            made.setRound(round);
            cite(made, null);
            on.getReports().add(made);
            return made;
        });
        report.setStatus(after.get().status());
        report.setWhen(after.get().when().orElse(null));
        report.setText(after.get().text().isEmpty() ? null : after.get().text());
    }

    /** An institution that is called so, or else the words. */
    private void set(Implementation on, String responsible) {
        Optional<Institution> institution = institution(responsible);
        if (institution.isEmpty()) {
            on.setResponsible(responsible);
        } else if (!on.getInstitutions().contains(institution.get())) {
            on.getInstitutions().add(institution.get());
        }
    }

    private void set(Action action, Deed deed) {
        action.setText(deed.text());
        action.setDue(deed.due().orElse(null));
        action.setDone(deed.done().orElse(null));
        Optional<Institution> institution = institution(deed.responsible());
        action.setResponsible(institution.orElse(null));
        source.citation(action).orElseThrow().setQuotation(deed.responsible().isEmpty() ? null : deed.responsible());
    }

    private void set(Evidence evidence, Proof proof) {
        evidence.setKind(proof.kind());
        evidence.setTitle(proof.title());
        evidence.setLocation(proof.location().isEmpty() ? null : proof.location());
    }

    /** What came from a place of the answers: found, made, or taken away where it is no longer told. */
    private <T extends Cited> Optional<T> kept(List<T> all, String place, boolean told, Supplier<T> make) {
        Optional<T> known = all.stream().filter(one -> source.citation(one).map(citation -> place.equals(citation.getPlace())).orElse(false)).findFirst();
        if (!told) {
            known.ifPresent(all::remove);
            return Optional.empty();
        }
        return Optional.of(known.orElseGet(() -> {
            T made = make.get();
            cite(made, place);
            all.add(made);
            return made;
        }));
    }

    private void cite(Cited cited, String place) {
        Citation citation = ModelFactory.eINSTANCE.createCitation();
        citation.setSource(source.find().orElseThrow());
        citation.setPlace(place);
        cited.getCitations().add(citation);
    }

    private Optional<Institution> institution(String called) {
        return dossier.getRegister().getInstitutions().stream().filter(one -> one.getParty() == record.getParty())
                .filter(one -> one.getNames().stream().anyMatch(name -> called.equalsIgnoreCase(name.getText()))).findFirst();
    }

    private Implementation on(String recommendation) {
        return implementations.computeIfAbsent(recommendation, id -> {
            Implementation made = ModelFactory.eINSTANCE.createImplementation();
            made.setRecommendation(recommendations.get(id));
            record.getImplementations().add(made);
            return made;
        });
    }
}
