package org.rapporteur.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TabTextTest {

    @Test
    void cellsAreReadAsSpreadsheetsWriteThem() {
        assertEquals(List.of(List.of("1", "Adopt a law"), List.of("2", "Say \"no\"\nto all", "")),
                TabText.read("1\tAdopt a law\r\n2\t\"Say \"\"no\"\"\nto all\"\t\r\n"));
    }

    @Test
    void nothingIsNoRow() {
        assertEquals(List.of(), TabText.read(""));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var cells = List.of(List.of("a\tb", "two\nlines"), List.of("\"quoted\"", ""));
        assertEquals(cells, TabText.read(TabText.write(cells)));
    }

    @Test
    void aQuoteInsideAWordIsAQuote() {
        assertEquals(List.of(List.of("5\" wide", "b")), TabText.read("5\" wide\tb"));
    }
}
