package org.rapporteur.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What of a page of the guide looks how: a text is given all of it at once, which asks that its parts follow each other. */
class MarkdownTest {

    private static List<String> looks(String source) {
        Markdown page = Markdown.of(source);
        List<Markdown.Span> spans = page.spans();
        assertEquals(List.of(), IntStream.range(1, spans.size()).filter(next -> spans.get(next).start() < spans.get(next - 1).start()
                + spans.get(next - 1).length()).mapToObj(spans::get).toList(), "parts that begin before the one before them ends");
        return spans.stream().map(span -> span.look() + " " + page.text().substring(span.start(), span.start() + span.length())).toList();
    }

    @Test
    void theFirstCellOfARowIsStrongUnlessItLooksLikeSomethingElse() {
        assertEquals(List.of("TITLE Keys", "STRONG Key", "CODE Ctrl+S", "STRONG Enter", "EMPHASIS opens", "LINK Matrix"), looks("""
                # Keys

                | Key | What it does |
                |---|---|
                | `Ctrl+S` | saves |
                | Enter | *opens* |
                | [Matrix](matrix.md) | shows the matrix |
                """));
    }
}
