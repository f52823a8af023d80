package org.rapporteur.ui.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.ui.session.DossierSession;

/** The tree: regions with their series, meetings and recommendations, then the headings. */
final class ExplorerContent implements ITreeContentProvider {

    private static final Object[] NONE = {};

    private final ExplorerLabels labels;

    ExplorerContent(ExplorerLabels labels) {
        this.labels = labels;
    }

    @Override
    public Object[] getElements(Object input) {
        if (!(input instanceof DossierSession session)) {
            return NONE;
        }
        Dossier dossier = session.dossier();
        List<Object> top = new ArrayList<>(dossier.getRegions());
        Stream.of(Category.Kind.values()).map(kind -> new Category(dossier, kind)).filter(category -> !category.content().isEmpty())
                .forEach(top::add);
        return top.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return switch (element) {
            case Region region -> Stream.concat(region.getSeries().stream(), meetings(region, null)).toArray();
            case Series series when series.eContainer() instanceof Region region -> meetings(region, series).toArray();
            case Meeting meeting -> meeting.getRecommendations().toArray();
            case Category category -> category.content().stream()
                    .sorted(Comparator.comparing(labels::name, java.text.Collator.getInstance(Locale.getDefault()))).toArray();
            default -> NONE;
        };
    }

    /** Those of a series, or of none, in the order of their dates; without a date last. */
    private static Stream<Meeting> meetings(Region region, Series series) {
        return region.getMeetings().stream().filter(meeting -> meeting.getSeries() == series)
                .sorted(Comparator.comparing(ExplorerContent::day));
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.getWhen() == null ? LocalDate.MAX : meeting.getWhen().earliest().orElse(LocalDate.MAX);
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Meeting meeting when meeting.getSeries() != null -> meeting.getSeries();
            case Meeting meeting -> meeting.getRegion();
            case Series series -> series.eContainer();
            case Recommendation recommendation -> recommendation.getMeeting();
            case Region region -> null; // the platform's way to say: at the top
            case EObject object -> heading(object);
            default -> null; // at the top
        };
    }

    private static Object heading(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof Dossier)) {
            at = at.eContainer();
        }
        if (at instanceof Dossier dossier) {
            return Stream.of(Category.Kind.values()).map(kind -> new Category(dossier, kind))
                    .filter(category -> category.content().contains(object)).findFirst().orElse(null);
        }
        return null; // the platform's way to say: nowhere
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
            case Region region -> !region.getSeries().isEmpty() || !region.getMeetings().isEmpty();
            case Series series -> getChildren(series).length > 0;
            case Meeting meeting -> !meeting.getRecommendations().isEmpty();
            case Category category -> true;
            default -> false;
        };
    }
}
