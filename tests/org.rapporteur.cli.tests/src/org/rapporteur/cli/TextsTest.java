package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.cli.commands.ExportCommand;
import org.rapporteur.model.text.TextCheck;

class TextsTest {

    @Test
    void everyTextOfTheCommandsIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(ExportCommand.class, Locale.FRENCH));
    }
}
