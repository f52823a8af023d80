package org.rapporteur.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Name;
import org.rapporteur.model.text.Names;
import org.rapporteur.ui.form.Subject;

/** A column for what things are called: of their names the one that fits the window's language best. */
public final class NameColumn {

    private NameColumn() {
    }

    /**
     * Makes the column.
     *
     * @param subject words and notations of the model
     * @param feature the names
     * @param width width in pixels at first
     */
    public static <T extends EObject> Column<T> of(Subject subject, EReference feature, int width) {
        Locale locale = subject.session().locale();
        String language = Objects.requireNonNullElse(subject.session().dossier().getLanguage(), "en");
        Column<T> column = Column.of(subject, feature, row -> best(names(row, feature), locale).map(Name::getText).orElse(null), width);
        return column.changing(subject.notations().of(ModelPackage.Literals.TEXT__TEXT), (row, typed) -> best(names(row, feature), locale)
                .orElseGet(() -> added(names(row, feature), language)).setText((String) typed));
    }

    @SuppressWarnings("unchecked") // the feature holds names
    private static List<Name> names(EObject row, EReference feature) {
        return (List<Name>) row.eGet(feature);
    }

    private static Optional<Name> best(List<Name> names, Locale locale) {
        String shown = new Names(locale).name(names, "");
        return names.stream().filter(name -> shown.equals(name.getText())).findFirst().or(() -> names.stream().findFirst());
    }

    private static Name added(List<Name> names, String language) {
        Name name = ModelFactory.eINSTANCE.createName();
        name.setLanguage(language);
        names.add(name);
        return name;
    }
}
