package org.rapporteur.testkit;

import org.rapporteur.model.Action;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.SourceDate;

/** Makes a country's record. */
public final class RecordMaker {

    private final World world;
    private final CountryRecord record;

    RecordMaker(World world, CountryRecord record) {
        this.world = world;
        this.record = record;
    }

    /** The record. */
    public CountryRecord get() {
        return record;
    }

    /** The government reports a status; without date when the date is empty. */
    public RecordMaker reports(Recommendation recommendation, Status status, String date) {
        return reports(recommendation, status, date, Reporter.GOVERNMENT);
    }

    /** Somebody reports a status; without date when the date is empty. */
    public RecordMaker reports(Recommendation recommendation, Status status, String date, Reporter by) {
        ProgressReport report = ModelFactory.eINSTANCE.createProgressReport();
        report.setStatus(status);
        report.setBy(by);
        report.setWhen(date.isEmpty() ? null : SourceDate.parse(date));
        on(recommendation).getReports().add(report);
        return this;
    }

    /** An action that is due. */
    public RecordMaker acts(Recommendation recommendation, String due) {
        Action action = ModelFactory.eINSTANCE.createAction();
        action.setText("Do it");
        action.setDue(due.isEmpty() ? null : SourceDate.parse(due));
        on(recommendation).getActions().add(action);
        return this;
    }

    /** A piece of evidence. */
    public RecordMaker proves(Recommendation recommendation) {
        Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setTitle("A law");
        on(recommendation).getEvidence().add(evidence);
        return this;
    }

    /** The response to a round. */
    public Response answers(Round round, ResponseState state, String received) {
        Response response = ModelFactory.eINSTANCE.createResponse();
        response.setRound(round);
        response.setState(state);
        response.setReceived(received.isEmpty() ? null : SourceDate.parse(received));
        record.getResponses().add(response);
        return response;
    }

    /** What it did about a recommendation, made when it is first named. */
    public Implementation on(Recommendation recommendation) {
        return record.getImplementations().stream().filter(i -> i.getRecommendation() == recommendation).findFirst().orElseGet(() -> {
            Implementation implementation = ModelFactory.eINSTANCE.createImplementation();
            implementation.setRecommendation(recommendation);
            record.getImplementations().add(implementation);
            return implementation;
        });
    }

    /** The dossier it is made in. */
    public World world() {
        return world;
    }
}
