package org.rapporteur.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class FileNameTest {

    private static final List<String> ODD = List.of("", ".", "..", "../x", "..\\x", "/etc/passwd", "C:\\x", "a/b", "a\\b", "CON", "con", "nul",
            "NUL.txt", "com1", "lpt9.x", "end.", "end ", " start", "a:b", "a*b", "a?b", "\"", "<>", "|", "\u0000", "\n", "é", "e\u0301", "İ",
            "العربية", "\uD83D\uDE9A", "%2E", "%", "x".repeat(300), "x".repeat(301), "é".repeat(100), ".hidden", "a.b");

    @Test
    void harmlessIdentifiersAreTheirOwnNames() {
        for (String id : List.of("KGZ", "istanbul-2002", "issyk-kul", "a_b.c")) {
            assertEquals(id, FileName.part(id));
        }
    }

    @Test
    void everyNameCanBeStoredEverywhere() {
        for (String id : ODD) {
            String name = FileName.part(id);
            assertTrue(name.matches("[A-Za-z0-9%_-][A-Za-z0-9%._-]*"), id + " became " + name);
            assertTrue(name.length() <= 120, name);
            assertFalse(name.endsWith("."), name);
            assertFalse(name.toLowerCase(Locale.ROOT).matches("(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?"), id + " became " + name);
        }
    }

    @Test
    void differentIdentifiersHaveDifferentNames() {
        var names = new HashSet<String>();
        for (String id : ODD) {
            assertTrue(names.add(FileName.part(id)), id + " became " + FileName.part(id));
        }
    }
}
