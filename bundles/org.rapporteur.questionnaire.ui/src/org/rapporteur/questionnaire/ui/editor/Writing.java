package org.rapporteur.questionnaire.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.rapporteur.model.Choice;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.Section;
import org.rapporteur.model.Text;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.version.Versions;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.form.FreshId;

/** The questionnaires of a region, and the steps that change what is asked and in which order. */
final class Writing {

    private final PageContext context;
    private final RegionRegister register;
    private final Texts texts;
    private final Names names;
    private final DatePrinter dates;

    Writing(PageContext context, RegionRegister register) {
        this.context = context;
        this.register = register;
        texts = context.texts(Writing.class);
        names = new Names(context.session().locale());
        dates = DatePrinter.of(context.session().locale());
    }

    PageContext context() {
        return context;
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** The questionnaires of the region and those of no region, the latest first. */
    List<Questionnaire> all() {
        return context.session().dossier().getQuestionnaires().stream()
                .filter(one -> one.getRegion() == context.region() || one.getRegion() == null).toList().reversed();
    }

    boolean isWritable() {
        return !context.session().isReadOnly();
    }

    /** Whether the questionnaire an object belongs to may still be changed. */
    boolean isOpen(EObject object) {
        return isWritable() && !isSent(questionnaire(object));
    }

    /** Whether a version was sent, so that it stays as it is; answers may have come to it. */
    static boolean isSent(Questionnaire version) {
        return version.isFrozen() || days(version).findAny().isPresent();
    }

    /** When a version was first sent; empty when no source tells. */
    static Optional<SourceDate> sent(Questionnaire version) {
        return days(version).filter(day -> day.earliest().isPresent()).min(Comparator.comparing(day -> day.earliest().get()));
    }

    private static Stream<SourceDate> days(Questionnaire version) {
        return version.getRounds().stream().flatMap(round -> Stream.concat(Stream.of(round).map(Round::getSent),
                round.getInvitations().stream().map(Invitation::getSent))).filter(Objects::nonNull);
    }

    String date(SourceDate day) {
        return day.print(dates);
    }

    /** The questionnaire that an object is part of. */
    static Questionnaire questionnaire(EObject object) {
        return object instanceof Questionnaire found ? found : questionnaire(object.eContainer());
    }

    /** What an object is called: its text, or else its identifier. */
    String name(EObject object) {
        List<? extends Text> said = switch (object) {
            case Questionnaire one -> one.getTitles();
            case Section one -> one.getTitles();
            case Question one -> one.getTexts();
            case Choice one -> one.getTexts();
            default -> List.of();
        };
        return names.text(said).map(Text::getText).filter(text -> !text.isBlank()).orElseGet(() -> String.valueOf(((Identified) object).getId()));
    }

    /** The number of a section or question in the form; empty for choices and columns. */
    static String number(EObject object) {
        return switch (object) {
            case Section section -> Integer.toString(questionnaire(section).getSections().indexOf(section) + 1);
            case Question question when question.eContainer() instanceof Section section ->
                number(section) + "." + (section.getQuestions().indexOf(question) + 1);
            default -> "";
        };
    }

    /** What stands below an object, in order. */
    static List<EObject> parts(EObject object) {
        return switch (object) {
            case Questionnaire one -> List.copyOf(one.getSections());
            case Section one -> List.copyOf(one.getQuestions());
            case Question one -> Stream.<EObject>concat(one.getChoices().stream(), one.getColumns().stream()).toList();
            default -> List.of();
        };
    }

    /** The region's own questionnaire, as its plug-in brings it; empty when it brings none, or when it was taken already. */
    Optional<Questionnaire> template() {
        return brought().filter(one -> context.session().dossier().getQuestionnaires().stream().noneMatch(known -> one.getId().equals(known.getId())));
    }

    private Optional<Questionnaire> brought() {
        return register.find(context.region().getModule()).flatMap(RegionModule::questionnaire);
    }

    /** Begins with the region's template, or with an empty questionnaire where there is none. */
    Optional<Questionnaire> begin() {
        Questionnaire made = template().orElseGet(() -> {
            Questionnaire empty = ModelFactory.eINSTANCE.createQuestionnaire();
            empty.setId(new FreshId(context.session()).after(context.region().getId() + "-questions-"));
            say(empty.getTitles(), text("new.questionnaire"));
            return empty;
        });
        made.setRegion(context.region());
        return take(made, text("step.begin"));
    }

    /** Puts a new questionnaire into the dossier. */
    Optional<Questionnaire> take(Questionnaire made, String step) {
        Command command = AddCommand.create(context.session().domain(), context.session().dossier(), Literals.DOSSIER__QUESTIONNAIRES, List.of(made));
        return context.session().execute(step, command) ? Optional.of(made) : Optional.empty();
    }

    /** The version after one; it is made where there is none. */
    Optional<Questionnaire> next(Questionnaire version) {
        var versions = new Versions(context.session().dossier());
        Optional<Questionnaire> there = versions.after(version);
        if (there.isPresent()) {
            return there;
        }
        Questionnaire made = versions.next(version, brought());
        return take(made, text("step.version", made.getVersion()));
    }

    /** The same object in another version: what has its identifier. */
    static Optional<EObject> same(EObject object, Questionnaire version) {
        if (object instanceof Questionnaire) {
            return Optional.of(version);
        }
        Optional<EObject> holder = same(object.eContainer(), version);
        return holder.flatMap(one -> parts(one).stream().filter(part -> part.eClass() == object.eClass()
                && ((Identified) part).getId().equals(((Identified) object).getId())).findFirst());
    }

    /** Adds a section, behind that of the object. */
    Optional<EObject> addSection(EObject behind) {
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setId(new FreshId(context.session()).after("section-"));
        say(section.getTitles(), text("new.section"));
        Questionnaire questionnaire = questionnaire(behind);
        int at = above(behind, Section.class).map(questionnaire.getSections()::indexOf).orElse(questionnaire.getSections().size() - 1);
        return add(questionnaire, Literals.QUESTIONNAIRE__SECTIONS, section, at + 1);
    }

    /** Adds a question, behind that of the object; empty when the object is in no section. */
    Optional<EObject> addQuestion(EObject behind) {
        Optional<Section> section = above(behind, Section.class);
        return section.flatMap(in -> {
            int at = Stream.iterate(behind, one -> one != null, EObject::eContainer).filter(in.getQuestions()::contains).findFirst()
                    .map(in.getQuestions()::indexOf).orElse(in.getQuestions().size() - 1);
            return add(in, Literals.SECTION__QUESTIONS, question("question-", "new.question"), at + 1);
        });
    }

    /** Adds a choice, or a column of a table, behind the object; empty when no question there has such parts. */
    Optional<EObject> addPart(EObject behind) {
        return asking(behind).flatMap(question -> {
            int at = parts(question).indexOf(behind);
            boolean table = question.getKind() == QuestionKind.TABLE;
            EReference list = table ? Literals.QUESTION__COLUMNS : Literals.QUESTION__CHOICES;
            return add(question, list, table ? question("column-", "new.column") : choice(), at < 0 ? ((List<?>) question.eGet(list)).size() : at + 1);
        });
    }

    /** The question that has, or could have, choices or columns beside an object. */
    static Optional<Question> asking(EObject object) {
        EObject asked = object instanceof Choice || object.eContainer() instanceof Question ? object.eContainer() : object;
        return asked instanceof Question question && List.of(QuestionKind.ONE_OF, QuestionKind.SEVERAL_OF, QuestionKind.TABLE).contains(question.getKind())
                ? Optional.of(question) : Optional.empty();
    }

    private Question question(String id, String key) {
        Question question = ModelFactory.eINSTANCE.createQuestion();
        question.setId(new FreshId(context.session()).after(id));
        say(question.getTexts(), text(key));
        return question;
    }

    private Choice choice() {
        Choice choice = ModelFactory.eINSTANCE.createChoice();
        choice.setId(new FreshId(context.session()).after("choice-"));
        say(choice.getTexts(), text("new.choice"));
        return choice;
    }

    private void say(List<Text> where, String words) {
        Text text = ModelFactory.eINSTANCE.createText();
        text.setLanguage(texts.language().getLanguage());
        text.setText(words);
        where.add(text);
    }

    private Optional<EObject> add(EObject owner, EReference list, EObject made, int at) {
        boolean added = context.session().execute(text("step.add", name(made)), AddCommand.create(context.session().domain(), owner, list, made, at));
        return added ? Optional.of(made) : Optional.empty();
    }

    private static <T extends EObject> Optional<T> above(EObject object, Class<T> type) {
        return Stream.iterate(object, one -> one != null, EObject::eContainer).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Removes an object; answers refer only to what was sent, and that cannot be removed. */
    void remove(EObject object) {
        context.session().execute(text("step.remove", name(object)), RemoveCommand.create(context.session().domain(), object));
    }

    /** Moves an object among those beside it. */
    void moveBy(EObject object, int places) {
        List<?> beside = (List<?>) object.eContainer().eGet(object.eContainingFeature());
        int to = beside.indexOf(object) + places;
        if (to >= 0 && to < beside.size()) {
            move(object, object.eContainer(), object.eContainmentFeature(), to);
        }
    }

    /** Whether an object can be put where another one is: beside its like, or into what holds its like. */
    static boolean canMove(EObject object, EObject target) {
        return object != target && questionnaire(object) == questionnaire(target) && !EcoreUtil.isAncestor(object, target)
                && (target.eContainmentFeature() == object.eContainmentFeature() || target.eClass().getEAllReferences().contains(object.eContainmentFeature()))
                && !(target instanceof Question && object.eContainmentFeature() == Literals.QUESTION__COLUMNS
                        && target.eContainer() instanceof Section && ((Question) target).getKind() != QuestionKind.TABLE);
    }

    /** Puts an object in the place of another one, or at the end of what that one holds. */
    void move(EObject object, EObject target) {
        if (target.eContainmentFeature() == object.eContainmentFeature()) {
            move(object, target.eContainer(), object.eContainmentFeature(), ((List<?>) target.eContainer().eGet(target.eContainmentFeature())).indexOf(target));
        } else {
            int end = ((List<?>) target.eGet(object.eContainmentFeature())).size();
            move(object, target, object.eContainmentFeature(), object.eContainer() == target ? end - 1 : end);
        }
    }

    @SuppressWarnings("unchecked") // the feature holds objects of this kind
    private void move(EObject object, EObject owner, EReference list, int to) {
        context.session().edit(text("step.move", name(object)), () -> {
            ((List<EObject>) object.eContainer().eGet(list)).remove(object);
            ((List<EObject>) owner.eGet(list)).add(to, object);
        });
    }
}
