package org.rapporteur.report.export;

import java.util.List;

/**
 * A report that is to be written.
 *
 * @param topic what it will be about
 * @param folder parts of the path of its folder below the output folder, safe as file names
 * @param stem name of its file without the extension, safe as a file name
 */
public record PlannedReport(Topic topic, List<String> folder, String stem) {

    /** What a planned report will be about, by identifiers, so that nothing is loaded before it is built. */
    public sealed interface Topic {
        /**
         * A country in a region.
         *
         * @param region identifier of the region
         * @param party identifier of the party
         */
        record Country(String region, String party) implements Topic {
        }

        /**
         * A meeting.
         *
         * @param region identifier of its region
         * @param meeting identifier of the meeting
         */
        record OneMeeting(String region, String meeting) implements Topic {
        }

        /**
         * A region.
         *
         * @param region its identifier
         */
        record OneRegion(String region) implements Topic {
        }

        /** The whole dossier. */
        record Glance() implements Topic {
        }
    }

    /** Copies the folder. */
    public PlannedReport {
        folder = List.copyOf(folder);
    }
}
