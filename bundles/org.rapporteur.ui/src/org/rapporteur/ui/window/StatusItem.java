package org.rapporteur.ui.window;

import java.util.Optional;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.rapporteur.ui.look.Icons;

/** A button in the line at the foot of the window, that tells something and leads to more. */
final class StatusItem extends ContributionItem {

    private final int width;
    private final Runnable action;
    private Optional<ToolItem> item = Optional.empty();
    private String text = "";
    private String tip = "";
    private String icon;

    /**
     * @param id its name
     * @param icon its icon
     * @param width how wide it is, in pixels
     * @param action where it leads
     */
    StatusItem(String id, String icon, int width, Runnable action) {
        super(id);
        this.icon = icon;
        this.width = width;
        this.action = action;
    }

    @Override
    public void fill(Composite line) {
        var bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        var data = new StatusLineLayoutData();
        data.widthHint = width;
        bar.setLayoutData(data);
        var made = new ToolItem(bar, SWT.PUSH);
        made.addListener(SWT.Selection, event -> action.run());
        item = Optional.of(made);
        made.setData(new Icons(bar));
        paint();
    }

    void show(String says, String more, String image) {
        text = says;
        tip = more;
        icon = image;
        paint();
    }

    private void paint() {
        item.filter(shown -> !shown.isDisposed()).ifPresent(shown -> {
            shown.setText(text.replace("&", "&&"));
            shown.setToolTipText(tip);
            shown.setImage(((Icons) shown.getData()).image(icon));
        });
    }
}
