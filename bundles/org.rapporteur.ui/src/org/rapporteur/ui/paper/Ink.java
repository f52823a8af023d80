package org.rapporteur.ui.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Measures words, each once, and breaks text into lines. */
final class Ink implements AutoCloseable {

    private final GC gc;
    private final Map<Font, Map<String, Integer>> widths = new HashMap<>();
    private final Map<Font, Integer> heights = new HashMap<>();

    /** Takes over what it measures with. */
    Ink(GC gc) {
        this.gc = gc;
    }

    /** Text of one look. */
    record Stretch(String text, Font font, Color ink) {
    }

    /** Text broken into lines. */
    record Lines(List<Mark.Words> words, int height) {
    }

    int width(Font font, String word) {
        return widths.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(word, w -> {
            gc.setFont(font);
            return gc.textExtent(w, SWT.DRAW_TRANSPARENT).x;
        });
    }

    /** Height of a line. */
    int height(Font font) {
        return heights.computeIfAbsent(font, f -> {
            gc.setFont(f);
            return gc.getFontMetrics().getHeight() + 3;
        });
    }

    /** Width of the longest word. */
    int longest(Font font, String text) {
        int longest = 0;
        for (String word : text.split("\\s+")) {
            longest = Math.max(longest, width(font, word));
        }
        return longest;
    }

    /** Breaks text into lines of a width, the first line at a place. */
    Lines lines(List<Stretch> stretches, int x, int y, int width) {
        return new Breaking(x, y, Math.max(width, 8)).lines(stretches);
    }

    /** Breaks text of one look. */
    Lines lines(String text, Font font, Color colour, int x, int y, int width) {
        return lines(List.of(new Stretch(text, font, colour)), x, y, width);
    }

    private final class Breaking {
        private final int left;
        private final int top;
        private final int room;
        private final List<Mark.Words> done = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private int runAt;
        private int at;
        private int down;
        private int lineHeight;

        Breaking(int left, int top, int room) {
            this.left = left;
            this.top = top;
            this.room = room;
        }

        Lines lines(List<Stretch> stretches) {
            for (Stretch stretch : stretches) {
                lineHeight = Math.max(lineHeight, height(stretch.font()));
                String[] paragraphs = stretch.text().split("\n", -1);
                for (int i = 0; i < paragraphs.length; i++) {
                    if (i > 0) {
                        newLine(stretch);
                    }
                    words(paragraphs[i], stretch);
                }
                flush(stretch);
            }
            return new Lines(List.copyOf(done), down + lineHeight);
        }

        private void words(String paragraph, Stretch stretch) {
            boolean first = true;
            for (String word : paragraph.split(" ", -1)) {
                int space = first ? 0 : width(stretch.font(), " ");
                int needed = width(stretch.font(), word);
                if (at > 0 && at + space + needed > room) {
                    newLine(stretch);
                    space = 0;
                }
                if (space > 0) {
                    put(" ", space);
                }
                if (needed > room) {
                    letters(word, stretch);
                } else {
                    put(word, needed);
                }
                first = false;
            }
        }

        private void letters(String word, Stretch stretch) {
            for (int i = 0; i < word.length();) {
                String letter = word.substring(i, i + Character.charCount(word.codePointAt(i)));
                int needed = width(stretch.font(), letter);
                if (at > 0 && at + needed > room) {
                    newLine(stretch);
                }
                put(letter, needed);
                i += letter.length();
            }
        }

        private void put(String text, int needed) {
            run.append(text);
            at += needed;
        }

        private void newLine(Stretch stretch) {
            flush(stretch);
            down += lineHeight;
            lineHeight = height(stretch.font());
            at = 0;
            runAt = 0;
        }

        private void flush(Stretch stretch) {
            if (!run.isEmpty()) {
                done.add(new Mark.Words(left + runAt, top + down, run.toString(), stretch.font(), stretch.ink()));
                run.setLength(0);
            }
            runAt = at;
        }
    }

    @Override
    public void close() {
        gc.dispose();
    }
}
