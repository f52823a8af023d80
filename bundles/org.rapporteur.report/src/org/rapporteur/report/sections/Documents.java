package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentState;
import org.rapporteur.model.Programme;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Region;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** A region's documents, publications and programmes; in the publication on everything, those that belong to no region as well. */
@Component(service = ReportSection.class)
public final class Documents implements ReportSection {

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        Optional<Region> region = switch (subject) {
            case Subject.OfRegion of -> Optional.of(of.region());
            default -> Optional.empty();
        };
        if (region.isEmpty() && !(subject instanceof Subject.OfDossier)) {
            return List.of();
        }
        var wording = Wording.of(inquiry, Documents.class);
        List<Document> documents = inquiry.dossier().getDocuments().stream()
                .filter(document -> region.isEmpty() || document.getRegion() == region.get()).toList();
        List<Programme> programmes = inquiry.dossier().getProgrammes().stream()
                .filter(programme -> region.isEmpty() || programme.getRegion() == region.get()).toList();
        var blocks = new ArrayList<Block>();
        if (!documents.isEmpty()) {
            blocks.add(wording.heading(1, "documents.heading"));
            blocks.add(documents(documents, wording));
        }
        if (!programmes.isEmpty()) {
            blocks.add(wording.heading(1, "programmes.heading"));
            blocks.add(programmes(programmes, wording));
        }
        return blocks;
    }

    private static Block documents(List<Document> documents, Wording wording) {
        var columns = List.of(wording.column("documents.title", Column.Kind.TEXT, 4), wording.column("documents.by", Column.Kind.TEXT, 2.2),
                wording.column("documents.state", Column.Kind.STATE, 1.6), wording.column("documents.when", Column.Kind.DATE, 1.6),
                wording.column("documents.presented", Column.Kind.TEXT, 2.6));
        return new Block.Table("documents", wording.text("documents.table"), wording.text("documents.table.description"), columns,
                Listed.rows(documents, document -> List.of(wording.cell(MeetingFacts.document(document, wording)),
                        wording.cell(wording.parties(document instanceof Publication publication && !publication.getPublishers().isEmpty()
                                ? publication.getPublishers() : document.getAuthors())),
                        state(document, wording), wording.dateCell(document instanceof Publication publication && document.getWhen() == null
                                ? publication.getDue() : document.getWhen()),
                        wording.cell(Wording.lines(document.getPresentedAt().stream().map(wording::meetingAndDate).toList())))),
                Use.BOTH);
    }

    private static Cell state(Document document, Wording wording) {
        Tone tone = switch (document.getState()) {
            case NOT_STATED -> Tone.UNKNOWN;
            case PLANNED -> Tone.PLANNED;
            case DRAFT, UNDER_REVIEW -> Tone.UNDER_WAY;
            case PRESENTED -> Tone.PARTLY_DONE;
            case ADOPTED, PUBLISHED -> Tone.DONE;
        };
        return document.getState() == DocumentState.NOT_STATED ? Cell.EMPTY : new Cell.State(wording.label(document.getState()), tone);
    }

    private static Block programmes(List<Programme> programmes, Wording wording) {
        var columns = List.of(wording.column("programmes.name", Column.Kind.TEXT, 4), wording.column("programmes.implementers", Column.Kind.TEXT, 2),
                wording.column("programmes.partners", Column.Kind.TEXT, 2), wording.column("programmes.funders", Column.Kind.TEXT, 1.6),
                wording.column("programmes.launched", Column.Kind.DATE, 1.6));
        return new Block.Table("programmes", wording.text("programmes.table"), wording.text("programmes.table.description"), columns,
                Listed.rows(programmes, programme -> List.of(wording.cell(wording.names().title(programme.getNames(), programme.getId())),
                        wording.cell(wording.parties(programme.getImplementers())), wording.cell(wording.parties(programme.getPartners())),
                        wording.cell(wording.parties(programme.getFunders())), wording.dateCell(programme.getLaunched()))),
                Use.BOTH);
    }
}
