package org.rapporteur.importing;

import java.util.List;
import java.util.Optional;

import org.rapporteur.model.Position;
import org.rapporteur.model.date.SourceDate;

/** One change of a dossier, told in identifiers, so that it can be shown without being made. */
public sealed interface Edit {

    /**
     * A State that the register lacks.
     *
     * @param id alpha-3 code
     * @param name English name
     * @param officialName English official name
     * @param frenchName French name
     * @param frenchOfficialName French official name
     */
    record AddState(String id, String name, String officialName, String frenchName, String frenchOfficialName) implements Edit {
    }

    /**
     * A topic that the register lacks.
     *
     * @param id its identifier
     * @param name its name
     * @param language language of the name
     */
    record AddTopic(String id, String name, String language) implements Edit {
    }

    /**
     * The file as a source.
     *
     * @param id its identifier
     * @param title its title
     */
    record AddSource(String id, String title) implements Edit {
    }

    /**
     * A region that the dossier lacks.
     *
     * @param id its identifier
     * @param name its name
     * @param language language of the name
     * @param source source it comes from
     */
    record AddRegion(String id, String name, String language, String source) implements Edit {
    }

    /**
     * A meeting that the region lacks.
     *
     * @param id its identifier
     * @param region its region
     * @param name its name
     * @param language language of the name
     * @param when when it took place, where that is known
     * @param source source it comes from
     */
    record AddMeeting(String id, String region, String name, String language, Optional<SourceDate> when, String source) implements Edit {
    }

    /**
     * That a country is a member of a region.
     *
     * @param region the region
     * @param party the country
     * @param source source it comes from
     */
    record AddMember(String region, String party, String source) implements Edit {
    }

    /**
     * A recommendation.
     *
     * @param id its identifier
     * @param meeting the meeting that adopted it
     * @param number its number as printed; may be empty
     * @param text its text, exact
     * @param language language of the text
     * @param addressees to whom it is addressed
     * @param proposers parties that proposed it
     * @param proposerWords who proposed it in the source's words, where these name no party known; may be empty
     * @param topics its themes
     * @param action the source's category of the action it asks for; may be empty
     * @param due by when it is due
     * @param source source it comes from
     * @param place place in the source
     */
    record AddRecommendation(String id, String meeting, String number, String text, String language, List<String> addressees,
            List<String> proposers, String proposerWords, List<String> topics, String action, Optional<SourceDate> due, String source,
            String place) implements Edit {
        /** Copies the lists. */
        public AddRecommendation {
            addressees = List.copyOf(addressees);
            proposers = List.copyOf(proposers);
            topics = List.copyOf(topics);
        }
    }

    /**
     * A government's position on a recommendation.
     *
     * @param country the country
     * @param recommendation the recommendation
     * @param before the position now; not stated when the record has none
     * @param after the position then
     * @param comment what the government said with it; empty: as it is
     */
    record SetPosition(String country, String recommendation, Position before, Position after, String comment) implements Edit {
    }
}
