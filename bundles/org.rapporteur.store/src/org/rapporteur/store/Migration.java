package org.rapporteur.store;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A step from one format of the files to the next, on the text of a file. Steps are never changed once a release has them. */
enum Migration {

    /** Format 1 held the number of governments as an attribute of a meeting; since format 2 it is a claim, which can have a source. */
    GOVERNMENTS_TO_CLAIM(1) {
        private static final Pattern STATED = Pattern.compile("\\s+governmentsStated=[\"'](\\d+)[\"']");

        @Override
        String apply(String file) {
            int start = Math.max(0, Tags.root(file));
            int end = Tags.end(file, start);
            if (end < 0 || !file.startsWith("<rap:Meeting", start)) {
                return file;
            }
            Matcher stated = STATED.matcher(file.substring(0, end)).region(start, end);
            if (!stated.find()) {
                return file;
            }
            boolean empty = file.charAt(end - 1) == '/';
            return stated.replaceFirst("").replaceFirst("/$", "") + ">\n  <claims about=\"governments\" number=\"" + stated.group(1)
                    + "\"/>" + (empty ? "\n</rap:Meeting>" : "") + file.substring(end + 1);
        }
    };

    /** The format that this Rapporteur writes. */
    static final int CURRENT = 2;

    private final int from;

    Migration(int from) {
        this.from = from;
    }

    /** Carries a file over from the step's format to the next. */
    abstract String apply(String file);

    /** Carries a file over to the current format. */
    static String migrate(String file, int format) {
        String migrated = file;
        for (Migration step : List.of(values())) {
            migrated = step.from >= format ? step.apply(migrated) : migrated;
        }
        return migrated;
    }
}
