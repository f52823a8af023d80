package org.rapporteur.questionnaire.collect;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapporteur.model.Citation;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Response;
import org.rapporteur.model.Round;
import org.rapporteur.model.Source;
import org.rapporteur.model.date.SourceDate;

/**
 * A file that came back, as a source that the response cites: with the questions it answers as the place. So every answer keeps the file it
 * came in, also when several ministries have answered or an answer was corrected later.
 */
final class ReceivedFile {

    private static final int HASH = 16;

    private final FormFile file;

    ReceivedFile(FormFile file) {
        this.file = file;
    }

    private String id() {
        return file.identity().round() + "-" + file.identity().country() + "-" + file.hash().substring(0, HASH);
    }

    /** Where it is kept in the dossier's folder; its own name stands in the source. */
    String path() {
        String name = file.name().toLowerCase(java.util.Locale.ROOT);
        String ending = name.matches(".*\\.(docx|docm|xlsx|xlsm)") ? name.substring(name.lastIndexOf('.')) : ".form";
        return "received/" + id().replaceAll("[^A-Za-z0-9._-]", "_") + ending;
    }

    /** Whether a file was stored before, under whatever name. */
    static boolean isStored(FormFile file, Round round, CountryRecord record) {
        String id = new ReceivedFile(file).id();
        return record.getResponses().stream().filter(response -> response.getRound() == round).anyMatch(response ->
                file.hash().equals(response.getFileHash()) || response.getCitations().stream().map(Citation::getSource).filter(Objects::nonNull)
                        .anyMatch(source -> id.equals(source.getId())));
    }

    /** Has a response cite it for some answers; for these no other file is cited any longer. */
    void cite(Response response, List<String> keys, Acceptance how, Dossier dossier) {
        Source source = source(how, dossier);
        for (Citation citation : List.copyOf(response.getCitations())) {
            if (citation.getSource() != null && citation.getSource() != source && citation.getPlace() != null) {
                List<String> left = List.of(citation.getPlace().split(", ")).stream().filter(key -> !keys.contains(key)).toList();
                citation.setPlace(String.join(", ", left));
            }
        }
        Citation citation = ModelFactory.eINSTANCE.createCitation();
        citation.setSource(source);
        citation.setPlace(keys.stream().collect(Collectors.joining(", ")));
        response.getCitations().add(citation);
        response.setFileName(file.name());
        response.setFileHash(file.hash());
        response.setReceived(SourceDate.parse(how.received().toString()));
    }

    private Source source(Acceptance how, Dossier dossier) {
        if (dossier.getRegister() == null) {
            dossier.setRegister(ModelFactory.eINSTANCE.createRegister());
        }
        Optional<Source> known = dossier.getRegister().getSources().stream().filter(one -> id().equals(one.getId())).findFirst();
        return known.orElseGet(() -> {
            Source source = ModelFactory.eINSTANCE.createSource();
            source.setId(id());
            source.setTitle(file.name());
            source.setWhen(SourceDate.parse(how.received().toString()));
            source.setNote("SHA-256 " + file.hash());
            if (how.keepFiles()) {
                source.setLocation(path());
            }
            dossier.getRegister().getSources().add(source);
            return source;
        });
    }
}
