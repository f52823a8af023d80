package org.rapporteur.importing.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rapporteur.importing.Edit.AddMeeting;
import org.rapporteur.importing.Edit.AddRegion;
import org.rapporteur.importing.mapping.Mapping;
import org.rapporteur.model.text.Fold;

/** Which meeting the words of a cell mean; one that the dossier lacks is proposed. */
final class MeetingNames {

    /** No file can have such a name on Windows, and a meeting has a file of its own. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private final Plan plan;
    private final Mapping mapping;
    private final Defaults defaults;
    private final String header;
    private final String source;
    private final Map<String, String> found = new LinkedHashMap<>();

    /**
     * @param header header of the column, which names meetings that have a number only
     * @param source title of the file
     */
    MeetingNames(Plan plan, Mapping mapping, Defaults defaults, String header, String source) {
        this.plan = plan;
        this.mapping = mapping;
        this.defaults = defaults;
        this.header = header;
        this.source = source;
    }

    /** The meeting; empty when no identifier can be made of the words. */
    Optional<String> find(String words) {
        return Optional.of(found.computeIfAbsent(words, this::search)).filter(id -> !id.isEmpty());
    }

    private String search(String words) {
        Present present = plan.present();
        String id = mapping.meeting(words).or(() -> present.meeting(words).map(meeting -> meeting.getId()))
                .or(() -> present.meetingNamed(defaults.region(), words).map(meeting -> meeting.getId())).orElseGet(() -> made(words));
        if (!id.isEmpty() && present.meeting(id).isEmpty()) {
            String from = plan.source(source);
            String name = mapping.meetingName(words).orElse(isNumber(words) && Fold.of(header).length() > 1 ? header + " " + words : words);
            defaults.newName().ifPresent(title -> plan.need(new AddRegion(defaults.region(), title, defaults.language(), from)));
            plan.need(new AddMeeting(id, defaults.region(), name, defaults.language(), mapping.meetingWhen(words), from));
        }
        return id;
    }

    /** A new identifier, or that of the meeting for which an earlier import made it. */
    private String made(String words) {
        String slug = Fold.identifier(words);
        if (slug.isEmpty()) {
            return "";
        }
        String id = isNumber(words) ? defaults.region() + "-session-" + slug : slug;
        if (DEVICE.matcher(id).matches()) {
            return defaults.region() + "-" + id;
        }
        boolean elsewhere = plan.present().meeting(id).filter(meeting -> !meeting.getRegion().getId().equals(defaults.region()))
                .isPresent();
        return elsewhere ? defaults.region() + "-" + id : id;
    }

    private static boolean isNumber(String words) {
        return words.matches("[0-9]{1,6}");
    }

    /** The region of a meeting. */
    String region(String meeting) {
        return plan.present().meeting(meeting).map(one -> one.getRegion().getId()).or(() -> plan.regionOf(meeting))
                .orElse(defaults.region());
    }

    /** The settings of a mapping file that say the same. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        found.forEach((words, id) -> {
            if (!words.equals(id)) {
                settings.put("meeting." + words, id);
            }
        });
        return settings;
    }
}
