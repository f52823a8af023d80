package org.rapporteur.importing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importing.ImportException;
import org.rapporteur.model.work.Progress;

class TextFilesTest {

    @TempDir
    Path folder;

    @Test
    void linesEndWithEitherSignOrBoth() throws Exception {
        List<List<String>> expected = List.of(List.of("a", "b"), List.of("c", "d"));
        assertEquals(expected, cells("a,b\rc,d\r"));
        assertEquals(expected, cells("a,b\nc,d"));
        assertEquals(expected, cells("a,b\r\nc,d\r\n"));
    }

    @Test
    void aValueInQuotesMayHoldAnything() throws Exception {
        assertEquals(List.of(List.of("one, two", "line\r\nline\rline", "a \"word\"", "")),
                cells("\"one, two\",\"line\r\nline\rline\",\"a \"\"word\"\"\",\"\"\n"));
    }

    @Test
    void aQuoteInsideAPlainValueIsACharacter() throws Exception {
        assertEquals(List.of(List.of("5\" pipe", "x")), cells("5\" pipe,x\n"));
    }

    @Test
    void rowsAreCountedAsSpreadsheetsCountThem() throws Exception {
        Table table = read("h\n\n\"two\nlines\"\nlast\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(1, 3, 4), table.rows().stream().map(Row::number).toList());
    }

    @Test
    void emptyValuesAtTheEndAreEmpty() throws Exception {
        Table table = read("a,b,\nc,,".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("c", "", "", ""), IntStream.range(0, 4).mapToObj(table.rows().get(1)::text).toList());
    }

    @Test
    void theSeparatorIsGuessedFromTheFirstLine() throws Exception {
        assertEquals(List.of(List.of("a", "b", "c, d")), cells("a;b;c, d\n"));
        assertEquals(List.of(List.of("a, b; c", "d")), cells("a, b; c\td\n", Optional.of('\t')));
        assertEquals(List.of(List.of("a", "b"), List.of("c;d", "e")), cells("a\tb\nc;d\te\n"));
        assertEquals(List.of(List.of("a,b", "c")), cells("sep=;\na,b;c\n"));
    }

    @Test
    void anOpenQuoteIsNamedWithItsPlace() {
        assertEquals("table.csv, row 2, column B: the value begins with a quotation mark and never ends. Close it, or say in the mapping "
                + "file which separator is meant.", refusal("a,b\nc,\"d\ne,f\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void textAfterAClosingQuoteIsNotGuessedAt() {
        assertEquals("table.csv, row 1, column A: after the closing quotation mark there is more text. Double the quotation marks inside "
                + "the value.", refusal("\"a\" b,c\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void unicodeIsRecognised() throws Exception {
        assertEquals("UTF-8", encoding("é,日本\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(List.of("é", "b")), cells("\uFEFFé,b\n".getBytes(StandardCharsets.UTF_8), ReadingSettings.NONE));
        assertEquals(List.of(List.of("é", "b")), cells("\uFEFFé,b\n".getBytes(StandardCharsets.UTF_16LE), ReadingSettings.NONE));
        assertEquals(List.of(List.of("é", "b")), cells("\uFEFFé,b\n".getBytes(StandardCharsets.UTF_16BE), ReadingSettings.NONE));
    }

    @Test
    void oldEncodingsAreToldApartByTheirLetters() throws Exception {
        String french = "République,l’équité à Genève,Curaçao\n";
        assertEquals("windows-1252", encoding(french.getBytes(Charset.forName("windows-1252"))));
        assertEquals("x-MacRoman", encoding(french.getBytes(Charset.forName("x-MacRoman"))));
        assertEquals("x-MacRoman", encoding("Kaiowá Felsöszölnök\n".getBytes(Charset.forName("x-MacRoman"))));
    }

    @Test
    void theEncodingCanBeSaid() throws Exception {
        byte[] bytes = "Łódź,b\n".getBytes(Charset.forName("windows-1250"));
        var said = new ReadingSettings(Optional.of(Charset.forName("windows-1250")), Optional.empty(), Optional.empty());
        assertEquals(List.of(List.of("Łódź", "b")), cells(bytes, said));
    }

    @Test
    void bytesThatMeanNothingAreRefusedWithTheirRow() throws Exception {
        byte[] bytes = {'a', '\n', 'b', (byte) 0xE9, '\n'};
        var said = new ReadingSettings(Optional.of(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
        Path file = Files.write(folder.resolve("table.csv"), bytes);
        var refused = assertThrows(ImportException.class, () -> TableFiles.read(file, said, Progress.NONE));
        assertEquals(2, refused.place().row());
    }

    @Test
    void unicodeWithABrokenByteIsNotTakenForAnythingElse() {
        byte[] bytes = "é,è\nà,ü\nô,x\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE9;
        assertEquals("table.csv, row 3: bytes here mean nothing in UTF-8. Say in the mapping file in which encoding the text is, for instance "
                + "encoding = windows-1252.", refusal(bytes));
    }

    @Test
    void filesThatAreNoTablesAreRefused() {
        assertEquals("table.csv: this is neither a spreadsheet nor text; nothing can be read from it.",
                refusal(new byte[] {'a', 0, 'b'}));
        assertEquals("table.csv: the file is empty.", refusal(new byte[0]));
        var missing = assertThrows(ImportException.class, () -> TableFiles.read(folder.resolve("none.csv"), ReadingSettings.NONE, Progress.NONE));
        assertEquals(folder.resolve("none.csv") + ": there is no such file.", missing.getMessage());
        var directory = assertThrows(ImportException.class, () -> TableFiles.read(folder, ReadingSettings.NONE, Progress.NONE));
        assertEquals(folder + ": this is a folder. Name the spreadsheet in it.", directory.getMessage());
    }

    @Test
    void aHugeCellIsRefusedWithItsPlace() {
        byte[] huge = ("a,b\nc," + "x".repeat(RowCollector.MOST_IN_CELL + 1) + "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals("table.csv, row 2, column B: the cell holds more than 100,000 characters, the limit.", refusal(huge));
    }

    private String refusal(byte[] content) {
        var refused = assertThrows(ImportException.class, () -> read(content));
        return refused.getMessage().replace(folder + folder.getFileSystem().getSeparator(), "");
    }

    private Table read(byte[] content) throws Exception {
        return TableFiles.read(Files.write(folder.resolve("table.csv"), content), ReadingSettings.NONE, Progress.NONE);
    }

    private String encoding(byte[] content) throws Exception {
        return read(content).reading().get("encoding");
    }

    private List<List<String>> cells(String text) throws Exception {
        return cells(text, Optional.empty());
    }

    private List<List<String>> cells(String text, Optional<Character> separator) throws Exception {
        return cells(text.getBytes(StandardCharsets.UTF_8), new ReadingSettings(Optional.empty(), separator, Optional.empty()));
    }

    private List<List<String>> cells(byte[] content, ReadingSettings settings) throws Exception {
        Table table = TableFiles.read(Files.write(folder.resolve("table.csv"), content), settings, Progress.NONE);
        return table.rows().stream().map(row -> IntStream.range(0, row.cells().size()).mapToObj(row::text).toList()).toList();
    }
}
