package org.rapporteur.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.ui.choice.ChosenField;

/**
 * Lets through what belongs to one of many things, or to any of them.
 *
 * @param <T> kind of the things
 */
final class FilterField<T> {

    private final ChosenField<Optional<T>> field;
    private Optional<T> chosen = Optional.empty();

    /**
     * What a field says.
     *
     * @param label the label before it
     * @param title the title of what there is to choose from
     * @param all what it shows when nothing is chosen
     */
    record Says(String label, String title, String all) {
    }

    FilterField(Composite parent, FormToolkit toolkit, Says says, Function<T, String> name, Runnable changed) {
        field = new ChosenField<>(parent, toolkit, says.label(), says.title(), one -> one.map(name).orElse(says.all()), one -> {
            choose(one);
            changed.run();
        });
        choose(Optional.empty());
    }

    private void choose(Optional<T> one) {
        chosen = one;
        field.show(Optional.of(one));
    }

    /**
     * Offers what there is now.
     *
     * @return whether what was chosen is not among it, so that all is let through now
     */
    boolean offer(List<T> offered) {
        field.offer(Stream.concat(Stream.of(Optional.<T>empty()), offered.stream().map(Optional::of)).toList());
        Optional<T> before = chosen;
        choose(before.filter(offered::contains)); // it may have another name by now
        return !chosen.equals(before);
    }

    /** Lets everything through. */
    void reset() {
        choose(Optional.empty());
    }

    Optional<T> chosen() {
        return chosen;
    }

    Set<T> asSet() {
        return chosen.map(Set::of).orElse(Set.of());
    }

    Control control() {
        return field.control();
    }
}
