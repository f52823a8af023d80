package org.rapporteur.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the guide, without its signs: text, and what of it looks how. Knows the part of Markdown that the guide uses: headings,
 * paragraphs, lists, tables, code, emphasis, links.
 *
 * @param text the text
 * @param spans what of it looks how, in order, none of them in another
 */
record Markdown(String text, List<Span> spans) {

    private static final Pattern INLINE = Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*|!?\\[([^\\]]*)\\]\\(([^)]+)\\)");
    private static final Pattern ITEM = Pattern.compile("^(\\s*)([-*]|\\d+\\.) +(.*)$");

    /** How something looks. */
    enum Look { TITLE, HEADING, STRONG, EMPHASIS, CODE, LINK }

    /**
     * A part of the text.
     *
     * @param start where it begins
     * @param length how long it is
     * @param look how it looks
     * @param target where a link leads; empty otherwise
     */
    record Span(int start, int length, Look look, String target) {
    }

    static Markdown of(String source) {
        return new Reader().read(source);
    }

    private static final class Reader {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();

        Markdown read(String source) {
            boolean code = false;
            for (String line : source.split("\n")) {
                if (line.startsWith("```")) {
                    end();
                    code = !code;
                    if (!code) {
                        text.append('\n');
                    }
                } else if (code) {
                    span(Look.CODE, "    " + line);
                    text.append('\n');
                } else {
                    block(line);
                }
            }
            end();
            return new Markdown(text.toString().strip().isEmpty() ? "" : text.toString(), List.copyOf(spans));
        }

        private void block(String line) {
            Matcher item = ITEM.matcher(line);
            if (line.isBlank()) {
                end();
            } else if (line.startsWith("#")) {
                end();
                span(line.startsWith("# ") ? Look.TITLE : Look.HEADING, line.replaceFirst("^#+ *", ""));
                text.append("\n\n");
            } else if (line.startsWith("|")) {
                end(0);
                row(line);
            } else if (item.matches()) {
                end(0);
                paragraph.append(item.group(1)).append(item.group(2).matches("[-*]") ? "•" : item.group(2)).append(' ').append(item.group(3));
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
        }

        private void row(String line) {
            if (line.matches("[|\\s:-]+")) {
                return;
            }
            String[] cells = line.strip().replaceAll("^\\||\\|$", "").split("\\|");
            for (int index = 0; index < cells.length; index++) {
                if (index == 0) {
                    int start = text.length();
                    int before = spans.size();
                    inline(cells[index].strip());
                    if (spans.size() == before) {
                        spans.add(new Span(start, text.length() - start, Look.STRONG, ""));
                    }
                } else {
                    text.append("  –  ");
                    inline(cells[index].strip());
                }
            }
            text.append('\n');
        }

        private void end() {
            boolean something = !paragraph.isEmpty() || !text.isEmpty() && !text.toString().endsWith("\n\n");
            end(something ? 1 : 0);
        }

        private void end(int blankLines) {
            if (!paragraph.isEmpty()) {
                inline(paragraph.toString());
                paragraph.setLength(0);
                text.append('\n');
            }
            text.append("\n".repeat(blankLines));
        }

        private void inline(String line) {
            Matcher part = INLINE.matcher(line);
            int from = 0;
            while (part.find()) {
                text.append(line, from, part.start());
                from = part.end();
                if (part.group(1) != null) {
                    span(Look.CODE, part.group(1));
                } else if (part.group(2) != null) {
                    span(Look.STRONG, part.group(2));
                } else if (part.group(3) != null) {
                    span(Look.EMPHASIS, part.group(3));
                } else if (!part.group().startsWith("!")) {
                    spans.add(new Span(text.length(), part.group(4).length(), Look.LINK, part.group(5)));
                    text.append(part.group(4));
                }
            }
            text.append(line.substring(from));
        }

        private void span(Look look, String words) {
            spans.add(new Span(text.length(), words.length(), look, ""));
            text.append(words);
        }
    }
}
