package org.rapporteur.importing.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importing.ImportException;
import org.rapporteur.model.Position;

class MappingFileTest {

    @TempDir
    Path folder;

    @Test
    void linesSayWhatIsWhat() throws Exception {
        Mapping mapping = read("# a remark", "", "column.text = What is asked", "value.response.Under study=noted",
                "country.East Timor (old) = TLS",
                "meeting-when.5 = 2009-05-04/2009-05-15");
        assertEquals(Optional.of("What is asked"), mapping.column(Field.TEXT));
        assertEquals(Optional.of(Position.NOTED), mapping.position("UNDER STUDY"));
        assertEquals(Optional.of("TLS"), mapping.country("east timor (old)"));
        assertEquals("2009-05-04/2009-05-15", mapping.meetingWhen("5").orElseThrow().toString());
    }

    @Test
    void whatMeansNothingIsNamedWithItsLine() {
        assertEquals("line 2: the mapping file has a key “colum.text”, which means nothing. Correct it; "
                + "docs/user/import.md lists the keys.",
                refusal("# first", "colum.text = Text"));
        assertEquals("line 1: value.response.x cannot be “maybe”. Use supported, supported-in-part, noted or not-stated.",
                refusal("value.response.x = maybe"));
        assertEquals("line 2: the mapping file says region twice.", refusal("region = a", "region = b"));
        for (String wrong : List.of("encoding = klingon", "separator = and", "header-row = 0", "members = maybe", "region = ../x",
                "meeting-when.5 = spring", "language = English", "column.colour = x", "no equals sign")) {
            refusal(wrong);
        }
    }

    private Mapping read(String... lines) throws Exception {
        return MappingFile.read(Files.write(folder.resolve("mapping.txt"), List.of(lines)));
    }

    private String refusal(String... lines) {
        var refused = assertThrows(ImportException.class, () -> read(lines));
        return refused.getMessage().substring(folder.resolve("mapping.txt").toString().length() + 2);
    }
}
