package org.rapporteur.region.issykkul.ui;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Programme;
import org.rapporteur.region.issykkul.model.FocalPoint;
import org.rapporteur.region.issykkul.model.IssykKulPackage;
import org.rapporteur.region.issykkul.model.PilotProject;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Stacked;

/** The pilot project on data and definitions, and beside it who was asked to be the focal point. */
final class Pilot implements PageControl {

    private final Projects projects;
    private final Stacked top;
    private final Composite noProject;
    private final Form programme;
    private final Form results;
    private final Stacked right;
    private final Composite noFocalPoint;
    private final Form focalPoint;

    Pilot(Composite parent, PageContext context) {
        projects = new Projects(context);
        var halves = new SashForm(parent, SWT.VERTICAL);
        top = new Stacked(halves);
        noProject = empty(top, "pilot.none", "pilot.add", projects::addPilot);
        programme = Form.on(top.place(), context).section(projects.text("pilot.project"))
                .names(Literals.PROGRAMME__NAMES).date(Literals.PROGRAMME__LAUNCHED).date(Literals.PROGRAMME__PERIOD)
                .references(Literals.PROGRAMME__FUNDERS).references(Literals.PROGRAMME__IMPLEMENTERS).references(Literals.PROGRAMME__PARTNERS)
                .words(Literals.PROGRAMME__OBJECTIVES).longText(Literals.PROGRAMME__METHOD);
        var below = new SashForm(halves, SWT.HORIZONTAL);
        results = Form.on(below, context).section(projects.text("pilot.results")).reference(IssykKulPackage.Literals.PILOT_PROJECT__GATHERED_AT)
                .reference(IssykKulPackage.Literals.PILOT_PROJECT__PROGRAMME);
        right = new Stacked(below);
        noFocalPoint = empty(right, "focal.none", "focal.add", projects::addFocalPoint);
        focalPoint = Form.on(right.place(), context).section(projects.text("focal.heading"))
                .reference(IssykKulPackage.Literals.FOCAL_POINT__PARTY).longText(IssykKulPackage.Literals.FOCAL_POINT__TASK)
                .reference(IssykKulPackage.Literals.FOCAL_POINT__ROUND);
        halves.setWeights(66, 34);
        refresh();
    }

    private Composite empty(Stacked place, String sentence, String action, Runnable run) {
        Composite composite = projects.context().toolkit().createComposite(place.place());
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(composite);
        new EmptyPlace(composite, projects.context().toolkit(), projects.text(sentence), projects.text(action),
                !projects.context().session().isReadOnly(), run);
        return composite;
    }

    @Override
    public void refresh() {
        Optional<PilotProject> one = projects.pilot();
        results.show(one);
        results.refresh();
        programme.show(one.map(PilotProject::getProgramme));
        programme.refresh();
        top.show(one.isPresent() ? programme.control() : noProject);
        Optional<FocalPoint> focal = projects.focalPoint();
        focalPoint.show(focal);
        focalPoint.refresh();
        right.show(focal.isPresent() ? focalPoint.control() : noFocalPoint);
    }

    @Override
    public void setFocus() {
        programme.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return switch (object) {
            case PilotProject shown when projects.pilot().filter(shown::equals).isPresent() -> {
                results.setFocus();
                yield true;
            }
            case Programme shown when projects.pilot().map(PilotProject::getProgramme).filter(shown::equals).isPresent() -> {
                programme.setFocus();
                yield true;
            }
            case FocalPoint shown when projects.focalPoint().filter(shown::equals).isPresent() -> {
                focalPoint.setFocus();
                yield true;
            }
            default -> false;
        };
    }
}
