package org.rapporteur.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Region;

/**
 * A page of the editor of dialogue regions. Offered as an OSGi service by a bundle of the workbench, whose name ends in {@code .ui}; its
 * component is not to be made before it is needed.
 * <p>
 * All methods are called in the thread of the window, which waits for them: what takes long is a {@code Background}. A page that throws
 * shows its error in its own place; the rest of the window goes on.
 *
 * {@snippet :
 * @Component
 * public final class AboutPage implements EditorPage {
 *
 *     @Override
 *     public String id() {
 *         return "lakes.about";
 *     }
 *
 *     @Override
 *     public int order() {
 *         return REGION;
 *     }
 *
 *     @Override
 *     public String title(Locale locale) {
 *         return Texts.of(AboutPage.class, locale).text("about.title");
 *     }
 *
 *     @Override
 *     public boolean appliesTo(Region region) {
 *         return "lakes".equals(region.getModule());
 *     }
 *
 *     @Override
 *     public PageControl create(Composite parent, PageContext context) {
 *         Form form = Form.on(parent, context).features(Literals.REGION__NAMES, Literals.REGION__DESCRIPTION);
 *         form.show(context.region());
 *         return new PageControl() {
 *             @Override
 *             public void refresh() {
 *                 form.refresh();
 *             }
 *
 *             @Override
 *             public void setFocus() {
 *                 form.setFocus();
 *             }
 *         };
 *     }
 * }
 * }
 */
public interface EditorPage {

    /** Place of the pages that a region adds: after the overview, before the common lists. */
    int REGION = 200;

    /**
     * Stable identifier, which begins with that of its region.
     *
     * @return lower-case letters, digits, dots, hyphens; not null
     */
    String id();

    /** Its place among the tabs: lower numbers first; pages of equal number by identifier. */
    int order();

    /**
     * What its tab says.
     *
     * @param locale language of the window; not null
     * @return a word or two; not null
     */
    String title(Locale locale);

    /**
     * Whether a region has this page.
     *
     * @param region a region of the dossier; not null, but its module may be
     */
    boolean appliesTo(Region region);

    /**
     * Makes its controls, when its tab is shown for the first time.
     *
     * @param parent what holds them and fills the tab; not null; has a fill layout
     * @param context the region and what the page needs to show and change it; not null
     * @return the page; not null
     */
    PageControl create(Composite parent, PageContext context);
}
