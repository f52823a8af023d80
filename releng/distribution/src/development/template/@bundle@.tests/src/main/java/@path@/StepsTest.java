package @package@;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.testkit.Golden;
import org.rapporteur.testkit.SectionOutline;
import org.rapporteur.testkit.Unfinished;
import org.rapporteur.testkit.World;
import @package@.model.@Prefix@Factory;
import @package@.model.@Prefix@Package;
import @package@.model.Step;

class StepsTest {

    private final World world = new World();
    private final Inquiry inJuly = new Inquiry(world.dossier(), world.records(), LocalDate.of(2003, 7, 1), Locale.ENGLISH);

    @BeforeEach
    void aRegionWithTwoMembers() {
        world.state("ZMB", "Zambia");
        world.state("MOZ", "Mozambique");
        world.region(@Prefix@Region.ID).members("ZMB", "MOZ");
    }

    private Step step(String title, String party, String due, String stage) {
        Step step = @Prefix@Factory.eINSTANCE.createStep();
        step.setId(title);
        step.setTitle(title);
        step.setParty(world.party(party));
        step.setDue(SourceDate.parse(due));
        step.setStage(stage);
        world.region(@Prefix@Region.ID).get().getExtensions().add(step);
        return step;
    }

    @Test
    void aStepThatIsNotDoneInTimeIsFound() {
        Step late = step("name a focal point", "ZMB", "2003-06", "begun");
        step("send statistics", "ZMB", "2003-07", "agreed");
        step("host the next meeting", "MOZ", "2003-05", "done");
        assertEquals(List.of(late), new StepOverdue().check(inJuly).stream().map(Finding::where).toList());
    }

    @Test
    void reportsSayWhoDoesWhatByWhen() {
        step("name a focal point", "ZMB", "2003-06", "begun");
        step("host the next meeting", "MOZ", "2003-09-15", "agreed");
        var region = world.region(@Prefix@Region.ID).get();
        assertEquals(Golden.text(StepsTest.class, "steps.txt"), SectionOutline.of(new StepsSection(), world, region, Locale.ENGLISH));
    }

    @Test
    void whatIsNotFilledInYetStopsNeitherReportsNorChecks() {
        var region = world.region(@Prefix@Region.ID).get();
        Unfinished.extensions(@Prefix@Package.eINSTANCE, region);
        SectionOutline.of(new StepsSection(), world, region, Locale.ENGLISH);
        assertEquals(List.of(), new StepOverdue().check(inJuly));
    }
}
