package org.rapporteur.ui.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Answer;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Response;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column.Kind;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Use;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.status.Place;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.ModelTable.Definition;

/** What the country answered to questionnaires. */
final class ResponsesPage implements PageControl {

    private final Country country;
    private final ModelTable<Response> responses;
    private final Paper answers;
    private Optional<Response> chosen = Optional.empty();

    ResponsesPage(Composite parent, Country country) {
        this.country = country;
        var subject = new Subject(country.context());
        var page = new SashForm(parent, SWT.VERTICAL);
        country.context().toolkit().adapt(page);
        responses = new ModelTable<>(page, subject, Response.class, Definition.page("country.responses", text("responses.title"),
                org.rapporteur.ui.table.Rows.fixed(() -> country.record().<List<Response>>map(record -> record.getResponses()).orElse(List.of())),
                List.of(Column.<Response>of(subject, Literals.RESPONSE__ROUND, 260).readOnly(), Column.of(subject, Literals.RESPONSE__STATE, 110),
                        Column.of(subject, Literals.RESPONSE__RECEIVED, 120), Column.of(subject, Literals.RESPONSE__ACCEPTED_BY, 140),
                        Column.<Response>of(subject, Literals.RESPONSE__FILE_NAME, 220).readOnly()),
                this::choose));
        answers = new Paper(page, text("responses.answers"), false, country.context().session().locale());
        page.setWeights(35, 65);
        show();
    }

    private String text(String key, Object... arguments) {
        return country.texts().text(key, arguments);
    }

    private void choose(List<Response> rows) {
        chosen = rows.stream().findFirst();
        show();
    }

    private void show() {
        if (answers != null) {
            answers.show(chosen.map(this::blocks).orElseGet(() -> List.of(Block.text(text(country.record()
                    .filter(record -> !record.getResponses().isEmpty()).isPresent() ? "responses.choose" : "responses.none")))));
        }
    }

    private List<Block> blocks(Response response) {
        List<List<Cell>> rows = new ArrayList<>();
        response.getAnswers().forEach(answer -> rows.add(List.of(Cell.text(question(answer)), Cell.text(said(answer)))));
        return List.of(new Block.Table("answers", text("responses.answers"), text("responses.answers"),
                List.of(new org.rapporteur.report.tree.Column(text("responses.question"), Kind.TEXT, 1),
                        new org.rapporteur.report.tree.Column(text("responses.answer"), Kind.TEXT, 1.4)), Rows.of(rows), Use.BOTH));
    }

    private String question(Answer answer) {
        String question = answer.getQuestion() == null ? "" : country.names().text(answer.getQuestion().getTexts())
                .map(text -> text.getText()).orElse(String.valueOf(answer.getQuestion().getId()));
        return answer.getRecommendation() == null ? question : text("responses.about", question, Place.text(answer.getRecommendation(), country.names()));
    }

    private String said(Answer answer) {
        if (!answer.isApplicable()) {
            return text("responses.notApplicable");
        }
        String choices = answer.getChoices().stream().map(choice -> country.names().text(choice.getTexts()).map(text -> text.getText())
                .orElse(String.valueOf(choice.getId()))).collect(Collectors.joining("; "));
        String cells = answer.getRows().stream().map(row -> row.getCells().stream().map(this::said).collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
        return java.util.stream.Stream.of(Optional.ofNullable(answer.getText()).orElse(""), choices, cells).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void refresh() {
        responses.refresh();
        show();
    }

    @Override
    public void setFocus() {
        responses.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Response response) {
                return responses.reveal(response);
            }
        }
        return false;
    }
}
