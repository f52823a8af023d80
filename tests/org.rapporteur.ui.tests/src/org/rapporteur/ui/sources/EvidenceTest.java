package org.rapporteur.ui.sources;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.ui.Fact;

class EvidenceTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Meeting meeting = MAKE.createMeeting();

    private Claim claim(String wording) {
        Claim claim = MAKE.createClaim();
        claim.setAbout("governments");
        claim.setWording(wording);
        meeting.getClaims().add(claim);
        return claim;
    }

    private boolean isContradicted(Claim claim) {
        return Evidence.of(new Fact(claim, Optional.empty())).isContradicted(claim);
    }

    @Test
    void aNumberIsContradictedByAListOfMoreOrFewerAndNotByOneOfAsMany() {
        Claim number = claim("13 Governments");
        number.setNumber(13);
        Claim list = claim("Burundi, Djibouti …");
        IntStream.range(0, 12).mapToObj(i -> MAKE.createState()).forEach(list.getParties()::add);
        assertTrue(isContradicted(number));
        assertTrue(isContradicted(list));
        number.setNumber(12);
        assertFalse(isContradicted(number));
        assertFalse(isContradicted(list));
    }
}
