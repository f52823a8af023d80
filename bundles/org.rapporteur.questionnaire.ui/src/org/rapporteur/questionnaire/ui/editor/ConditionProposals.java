package org.rapporteur.questionnaire.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.questionnaire.condition.Subject;

/** What can come next in a condition: a question that was asked before, how to compare it, and with which of its answers. */
final class ConditionProposals implements IContentProposalProvider {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}._:-]*$");
    private static final Pattern BEGINNING = Pattern.compile("(^|\\(|\\b(and|or|not))\\s*$");
    private static final Pattern VALUE = Pattern.compile("([\\p{L}\\p{N}._:-]+)\\s*(=|!=|<=?|>=?|(not\\s+)?in\\s*\\([^()]*)\\s*$");
    private static final Pattern COMPARING = Pattern.compile("(^|\\(|\\b(?:and|or|not)\\s)\\s*([\\p{L}\\p{N}._:-]+)\\s+$");

    private final Supplier<List<Question>> earlier;
    private final Supplier<List<Question>> all;
    private final Writing writing;

    /** What is offered: what stands in the condition then, and what it means. */
    private record Word(String text, String meaning) {
    }

    ConditionProposals(Supplier<List<Question>> earlier, Supplier<List<Question>> all, Writing writing) {
        this.earlier = earlier;
        this.all = all;
        this.writing = writing;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        String before = contents.substring(0, position);
        Matcher word = WORD.matcher(before);
        String typed = word.find() ? word.group() : "";
        String head = before.substring(0, before.length() - typed.length());
        String rest = contents.substring(position);
        return words(head).filter(one -> one.text().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .map(one -> new ContentProposal(head + one.text() + rest,
                        one.meaning().isEmpty() ? one.text() : one.text() + "  –  " + one.meaning(), null, head.length() + one.text().length()))
                .toArray(IContentProposal[]::new);
    }

    private Stream<Word> words(String head) {
        Matcher value = VALUE.matcher(head);
        Matcher comparing = COMPARING.matcher(head);
        if (value.find()) {
            return values(value.group(1));
        }
        if (BEGINNING.matcher(head).find()) {
            return subjects();
        }
        if (comparing.find() && !List.of("and", "or", "not").contains(comparing.group(2))) {
            return signs(comparing.group(2));
        }
        return Stream.of("and", "or").map(one -> new Word(one + " ", writing.text("condition." + one)));
    }

    private Stream<Word> subjects() {
        Stream<Word> asked = earlier.get().stream().map(one -> new Word(one.getId() + " ", Writing.number(one) + " " + writing.name(one)));
        Stream<Word> before = all.get().stream().map(one -> new Word(Subject.PREVIOUS + one.getId() + " ", writing.text("condition.previous", writing.name(one))));
        Stream<Word> facts = Stream.of(Subject.Fact.values()).map(fact -> new Word(fact + " ", writing.text("condition.fact." + fact.word())));
        return Stream.of(asked, before, facts, Stream.of(new Word("not ", writing.text("condition.not")))).flatMap(some -> some);
    }

    private Stream<Word> signs(String subject) {
        boolean ordered = question(subject).map(Question::getKind)
                .anyMatch(kind -> kind == QuestionKind.NUMBER || kind == QuestionKind.DATE || kind == QuestionKind.TABLE);
        Stream<String> signs = Stream.concat(Stream.of("= ", "!= ", "in (", "is answered", "is not answered"), ordered ? Stream.of("< ", "<= ", "> ", ">= ") : Stream.empty());
        return signs.map(sign -> new Word(sign, ""));
    }

    private Stream<Word> values(String subject) {
        return switch (subject) {
            case "country:kind" -> Stream.of("state", "territory").map(one -> new Word(one, ""));
            case "country:membership" -> Stream.of("member", "observer", "none").map(one -> new Word(one, ""));
            case "country:group" -> writing.context().region().getGroups().stream().map(one -> new Word(one.getId(), ""));
            default -> question(subject).flatMap(this::answers);
        };
    }

    private Stream<Word> answers(Question question) {
        return question.getKind() == QuestionKind.YES_NO ? Stream.of("yes", "no").map(one -> new Word(one, ""))
                : question.getChoices().stream().map(choice -> new Word(choice.getId(), writing.name(choice)));
    }

    private Stream<Question> question(String subject) {
        String id = subject.startsWith(Subject.PREVIOUS) ? subject.substring(Subject.PREVIOUS.length()) : subject;
        return all.get().stream().filter(one -> id.equals(one.getId())).limit(1);
    }
}
