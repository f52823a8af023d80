package org.rapporteur.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.date.Edtf;
import org.rapporteur.ui.overview.TimePiece.Kind;

class TimePieceTest {

    private static TimePiece piece(String from, String to, Kind kind) {
        return new TimePiece(Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse), kind);
    }

    private static List<TimePiece> pieces(String date) {
        return TimePiece.of(Edtf.parse(date));
    }

    @Test
    void daysAreExact() {
        assertEquals(List.of(piece("2003-06-02", "2003-06-04", Kind.EXACT)), pieces("2003-06-02/2003-06-04"));
    }

    @Test
    void aMonthIsKnownOnlyToLieWithin() {
        assertEquals(List.of(piece("2002-05-01", "2002-05-31", Kind.WITHIN)), pieces("2002-05"));
    }

    @Test
    void aboutADayIsNotTheDay() {
        assertEquals(List.of(piece("2002-05-17", "2002-05-17", Kind.WITHIN)), pieces("2002-05-17~"));
    }

    @Test
    void oneOfTwoMonthsIsEachOfThem() {
        assertEquals(List.of(piece("2003-12-01", "2003-12-31", Kind.ONE_OF), piece("2004-01-01", "2004-01-31", Kind.ONE_OF)),
                pieces("[2003-12,2004-01]"));
    }

    @Test
    void anOpenEndIsOpen() {
        assertEquals(List.of(piece("2002-05-17", "", Kind.WITHIN)), pieces("2002-05-17/.."));
    }

    @Test
    void aDateNobodyKnowsIsNowhere() {
        assertEquals(List.of(), pieces("XXXX"));
    }
}
