package org.rapporteur.ui.delegations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.analysis.principle.Composition;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.form.ObjectNames;

/** Who came, in charts: from which ministries, of which rank, women and men. */
final class Charts {

    private final Composite place;
    private final Texts texts;
    private final ObjectNames names;
    private final Label told;
    private final Bars portfolios;
    private final Bars ranks;
    private final Bars genders;

    /**
     * @param parent what they fill
     * @param toolkit makes controls in the look of the editor
     * @param texts those of the page
     * @param names names ranks and the like
     */
    Charts(Composite parent, FormToolkit toolkit, Texts texts, ObjectNames names) {
        this.texts = texts;
        this.names = names;
        place = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(8, 4).applyTo(place);
        told = toolkit.createLabel(place, "");
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(told);
        portfolios = bars("chart.portfolios", 0);
        ranks = bars("chart.ranks", 2);
        genders = bars("chart.genders", 4);
    }

    private Bars bars(String key, int series) {
        var bars = new Bars(place, texts.text(key), series);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(bars.control());
        return bars;
    }

    void show(List<Delegation> counted) {
        Composition who = Composition.of(counted);
        told.setText(who.people() == 0 ? texts.text("none") : texts.text("told", who.people(), counted.size()));
        told.requestLayout();
        portfolios.show(words(who.portfolios()));
        ranks.show(words(who.ranks()));
        genders.show(words(who.genders()));
    }

    private <K extends Enum<K> & Enumerator> Map<String, Integer> words(Map<K, Integer> counts) {
        Map<String, Integer> words = new LinkedHashMap<>();
        counts.forEach((kind, count) -> words.put(names.label(kind), count));
        return words;
    }
}
