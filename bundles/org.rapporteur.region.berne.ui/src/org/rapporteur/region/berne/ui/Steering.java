package org.rapporteur.region.berne.ui;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.berne.model.BerneFactory;
import org.rapporteur.region.berne.model.BernePackage.Literals;
import org.rapporteur.region.berne.model.Framework;
import org.rapporteur.region.berne.model.SteeringGroup;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Stacked;

/** Who steers the process, and beside it what it is to lead to. */
final class Steering implements PageControl {

    private final Frameworks frameworks;
    private final Stacked left;
    private final Form group;
    private final Composite noGroup;
    private final Stacked right;
    private final Form framework;
    private final Composite noFramework;

    Steering(Composite parent, PageContext context) {
        frameworks = new Frameworks(context);
        var halves = new SashForm(parent, SWT.HORIZONTAL);
        left = new Stacked(halves);
        group = Form.on(left.place(), context).section(frameworks.text("steering.group")).date(Literals.STEERING_GROUP__LAUNCHED)
                .references(Literals.STEERING_GROUP__LAUNCHED_BY).reference(Literals.STEERING_GROUP__SECRETARIAT)
                .references(Literals.STEERING_GROUP__MEMBERS);
        noGroup = empty(left, "steering.none", "steering.begin", this::begin);
        right = new Stacked(halves);
        framework = Form.on(right.place(), context).section(frameworks.text("steering.framework")).longText(Literals.FRAMEWORK__TITLE)
                .longText(Literals.FRAMEWORK__GOAL).longText(Literals.FRAMEWORK__OUTCOME);
        noFramework = empty(right, "framework.none", "framework.begin", frameworks::begin);
        refresh();
    }

    private Composite empty(Stacked place, String sentence, String action, Runnable run) {
        Composite composite = frameworks.context().toolkit().createComposite(place.place());
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(composite);
        new EmptyPlace(composite, frameworks.context().toolkit(), frameworks.text(sentence), frameworks.text(action), frameworks.isWritable(), run);
        return composite;
    }

    private Optional<SteeringGroup> steering() {
        return Extensions.of(frameworks.context().region(), SteeringGroup.class).findFirst();
    }

    private void begin() {
        var session = frameworks.context().session();
        session.execute(frameworks.text("steering.command.begin"), AddCommand.create(session.domain(), frameworks.context().region(),
                ModelPackage.Literals.EXTENSIBLE__EXTENSIONS, BerneFactory.eINSTANCE.createSteeringGroup()));
    }

    @Override
    public void refresh() {
        Optional<SteeringGroup> steering = steering();
        group.show(steering);
        group.refresh();
        left.show(steering.isPresent() ? group.control() : noGroup);
        Optional<Framework> one = frameworks.framework();
        framework.show(one);
        framework.refresh();
        right.show(one.isPresent() ? framework.control() : noFramework);
    }

    @Override
    public void setFocus() {
        group.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        if (steering().filter(object::equals).isPresent()) {
            group.setFocus();
            return true;
        }
        if (frameworks.framework().filter(object::equals).isPresent()) {
            framework.setFocus();
            return true;
        }
        return false;
    }
}
