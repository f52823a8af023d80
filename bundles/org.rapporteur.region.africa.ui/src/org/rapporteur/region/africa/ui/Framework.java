package org.rapporteur.region.africa.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Comment;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentState;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.africa.model.AfricaFactory;
import org.rapporteur.region.africa.model.AfricaPackage;
import org.rapporteur.region.africa.model.FrameworkReview;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.page.Stacked;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;

/** The draft and its way: where it comes from beside who reads it next; below, the comments on it. */
final class Framework implements PageControl {

    private final PageContext context;
    private final Texts texts;
    private final Stacked page;
    private final Composite none;
    private final SashForm halves;
    private final Form document;
    private final Form review;
    private final Lead lead;
    private final ModelTable<Comment> comments;

    Framework(Composite parent, PageContext context) {
        this.context = context;
        texts = context.texts(Framework.class);
        page = new Stacked(parent);
        none = context.toolkit().createComposite(page.place());
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(none);
        new EmptyPlace(none, context.toolkit(), texts.text("framework.none"), texts.text("framework.begin"), !context.session().isReadOnly(), this::begin);
        halves = new SashForm(page.place(), SWT.VERTICAL);
        var top = new SashForm(halves, SWT.HORIZONTAL);
        document = Form.on(top, context).section(texts.text("framework.draft")).names(ModelPackage.Literals.DOCUMENT__TITLES)
                .choice(ModelPackage.Literals.DOCUMENT__STATE).references(ModelPackage.Literals.DOCUMENT__AUTHORS)
                .references(ModelPackage.Literals.DOCUMENT__CONSULTED).references(ModelPackage.Literals.DOCUMENT__PRESENTED_AT)
                .longText(ModelPackage.Literals.DOCUMENT__RECEPTION).references(ModelPackage.Literals.DOCUMENT__REQUESTED_BY)
                .date(ModelPackage.Literals.DOCUMENT__REQUESTED).references(ModelPackage.Literals.DOCUMENT__BASIS);
        review = Form.on(top, context).section(texts.text("framework.way")).longText(AfricaPackage.Literals.FRAMEWORK_REVIEW__ORIGIN)
                .longText(AfricaPackage.Literals.FRAMEWORK_REVIEW__AIM).longText(AfricaPackage.Literals.FRAMEWORK_REVIEW__NEXT_READER)
                .references(AfricaPackage.Literals.FRAMEWORK_REVIEW__NEXT_READERS).reference(AfricaPackage.Literals.FRAMEWORK_REVIEW__DOCUMENT);
        lead = new Lead(halves, context.toolkit(), "");
        var subject = new Subject(context);
        comments = new ModelTable<>(lead.rest(), subject, Comment.class, ModelTable.Definition.compact("africa.comments",
                texts.text("framework.comments"), Rows.of(Comment.class, () -> document.object(), ModelPackage.Literals.DOCUMENT__COMMENTS), List.of(
                        Column.of(subject, ModelPackage.Literals.COMMENT__PARTY, 180), Column.of(subject, ModelPackage.Literals.COMMENT__MEETING, 220),
                        Column.of(subject, ModelPackage.Literals.COMMENT__WHEN, 120), Column.of(subject, ModelPackage.Literals.COMMENT__TEXT, 330),
                        Column.of(subject, ModelPackage.Literals.COMMENT__ANSWERED, 120))));
        halves.setWeights(66, 34);
        refresh();
    }

    private Optional<FrameworkReview> framework() {
        return Extensions.of(context.region(), FrameworkReview.class).findFirst();
    }

    /** A new draft of this region, and that it is the framework under review, as one step. */
    private void begin() {
        Dossier dossier = context.session().dossier();
        context.session().edit(texts.text("framework.command.begin"), () -> {
            Document draft = ModelFactory.eINSTANCE.createDocument();
            draft.setId(UUID.randomUUID().toString());
            draft.setRegion(context.region());
            draft.setState(DocumentState.DRAFT);
            var title = ModelFactory.eINSTANCE.createName();
            title.setText(texts.text("framework.new"));
            title.setLanguage(texts.language().getLanguage());
            draft.getTitles().add(title);
            dossier.getDocuments().add(draft);
            var begun = AfricaFactory.eINSTANCE.createFrameworkReview();
            begun.setDocument(draft);
            context.region().getExtensions().add(begun);
        });
    }

    @Override
    public void refresh() {
        Optional<FrameworkReview> one = framework();
        page.show(one.isPresent() ? halves : none);
        review.show(one);
        review.refresh();
        Optional<Document> draft = one.map(FrameworkReview::getDocument);
        document.show(draft);
        document.refresh();
        List<Comment> all = draft.map(Document::getComments).map(List::copyOf).orElse(List.of());
        lead.say(all.isEmpty() ? texts.text("framework.noComments") : texts.text("framework.count", all.size(),
                all.stream().filter(comment -> comment.getAnswered() == Knowledge.YES).count()));
        comments.refresh();
    }

    @Override
    public void setFocus() {
        document.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        Optional<FrameworkReview> one = framework();
        if (one.filter(object::equals).isPresent()) {
            review.setFocus();
            return true;
        }
        if (one.map(FrameworkReview::getDocument).filter(object::equals).isPresent()) {
            document.setFocus();
            return true;
        }
        return object instanceof Comment comment && one.map(FrameworkReview::getDocument).filter(comment.eContainer()::equals).isPresent()
                && comments.reveal(comment);
    }
}
