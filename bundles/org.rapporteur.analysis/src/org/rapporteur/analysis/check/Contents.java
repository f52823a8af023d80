package org.rapporteur.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;

/** What a dossier contains, without its country records: these are loaded one by one. */
final class Contents {

    private Contents() {
    }

    /** All objects of a kind, the dossier itself among them, in the order of the dossier. */
    static <T> List<T> of(Inquiry inquiry, Class<T> kind) {
        return inquiry.once(Contents.class, kind, () -> all(inquiry).stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    /** All objects in an object, itself first. */
    static Stream<EObject> in(EObject root) {
        List<EObject> found = new ArrayList<>();
        gather(root, found);
        return found.stream();
    }

    static Stream<Region> regions(Inquiry inquiry) {
        return inquiry.dossier().getRegions().stream();
    }

    static Stream<Meeting> meetings(Inquiry inquiry) {
        return regions(inquiry).flatMap(region -> region.getMeetings().stream());
    }

    static Stream<Recommendation> recommendations(Inquiry inquiry) {
        return meetings(inquiry).flatMap(meeting -> meeting.getRecommendations().stream());
    }

    private static List<EObject> all(Inquiry inquiry) {
        return inquiry.once(Contents.class, "all", () -> {
            List<EObject> found = new ArrayList<>();
            gather(inquiry.dossier(), found);
            return found;
        });
    }

    private static void gather(EObject object, List<EObject> found) {
        found.add(object);
        if (object instanceof Dossier) {
            for (EReference part : object.eClass().getEAllContainments()) {
                if (part != ModelPackage.Literals.DOSSIER__RECORDS) {
                    children(object, part).forEach(child -> gather(child, found));
                }
            }
        } else {
            object.eContents().forEach(child -> gather(child, found));
        }
    }

    private static Stream<EObject> children(EObject object, EReference part) {
        Object value = object.eGet(part);
        return switch (value) {
            case null -> Stream.empty();
            case List<?> many -> many.stream().map(EObject.class::cast);
            default -> Stream.of((EObject) value);
        };
    }
}
