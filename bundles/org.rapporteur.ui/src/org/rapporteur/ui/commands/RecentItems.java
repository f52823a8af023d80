package org.rapporteur.ui.commands;

import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.parts.RecentDossiers;

import jakarta.inject.Inject;

/** The entries of the menu "Recent dossiers". */
public final class RecentItems extends CompoundContributionItem {

    private final RecentDossiers recent;
    private final DossierOpener opener;

    /**
     * Made by the platform.
     *
     * @param recent the dossiers opened last
     * @param opener opens them
     */
    @Inject
    public RecentItems(RecentDossiers recent, DossierOpener opener) {
        this.recent = recent;
        this.opener = opener;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        var items = recent.all().stream().<IContributionItem>map(folder -> new ActionContributionItem(
                new Action(folder.getFileName() + "  " + folder.getParent()) {
                    @Override
                    public void run() {
                        opener.open(folder);
                    }
                })).toArray(IContributionItem[]::new);
        return items.length > 0 ? items : new IContributionItem[] { none() };
    }

    private static IContributionItem none() {
        var none = new Action(Texts.of(RecentItems.class, Locale.getDefault()).text("recent.none")) {
        };
        none.setEnabled(false);
        return new ActionContributionItem(none);
    }
}
