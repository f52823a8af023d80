package org.rapporteur.importing;

import java.util.Locale;

import org.rapporteur.importing.Edit.AddMeeting;
import org.rapporteur.importing.Edit.AddMember;
import org.rapporteur.importing.Edit.AddRecommendation;
import org.rapporteur.importing.Edit.AddRegion;
import org.rapporteur.importing.Edit.AddSource;
import org.rapporteur.importing.Edit.AddState;
import org.rapporteur.importing.Edit.AddTopic;
import org.rapporteur.importing.Edit.SetPosition;
import org.rapporteur.model.Position;
import org.rapporteur.model.text.Texts;

/** Edits as lines for people: {@code +} for what is added, {@code ~} for what is changed. */
final class EditLines {

    private final Texts texts;

    EditLines(Texts texts) {
        this.texts = texts;
    }

    String line(Edit edit) {
        return switch (edit) {
            case AddState state -> texts.text("edit.state", state.id(), state.name());
            case AddTopic topic -> texts.text("edit.topic", topic.id(), shown(topic.name()));
            case AddSource source -> texts.text("edit.source", source.id(), shown(source.title()));
            case AddRegion region -> texts.text("edit.region", region.id(), shown(region.name()));
            case AddMeeting meeting -> texts.text("edit.meeting", meeting.id(), shown(meeting.name()));
            case AddMember member -> texts.text("edit.member", member.party(), member.region());
            case AddRecommendation added -> texts.text("edit.recommendation", added.id(), shown(added.text()));
            case SetPosition set when set.before() == Position.NOT_STATED ->
                texts.text("edit.position", set.recommendation(), set.country(), position(set.after()));
            case SetPosition set -> texts.text("edit.positionChanged", set.recommendation(), set.country(), position(set.before()),
                    position(set.after()));
        };
    }

    private String position(Position position) {
        return texts.text("position." + position.getLiteral().toLowerCase(Locale.ROOT));
    }

    /** On one line, and without what a terminal would obey. */
    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
