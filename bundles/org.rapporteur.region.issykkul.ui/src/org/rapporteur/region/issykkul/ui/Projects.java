package org.rapporteur.region.issykkul.ui;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.edit.command.AddCommand;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Name;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.issykkul.Chain;
import org.rapporteur.region.issykkul.model.FocalPoint;
import org.rapporteur.region.issykkul.model.IssykKulFactory;
import org.rapporteur.region.issykkul.model.PilotProject;
import org.rapporteur.ui.PageContext;

/** The pilot project and the focal point of the dialogue, and how they begin. */
final class Projects {

    private final PageContext context;
    private final Texts texts;

    Projects(PageContext context) {
        this.context = context;
        texts = context.texts(Projects.class);
    }

    PageContext context() {
        return context;
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    Optional<PilotProject> pilot() {
        return Extensions.of(context.region(), PilotProject.class).findFirst();
    }

    Optional<FocalPoint> focalPoint() {
        return context.region().getMeetings().stream().flatMap(meeting -> Extensions.of(meeting, FocalPoint.class)).findFirst();
    }

    /** A new programme of this region, and what makes it the pilot project, as one step. */
    void addPilot() {
        Dossier dossier = context.session().dossier();
        context.session().edit(text("pilot.command.add"), () -> {
            var programme = ModelFactory.eINSTANCE.createProgramme();
            programme.setId(UUID.randomUUID().toString());
            programme.setRegion(context.region());
            Name name = ModelFactory.eINSTANCE.createName();
            name.setText(text("pilot.new"));
            name.setLanguage(texts.language().getLanguage());
            programme.getNames().add(name);
            dossier.getProgrammes().add(programme);
            var pilot = IssykKulFactory.eINSTANCE.createPilotProject();
            pilot.setProgramme(programme);
            context.region().getExtensions().add(pilot);
        });
    }

    /** A focal point asked for at the last meeting that was held or is planned. */
    void addFocalPoint() {
        Chain.of(context.region()).stream().filter(Chain.Link.Known.class::isInstance).map(link -> ((Chain.Link.Known) link).meeting())
                .reduce((one, later) -> later).ifPresent(this::addFocalPoint);
    }

    private void addFocalPoint(Meeting meeting) {
        FocalPoint focalPoint = IssykKulFactory.eINSTANCE.createFocalPoint();
        focalPoint.setTask(text("focal.task"));
        Optional.ofNullable(context.session().dossier().getSecretariat()).ifPresent(focalPoint::setParty);
        context.session().execute(text("focal.command.add"), AddCommand.create(context.session().domain(), meeting,
                ModelPackage.Literals.EXTENSIBLE__EXTENSIONS, focalPoint));
    }
}
