package org.rapporteur.region.berne.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.berne.Standing;
import org.rapporteur.region.berne.model.BerneFactory;
import org.rapporteur.region.berne.model.BernePackage.Literals;
import org.rapporteur.region.berne.model.Framework;
import org.rapporteur.region.berne.model.FrameworkEntry;
import org.rapporteur.ui.PageContext;

/** The framework of the process: what is said of its entries, and the steps that change their order. */
final class Frameworks {

    private final PageContext context;
    private final Texts texts;

    Frameworks(PageContext context) {
        this.context = context;
        texts = context.texts(Frameworks.class);
    }

    PageContext context() {
        return context;
    }

    boolean isWritable() {
        return !context.session().isReadOnly();
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    Optional<Framework> framework() {
        return Extensions.of(context.region(), Framework.class).findFirst();
    }

    @SuppressWarnings("unchecked") // both parts hold entries
    List<FrameworkEntry> entries(EReference part) {
        return framework().map(framework -> (List<FrameworkEntry>) framework.eGet(part)).orElse(List.of());
    }

    String name(FrameworkEntry entry) {
        String name = Stream.of(entry.getTitle(), entry.getText()).filter(text -> text != null && !text.isBlank()).findFirst()
                .orElseGet(() -> text("framework.unnamed"));
        return entry.getNumber() == null ? name : text("framework.numbered", entry.getNumber(), name);
    }

    /** An entry in the tree: its name, and how it stands. */
    String line(FrameworkEntry entry) {
        return text("framework.line", name(entry), standing(Standing.of(entry)));
    }

    String standing(Standing standing) {
        return text("standing." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Which of the two parts an entry belongs to. */
    EReference part(FrameworkEntry entry) {
        return (EReference) (entry.eContainer() instanceof FrameworkEntry above ? part(above) : entry.eContainingFeature());
    }

    void begin() {
        Framework framework = BerneFactory.eINSTANCE.createFramework();
        framework.setTitle(text("framework.new"));
        context.session().execute(text("framework.command.begin"), AddCommand.create(context.session().domain(), context.region(),
                ModelPackage.Literals.EXTENSIBLE__EXTENSIONS, framework));
    }

    Optional<FrameworkEntry> add(EReference part) {
        return framework().flatMap(framework -> add(framework, part));
    }

    Optional<FrameworkEntry> addBelow(FrameworkEntry above) {
        return add(above, Literals.FRAMEWORK_ENTRY__ENTRIES);
    }

    private Optional<FrameworkEntry> add(EObject owner, EReference list) {
        FrameworkEntry entry = BerneFactory.eINSTANCE.createFrameworkEntry();
        entry.setId(UUID.randomUUID().toString());
        entry.setTitle(text("framework.entry.new"));
        boolean added = context.session().execute(text("framework.command.add"), AddCommand.create(context.session().domain(), owner, list, entry));
        return added ? Optional.of(entry) : Optional.empty();
    }

    void remove(FrameworkEntry entry) {
        context.session().execute(text("framework.command.remove", name(entry)), RemoveCommand.create(context.session().domain(), entry));
    }

    /** Moves an entry among those beside it. */
    void moveBy(FrameworkEntry entry, int places) {
        var list = (EList<?>) entry.eContainer().eGet(entry.eContainingFeature());
        int to = list.indexOf(entry) + places;
        if (to >= 0 && to < list.size()) {
            context.session().execute(text("framework.command.move", name(entry)), MoveCommand.create(context.session().domain(), entry.eContainer(),
                    entry.eContainingFeature(), entry, to));
        }
    }

    /** Puts an entry below another one, unless that one is below it. */
    void moveBelow(FrameworkEntry entry, FrameworkEntry above) {
        if (!EcoreUtil.isAncestor(entry, above)) {
            move(entry, above.getEntries());
        }
    }

    /** Puts an entry at the end of a part. */
    @SuppressWarnings("unchecked") // both parts hold entries
    void moveTo(FrameworkEntry entry, EReference part) {
        framework().ifPresent(framework -> move(entry, (List<FrameworkEntry>) framework.eGet(part)));
    }

    private void move(FrameworkEntry entry, List<FrameworkEntry> to) {
        framework().ifPresent(framework -> context.session().edit(text("framework.command.move", name(entry)), () -> {
            EcoreUtil.remove(entry);
            to.add(entry);
        }));
    }
}
