package org.rapporteur.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.page.ShareBar;

/** A line for each principle: its name, which leads to what stands behind the figure, the share as a bar and in words. */
final class PrincipleLines {

    private final Composite grid;
    private final FormToolkit toolkit;
    private final Texts texts;
    private final IntConsumer behind;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Hyperlink name, ShareBar bar, Label told) {
    }

    /**
     * @param grid holds them, in three columns
     * @param toolkit makes controls in the look of the editor
     * @param texts those of the page
     * @param behind shows what stands behind the figure of a principle, given its number
     */
    PrincipleLines(Composite grid, FormToolkit toolkit, Texts texts, IntConsumer behind) {
        this.grid = grid;
        this.toolkit = toolkit;
        this.texts = texts;
        this.behind = behind;
    }

    void show(int number, Figures.Shown shown) {
        while (lines.size() < number) {
            lines.add(line(lines.size() + 1));
        }
        Line line = lines.get(number - 1);
        line.name().setText(texts.text("principle", number, shown.name()));
        line.told().setText(shown.measure().map(this::told).orElseGet(() -> texts.text("share.none")));
        shown.measure().ifPresentOrElse(measure -> line.bar().show(measure.numerator().doubleValue(),
                measure.denominator().subtract(measure.numerator()).doubleValue(), measure.unknown()), () -> line.bar().show(0, 0, 0));
    }

    private Line line(int number) {
        Hyperlink name = toolkit.createHyperlink(grid, "", SWT.WRAP);
        name.setToolTipText(texts.text("principle.behind"));
        name.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> behind.accept(number)));
        GridDataFactory.fillDefaults().hint(300, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(name);
        var bar = new ShareBar(grid);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        Label told = toolkit.createLabel(grid, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(told);
        return new Line(name, bar, told);
    }

    private String told(Measure measure) {
        String unknown = measure.unknown() == 0 ? "" : texts.text("share.unknown", measure.unknown());
        return measure.value().isEmpty() ? texts.text("share.open", measure.name(), unknown)
                : texts.text("share", measure.name(), measure.numerator(), measure.denominator(),
                        Math.round(measure.value().getAsDouble() * 100), unknown);
    }
}
