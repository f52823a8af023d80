package org.rapporteur.analysis.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapporteur.model.text.Fold;

/**
 * A text around a word.
 *
 * @param text on one line, with an ellipsis where it goes on
 * @param from where the word begins
 * @param to where it ends
 */
record Excerpt(String text, int from, int to) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int BEFORE = 40;
    private static final int LENGTH = 140;

    static Excerpt of(String text, Query query) {
        String line = text.replaceAll("\\s+", " ").strip();
        Matcher word = WORD.matcher(line);
        int from = 0;
        int to = 0;
        while (to == 0 && word.find()) {
            String folded = Fold.of(word.group());
            if (query.words().stream().anyMatch(folded::startsWith)) {
                from = word.start();
                to = word.end();
            }
        }
        int begin = from <= BEFORE ? 0 : wordBegin(line, from - BEFORE, from);
        int end = line.length() <= begin + LENGTH ? line.length() : Math.max(to, wordEnd(line, begin, begin + LENGTH));
        String before = begin == 0 ? "" : "… ";
        return new Excerpt(before + line.substring(begin, end) + (end == line.length() ? "" : " …"), from - begin + before.length(),
                to - begin + before.length());
    }

    private static int wordBegin(String line, int at, int limit) {
        int space = line.indexOf(' ', at);
        return space < 0 || space >= limit ? limit : space + 1;
    }

    private static int wordEnd(String line, int begin, int at) {
        int space = line.lastIndexOf(' ', at);
        return space <= begin ? line.offsetByCodePoints(begin, line.codePointCount(begin, at)) : space;
    }
}
