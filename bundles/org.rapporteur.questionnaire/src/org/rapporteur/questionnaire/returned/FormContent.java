package org.rapporteur.questionnaire.returned;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapporteur.questionnaire.form.FormIdentity;
import org.rapporteur.questionnaire.form.Mark;

/**
 * What a file that came back holds.
 *
 * @param identities every identity it carries, in whatever way
 * @param boxes what stands at its marked places, by the {@linkplain Mark#name() name} of the mark
 * @param tags tags of marks as far as the file tells them, by their names
 */
public record FormContent(Set<FormIdentity> identities, Map<String, Box> boxes, Map<String, String> tags) {

    /** How the names of all marks begin. */
    public static final String PREFIX = "Rapporteur_";

    /** Copies the collections. */
    public FormContent {
        identities = Set.copyOf(identities);
        boxes = Map.copyOf(boxes);
        tags = Map.copyOf(tags);
    }

    /** The marked places that are not among some. */
    public Set<String> others(Set<String> known) {
        return boxes.keySet().stream().filter(name -> !known.contains(name)).collect(Collectors.toUnmodifiableSet());
    }
}
