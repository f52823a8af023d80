package org.rapporteur.ui.recommendations;

import static org.rapporteur.model.ModelPackage.Literals.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Lineage;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.FreshId;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.table.Claims;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.MasterDetail;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;
import org.rapporteur.ui.table.TableField;

/** The controls of the page of recommendations. */
final class RecommendationsControl implements PageControl {

    private final DossierSession session;
    private final Region region;
    private final Texts texts;
    private final MasterDetail<Recommendation> page;

    RecommendationsControl(Composite parent, PageContext context) {
        session = context.session();
        region = context.region();
        texts = context.texts(RecommendationsControl.class);
        page = new MasterDetail<>(parent, context, Recommendation.class, true, this::table, this::fields);
    }

    private ModelTable.Definition<Recommendation> table(Subject subject, Consumer<List<Recommendation>> selected) {
        var best = new BestText(new Names(subject.session().locale()),
                Optional.ofNullable(subject.session().dossier().getLanguage()).orElse("en"));
        var columns = List.of(Column.<Recommendation>of(subject, RECOMMENDATION__NUMBER, 70), text(subject, best),
                Column.<Recommendation>of(subject, RECOMMENDATION__TOPICS, 160), Column.<Recommendation>of(subject, RECOMMENDATION__ADDRESSEES, 160),
                Column.<Recommendation>of(subject, RECOMMENDATION__TO_ALL_MEMBERS, 90), Column.<Recommendation>of(subject, RECOMMENDATION__DUE, 110),
                Column.<Recommendation>of(subject, RECOMMENDATION__FIDELITY, 120),
                Column.<Recommendation>computed("meeting", texts.text("meeting"), 190, row -> subject.names().name(row.getMeeting())));
        return ModelTable.Definition.page("recommendations", texts.text("title"), rows(), columns, selected);
    }

    private static Column<Recommendation> text(Subject subject, BestText best) {
        Column<Recommendation> texts = Column.computed("text", subject.words().label(RECOMMENDATION__TEXTS), 340, best::of);
        return texts.changing(subject.notations().of(TEXT__TEXT), best::set);
    }

    /** Those of all meetings, in their order; a new one is of the meeting of the one that is selected, or of the last meeting. */
    private Rows<Recommendation> rows() {
        return new Rows<>(() -> Meetings.of(region).stream().flatMap(meeting -> meeting.getRecommendations().stream()).toList(),
                after -> after.map(Recommendation::getMeeting).or(this::last).map(meeting -> new Rows.Slot(meeting, MEETING__RECOMMENDATIONS,
                        after.map(meeting.getRecommendations()::indexOf).map(index -> index + 1).orElse(Integer.MAX_VALUE))),
                slot -> fresh((Meeting) slot.owner()), true);
    }

    private Optional<Meeting> last() {
        List<Meeting> held = Meetings.of(region);
        return held.reversed().stream().filter(meeting -> !meeting.getRecommendations().isEmpty()).findFirst()
                .or(() -> held.stream().reduce((one, other) -> other));
    }

    private Recommendation fresh(Meeting meeting) {
        Recommendation recommendation = ModelFactory.eINSTANCE.createRecommendation();
        recommendation.setId(new FreshId(session).after(meeting.getId() + "-r"));
        return recommendation;
    }

    private void fields(Form form) {
        form.text(RECOMMENDATION__NUMBER).texts(RECOMMENDATION__TEXTS).choice(RECOMMENDATION__FIDELITY)
                .references(RECOMMENDATION__TOPICS)
                .section(texts.text("section.whom")).yesNo(RECOMMENDATION__TO_ALL_MEMBERS).references(RECOMMENDATION__ADDRESSEES)
                .references(RECOMMENDATION__PROPOSED_BY).date(RECOMMENDATION__DUE)
                .section(texts.text("section.lineage")).field(TableField.of(Lineage.class, RECOMMENDATION__LINEAGE, subject -> List.of(
                        Column.of(subject, LINEAGE__KIND, 160), Column.of(subject, LINEAGE__FROM, 480))))
                .section(texts.text("section.sources")).field(Claims.claims()).field(Claims.citations());
    }

    @Override
    public void refresh() {
        page.refresh();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return page.reveal(object);
    }
}
