package org.rapporteur.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Region;

/**
 * A page of the editor of dialogue regions. Offered as an OSGi service by a bundle of the workbench; called in the thread of the window.
 * A page that throws shows its error in its own place; the rest of the window goes on.
 *
 * <pre>
 * &#64;Component
 * public final class ChainPage implements EditorPage {
 *     public String id() {
 *         return "issyk-kul.chain";
 *     }
 *     public int order() {
 *         return REGION;
 *     }
 *     public String title(Locale locale) {
 *         return Texts.of(ChainPage.class, locale).text("chain.title");
 *     }
 *     public boolean appliesTo(Region region) {
 *         return "issyk-kul".equals(region.getModule());
 *     }
 *     public PageControl create(Composite parent, PageContext context) {
 *         return new Chain(parent, context);
 *     }
 * }
 * </pre>
 */
public interface EditorPage {

    /** Place of the pages that a region adds: after the overview, before the common lists. */
    int REGION = 200;

    /** Stable identifier: lower-case letters, digits, dots, hyphens. */
    String id();

    /** Its place among the tabs: lower numbers first; pages of equal number by identifier. */
    int order();

    /**
     * What its tab says.
     *
     * @param locale language of the window
     */
    String title(Locale locale);

    /**
     * Whether a region has this page.
     *
     * @param region a region of the dossier
     */
    boolean appliesTo(Region region);

    /**
     * Makes its controls, when its tab is shown for the first time.
     *
     * @param parent what holds them and fills the tab; has a fill layout
     * @param context the region and what the page needs to show and change it
     * @return the page
     */
    PageControl create(Composite parent, PageContext context);
}
