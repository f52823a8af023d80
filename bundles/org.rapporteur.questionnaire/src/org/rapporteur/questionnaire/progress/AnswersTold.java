package org.rapporteur.questionnaire.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.rapporteur.model.Answer;
import org.rapporteur.model.AnswerRow;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.Choice;
import org.rapporteur.model.EvidenceKind;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Status;
import org.rapporteur.model.Text;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Names;
import org.rapporteur.questionnaire.progress.ProgressEdit.Deed;
import org.rapporteur.questionnaire.progress.ProgressEdit.Proof;

/**
 * What a country's answers about one recommendation say, by what they are used for. Answers that do not apply say nothing.
 *
 * @param status the status; empty: not answered
 * @param text what was done; may be empty
 * @param responsible who is responsible, in words; may be empty
 * @param deeds the actions by their places
 * @param proofs the evidence by its places
 */
record AnswersTold(Optional<Status> status, String text, String responsible, Map<String, Deed> deeds, Map<String, Proof> proofs) {

    static AnswersTold of(List<Answer> answers, Locale language) {
        return new Reading(new Names(language), answers.stream().filter(answer -> answer.isApplicable() && answer.getQuestion() != null).toList()).told();
    }

    private record Reading(Names names, List<Answer> answers) {

        AnswersTold told() {
            Optional<Status> status = with(AnswerUse.STATUS).stream().flatMap(answer -> answer.getChoices().stream()).filter(Choice::isSetStatus)
                    .map(Choice::getStatus).findFirst();
            SequencedMap<String, Deed> deeds = new LinkedHashMap<>();
            with(AnswerUse.ACTION).forEach(answer -> items(answer).forEach((place, item) -> deed(item).ifPresent(deed -> deeds.put(place, deed))));
            SequencedMap<String, Proof> proofs = new LinkedHashMap<>();
            for (AnswerUse use : List.of(AnswerUse.LAW, AnswerUse.PRACTICE, AnswerUse.EVIDENCE)) {
                with(use).forEach(answer -> items(answer).forEach((place, item) -> proof(item, use).ifPresent(proof -> proofs.put(place, proof))));
            }
            return new AnswersTold(status, words(AnswerUse.PROGRESS, "\n\n"), words(AnswerUse.RESPONSIBLE, "; "), deeds, proofs);
        }

        private List<Answer> with(AnswerUse use) {
            return answers.stream().filter(answer -> answer.getQuestion().getUse() == use).toList();
        }

        private String words(AnswerUse use, String between) {
            return with(use).stream().map(this::words).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
        }

        private String words(Answer answer) {
            if (!answer.getChoices().isEmpty()) {
                return answer.getChoices().stream().map(choice -> names.text(choice.getTexts()).map(Text::getText).orElse(choice.getId()))
                        .collect(Collectors.joining(", "));
            }
            return answer.getText() == null ? "" : answer.getText().strip();
        }

        /** The answer itself, or each row of a table, by where it stands. */
        private SequencedMap<String, List<Answer>> items(Answer answer) {
            SequencedMap<String, List<Answer>> items = new LinkedHashMap<>();
            if (answer.getQuestion().getKind() != QuestionKind.TABLE) {
                items.put(answer.getQuestion().getId(), List.of(answer));
                return items;
            }
            int number = 0;
            for (AnswerRow row : answer.getRows()) {
                items.put(answer.getQuestion().getId() + ", " + ++number, row.getCells());
            }
            return items;
        }

        private Optional<Deed> deed(List<Answer> item) {
            String text = cell(item, AnswerUse.ACTION).orElse("");
            return text.isEmpty() ? Optional.empty() : Optional.of(new Deed(text, cell(item, AnswerUse.RESPONSIBLE).orElse(""),
                    cell(item, AnswerUse.DUE).flatMap(Reading::date), cell(item, AnswerUse.DONE).flatMap(Reading::date)));
        }

        private Optional<Proof> proof(List<Answer> item, AnswerUse use) {
            EvidenceKind kind = switch (use) {
                case LAW -> EvidenceKind.LAW;
                case PRACTICE -> EvidenceKind.PRACTICE;
                default -> EvidenceKind.DOCUMENT;
            };
            String file = item.stream().filter(cell -> cell.getQuestion().getKind() == QuestionKind.FILE).map(this::words).findFirst().orElse("");
            String title = cell(item, use).filter(text -> !text.isEmpty()).orElse(file);
            return title.isEmpty() ? Optional.empty() : Optional.of(new Proof(kind, title, file));
        }

        /** What is said for a use; where no column is for the table's own, its first column is. */
        private Optional<String> cell(List<Answer> item, AnswerUse use) {
            Optional<Answer> found = item.stream().filter(cell -> cell.getQuestion() != null && cell.getQuestion().getUse() == use).findFirst();
            if (found.isEmpty() && !item.isEmpty() && item.getFirst().getQuestion().eContainer() instanceof Question table && table.getUse() == use) {
                found = item.stream().filter(cell -> cell.getQuestion() == table.getColumns().getFirst()).findFirst();
            }
            return found.map(this::words);
        }

        /** A date that is no date is kept in words. */
        private static Optional<SourceDate> date(String text) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(SourceDate.parse(text));
            } catch (EdtfException inWords) {
                return Optional.of(SourceDate.parse("XXXX " + text));
            }
        }
    }

    /** The places in order, of what is told now and what was told before. */
    static List<String> places(Map<String, ?> now, Map<String, ?> before) {
        var places = new ArrayList<>(now.keySet());
        before.keySet().stream().filter(place -> !now.containsKey(place)).filter(Objects::nonNull).forEach(places::add);
        return places;
    }
}
