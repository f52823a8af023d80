package @package@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.testkit.RegionModules;

class @Prefix@RegionTest {

    @Test
    void itKeepsToWhatEveryRegionKeepsTo() {
        assertEquals(List.of(), RegionModules.problems(new @Prefix@Region()));
    }

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(@Prefix@Region.class, Locale.FRENCH));
    }
}
