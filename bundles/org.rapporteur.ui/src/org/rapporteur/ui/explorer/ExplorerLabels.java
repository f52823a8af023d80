package org.rapporteur.ui.explorer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Document;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Programme;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.Source;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.ui.look.Icons;

/** What stands in the explorer for each thing: its name, what tells it from others of the name, its icon with a badge for findings. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

    private static final int LONGEST = 120;

    private final Words words;
    private final Texts texts;
    private final Icons icons;
    private Map<EObject, Severity> worst = Map.of();
    private Map<String, Severity> worstInRecords = Map.of();

    ExplorerLabels(Locale locale, Icons icons) {
        words = Words.in(locale);
        texts = Texts.of(ExplorerLabels.class, locale);
        this.icons = icons;
    }

    void found(Map<EObject, Severity> inDossier, Map<String, Severity> inRecords) {
        worst = inDossier;
        worstInRecords = inRecords;
    }

    @Override
    public StyledString getStyledText(Object element) {
        var text = new StyledString(name(element));
        beside(element).ifPresent(more -> text.append("  " + more, StyledString.QUALIFIER_STYLER));
        return text;
    }

    @Override
    public String getText(Object element) {
        return beside(element).map(more -> name(element) + "  " + more).orElseGet(() -> name(element));
    }

    String name(Object element) {
        return switch (element) {
            case Category category -> texts.text(category.key());
            case Region region -> words.region(region);
            case Series series -> words.names().name(series.getNames(), id(series));
            case Meeting meeting -> words.meeting(meeting);
            case Recommendation recommendation -> recommendation(recommendation);
            case Party party -> words.party(party);
            case Document document -> words.names().name(document.getTitles(), id(document));
            case Programme programme -> words.names().name(programme.getNames(), id(programme));
            case Questionnaire questionnaire -> words.names().text(questionnaire.getTitles()).map(text -> cut(text.getText()))
                    .orElse(id(questionnaire));
            case Commitment commitment -> commitment.getText() == null ? id(commitment) : cut(commitment.getText());
            case Source source -> source.getTitle() == null ? id(source) : source.getTitle();
            case Identified identified -> id(identified);
            default -> String.valueOf(element);
        };
    }

    private String recommendation(Recommendation recommendation) {
        String text = cut(words.recommendation(recommendation));
        if (recommendation.getNumber() != null) {
            return texts.text("numbered", recommendation.getNumber(), text);
        }
        return text.isEmpty() ? id(recommendation) : text;
    }

    private Optional<String> beside(Object element) {
        return switch (element) {
            case Meeting meeting when meeting.getWhen() != null -> Optional.of(words.date(meeting.getWhen()));
            case Category category -> Optional.of(Integer.toString(category.content().size()));
            case Questionnaire questionnaire -> Optional.of(texts.text("version", questionnaire.getVersion()));
            default -> Optional.empty();
        };
    }

    private static String id(Identified identified) {
        return identified.getId() == null ? "" : identified.getId();
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case Category category -> icons.badged(category.icon(), category.content().stream().flatMap(object -> severity(object).stream())
                    .min(Severity::compareTo));
            case EObject object -> icons.badged(Icons.name(object), severity(object));
            default -> icons.image("document");
        };
    }

    private Optional<Severity> severity(EObject object) {
        Optional<Severity> own = Optional.ofNullable(worst.get(object));
        if (object instanceof Party party) {
            Optional<Severity> inRecord = Optional.ofNullable(worstInRecords.get(party.getId()));
            return own.isEmpty() ? inRecord : inRecord.filter(other -> other.compareTo(own.get()) < 0).or(() -> own);
        }
        if (object instanceof Series series && series.eContainer() instanceof Region region) {
            return region.getMeetings().stream().filter(meeting -> meeting.getSeries() == series)
                    .flatMap(meeting -> severity(meeting).stream()).min(Severity::compareTo);
        }
        return own;
    }
}
