package org.rapporteur.questionnaire.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Person;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Heading;
import org.rapporteur.questionnaire.word.LetterText;

/** A letter that goes with forms, or reminds of them: its words, whatever it is written in. */
final class Letter {

    /** What can stand in the header of a message as it is (RFC 5322, 3.4.1, without quoted parts and comments). */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /**
     * What the country is asked to look at again.
     *
     * @param all whether its answers were sent back as a whole
     * @param answers those that were sent back each with a reason, as lines
     */
    record SentBack(boolean all, List<String> answers) {

        boolean isAny() {
            return all || !answers.isEmpty();
        }
    }

    private final Form form;
    private final Dossier dossier;
    private final Round round;
    private final Invitation invitation;
    private final boolean reminder;
    private final SentBack sentBack;
    private final Texts texts;
    private final DatePrinter dates;

    Letter(Form form, Dossier dossier, Round round, Invitation invitation, boolean reminder, SentBack sentBack) {
        this.form = form;
        this.dossier = dossier;
        this.round = round;
        this.invitation = invitation;
        this.reminder = reminder;
        this.sentBack = sentBack;
        texts = Texts.of(Letter.class, "letters", form.heading().locale());
        dates = DatePrinter.of(form.heading().locale());
    }

    Form form() {
        return form;
    }

    Heading heading() {
        return form.heading();
    }

    boolean reminder() {
        return reminder;
    }

    String subject() {
        return texts.text(reminder ? "reminder.title" : "title", heading().title(), heading().country());
    }

    /** What it says, with the files that go with it. */
    LetterText text(List<String> files, boolean split) {
        Heading heading = heading();
        return new LetterText(heading.sender(), dates.print(heading.day()), address(), subject(), greeting(), paragraphs(),
                texts.text(split ? "enclosed.parts" : "enclosed"), files, texts.text("closing"),
                heading.fictional() ? FormWords.in(heading.locale()).text("fictional") : "", heading.locale(), heading.day());
    }

    /** The lines of the address, none empty. */
    private List<String> address() {
        List<String> lines = new ArrayList<>(List.of(heading().focalPoint()));
        Optional.ofNullable(invitation.getFocalPoint()).map(Person::getInstitution)
                .ifPresent(institution -> lines.add(new Names(heading().locale()).title(institution.getNames(), institution.getId())));
        lines.add(heading().country());
        lines.removeIf(String::isBlank);
        return lines;
    }

    private String greeting() {
        return heading().focalPoint().isEmpty() ? texts.text("greeting") : texts.text("greeting.name", heading().focalPoint(),
                invitation.getFocalPoint().getGender().getLiteral());
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        if (!sentBack.answers().isEmpty()) {
            paragraphs.add(texts.text("sentBack"));
            sentBack.answers().forEach(line -> paragraphs.add("• " + line));
        } else if (sentBack.all()) {
            paragraphs.add(texts.text("sentBack.all", heading().title()));
        }
        if (reminder && sentBack.isAny()) {
            paragraphs.add(texts.text("reminder.due", heading().due()));
        } else if (reminder) {
            SourceDate sent = invitation.getSent() == null ? round.getSent() : invitation.getSent();
            boolean known = sent != null && sent.earliest().isPresent();
            paragraphs.add(known ? texts.text("reminder.sent", heading().title(), sent.print(dates)) : texts.text("reminder", heading().title()));
            paragraphs.add(texts.text("reminder.due", heading().due()));
        } else {
            paragraphs.add(heading().subject().isEmpty() ? texts.text("asks", heading().title())
                    : texts.text("asks.subject", heading().title(), heading().subject()));
            if (!heading().due().isEmpty()) {
                paragraphs.add(texts.text("due", heading().due()));
            }
            if (!heading().reportedAt().isEmpty()) {
                paragraphs.add(texts.text("reportedAt", heading().reportedAt()));
            }
        }
        paragraphs.add(texts.text("files"));
        if (form.fields().anyMatch(field -> field.earlier().isPresent())) {
            paragraphs.add(texts.text("earlier"));
        }
        return paragraphs;
    }

    /** The e-mail address of the person asked; empty when none is known. */
    Optional<String> recipient() {
        return Optional.ofNullable(invitation.getFocalPoint()).flatMap(Letter::mail);
    }

    /** The e-mail address of a person of the secretariat; empty when none is known. */
    Optional<String> sender() {
        return dossier.getSecretariat() == null ? Optional.empty() : dossier.getRegister().getPersons().stream()
                .filter(person -> person.getParty() == dossier.getSecretariat()).flatMap(person -> mail(person).stream()).findFirst();
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static Optional<String> mail(Person person) {
        return Optional.ofNullable(person.getContact()).map(String::strip).filter(Letter::isAddress);
    }
}
