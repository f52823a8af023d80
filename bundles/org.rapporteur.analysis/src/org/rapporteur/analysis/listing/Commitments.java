package org.rapporteur.analysis.listing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Deadlines;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Party;

/** Commitments, in the order of the dossier. */
final class Commitments implements Listing {

    @Override
    public String id() {
        return "commitments";
    }

    @Override
    public List<String> fields() {
        return List.of("id", "text", "by", "region", "meeting", "made", "due", "status", "overdue");
    }

    @Override
    public Set<String> statuses() {
        return Stream.of(CommitmentStatus.values()).map(CommitmentStatus::getLiteral).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void rows(Inquiry inquiry, Filter filter, Row out) {
        inquiry.dossier().getCommitments().stream().filter(one -> filter.takes(one.getRegion()))
                .filter(one -> filter.takes(one.getStatus()))
                .filter(one -> filter.country().isEmpty() || one.getBy().stream().anyMatch(filter::takes))
                .forEach(one -> out.next(row(one, inquiry)));
    }

    private static List<Value> row(Commitment commitment, Inquiry inquiry) {
        return List.of(Value.of(commitment.getId()), Value.of(commitment.getText()),
                new Value.Several(commitment.getBy().stream().map(Party::getId).toList()), id(commitment.getRegion()),
                id(commitment.getMeeting()), Value.of(commitment.getMade()), Value.of(Deadlines.due(commitment).orElse(null)), Value.of(commitment.getStatus()),
                Value.of(new Deadlines(inquiry.date()).overdue(commitment).name().toLowerCase(Locale.ROOT)));
    }

    private static Value id(Identified identified) {
        return Value.of(Optional.ofNullable(identified).map(Identified::getId).orElse(null));
    }
}
