package org.rapporteur.ui.look;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.CompositeImageDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Document;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Group;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Programme;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.Source;

/** The icons of a part of the window: drawn lines (SVG), sharp at every scale. They go with the control they were made for. */
public final class Icons {

    private static final int HEADING = 56;
    private static final int HEADING_MARGIN = 12;

    private final ResourceManager resources;

    /**
     * @param owner the control that shows them
     */
    public Icons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /**
     * An icon of the workbench.
     *
     * @param name name of the file in {@code icons}, without ending
     */
    public static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromURL(Icons.class.getResource("/icons/" + name + ".svg"));
    }

    /**
     * An icon for the head of a wizard: twice as large, with room around it.
     *
     * @param name name of the file in {@code icons}, without ending
     */
    public static ImageDescriptor heading(String name) {
        ImageDescriptor icon = descriptor(name);
        return new CompositeImageDescriptor() {
            @Override
            protected void drawCompositeImage(int width, int height) {
                drawImage(zoom -> icon.getImageData(2 * zoom), HEADING_MARGIN, HEADING_MARGIN);
            }

            @Override
            protected Point getSize() {
                return new Point(HEADING, HEADING);
            }
        };
    }

    /**
     * An icon of the workbench.
     *
     * @param name name of the file in {@code icons}, without ending
     */
    public Image image(String name) {
        return resources.get(descriptor(name));
    }

    /** The icon of an object. */
    public Image of(EObject object) {
        return image(name(object));
    }

    /**
     * The icon of an object with a badge for what was found below it.
     *
     * @param name name of the icon
     * @param found the worst that was found; empty: nothing
     */
    public Image badged(String name, Optional<Severity> found) {
        ImageDescriptor plain = descriptor(name);
        return resources.get(found.filter(severity -> severity != Severity.HINT)
                .<ImageDescriptor>map(severity -> new DecorationOverlayIcon(resources.get(plain),
                        descriptor(severity == Severity.ERROR ? "error-badge" : "warning-badge"), IDecoration.TOP_LEFT))
                .orElse(plain));
    }

    /** The icon for a severity. */
    public Image of(Severity severity) {
        return image(switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "hint";
        });
    }

    /** Name of the icon of an object. */
    public static String name(EObject object) {
        return switch (object) {
            case Dossier dossier -> "dossier";
            case Region region -> "region";
            case Series series -> "series";
            case Group group -> "group";
            case Meeting meeting -> "meeting";
            case Recommendation recommendation -> "recommendation";
            case Party party -> "country";
            case CountryRecord record -> "country";
            case Document document -> "document";
            case Programme programme -> "programme";
            case Questionnaire questionnaire -> "questionnaire";
            case Commitment commitment -> "commitment";
            case Source source -> "source";
            default -> object.eContainer() == null ? "document" : name(object.eContainer());
        };
    }
}
