package @package@.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import @package@.@Prefix@Region;

/** The steps of the region. */
@Component
public final class StepsPage implements EditorPage {

    @Override
    public String id() {
        return "@id@.steps";
    }

    @Override
    public int order() {
        return REGION;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(StepsPage.class, locale).text("steps.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return @Prefix@Region.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return Steps.on(parent, context);
    }
}
