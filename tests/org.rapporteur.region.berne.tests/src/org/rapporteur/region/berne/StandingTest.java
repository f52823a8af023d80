package org.rapporteur.region.berne;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rapporteur.region.berne.model.BerneFactory;
import org.rapporteur.region.berne.model.FrameworkEntry;
import org.rapporteur.region.berne.model.Stance;

class StandingTest {

    private static FrameworkEntry entry(Stance... stances) {
        FrameworkEntry entry = BerneFactory.eINSTANCE.createFrameworkEntry();
        Stream.of(stances).forEach(stance -> {
            var view = BerneFactory.eINSTANCE.createView();
            view.setStance(stance);
            entry.getViews().add(view);
        });
        return entry;
    }

    @Test
    void anEntryIsOpenWhileNobodyHasTakenAStanceOrSomebodyKeepsItOpen() {
        assertEquals(Standing.OPEN, Standing.of(entry()));
        assertEquals(Standing.OPEN, Standing.of(entry(Stance.NOT_STATED)));
        assertEquals(Standing.OPEN, Standing.of(entry(Stance.AGREES, Stance.OPEN)));
    }

    @Test
    void itIsAgreedWhenAllWhoTookAStanceAgree() {
        assertEquals(Standing.AGREED, Standing.of(entry(Stance.AGREES, Stance.NOT_STATED, Stance.AGREES)));
        assertEquals(Standing.AGREED_WITH_CHANGES, Standing.of(entry(Stance.AGREES, Stance.AGREES_WITH_CHANGES)));
    }

    @Test
    void oneWhoDisagreesMakesItDisputed() {
        assertEquals(Standing.DISPUTED, Standing.of(entry(Stance.AGREES, Stance.DISAGREES, Stance.OPEN)));
    }
}
