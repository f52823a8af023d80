package org.rapporteur.questionnaire.ui.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.collect.Collected;
import org.rapporteur.questionnaire.collect.CollectedFile;
import org.rapporteur.questionnaire.collect.CollectedLines;
import org.rapporteur.questionnaire.collect.Difference;
import org.rapporteur.questionnaire.collect.Refusal;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.Reply;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.look.Palette;

/** Files with what is to be known about each, and below each file its questions: what the dossier has, and what the file says. */
final class DifferenceTable {

    /** A line: of a file, a remark on it, or a question. */
    private record Line(String kind, String question, String before, String after, String why, boolean file, boolean refused) {

        String whole() {
            return String.join("\n", Stream.of(question, before.isEmpty() ? "" : "– " + before, after.isEmpty() ? "" : "+ " + after, why)
                    .filter(text -> !text.isEmpty()).toList());
        }
    }

    private final Locale locale;
    private final Texts texts;
    private final Table table;
    private final Consumer<String> chosen;
    private List<Line> lines = List.of();

    /**
     * @param parent has a grid layout
     * @param locale language of the window
     * @param chosen is told all of the line that is chosen
     */
    DifferenceTable(Composite parent, Locale locale, Consumer<String> chosen) {
        this.locale = locale;
        this.chosen = chosen;
        texts = Texts.of(DifferenceTable.class, locale);
        table = new Table(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Accessible.name(table, texts.text("differences.table"));
        column("differences.kind", 110);
        column("differences.question", 260);
        column("differences.before", 150);
        column("differences.after", 240);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> chosen.accept(lines.get(table.getSelectionIndex()).whole()));
    }

    private void column(String key, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(texts.text(key));
        column.setWidth(width);
    }

    private void fill(Event event) {
        Line line = lines.get(event.index);
        var item = (TableItem) event.item;
        String after = line.why().isEmpty() || line.after().isEmpty() ? line.after() + line.why() : line.after() + " – " + line.why();
        item.setText(new String[] { line.kind(), flat(line.question()), flat(line.before()), flat(after) });
        if (line.file()) {
            item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        }
        if (line.refused()) {
            item.setForeground(0, Palette.on(table).of(Tone.WARNING).text());
            item.setBackground(0, Palette.on(table).of(Tone.WARNING).ground());
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /**
     * Shows what forms bring.
     *
     * @param collected what they bring; empty: nothing is known yet
     * @param all whether answers that change nothing are shown too
     */
    void show(Optional<Collected> collected, boolean all) {
        lines = collected.map(one -> one.files().stream().flatMap(file -> lines(file, all).stream()).toList()).orElse(List.of());
        table.setItemCount(lines.size());
        table.clearAll();
        chosen.accept("");
        IntStream.range(0, lines.size()).filter(i -> lines.get(i).refused()).findFirst().ifPresent(this::select);
    }

    /** What is refused is read first. */
    private void select(int line) {
        table.setSelection(line);
        chosen.accept(lines.get(line).whole());
    }

    private List<Line> lines(CollectedFile file, boolean all) {
        var made = new ArrayList<Line>();
        Optional<Refusal> refusal = file.refusal();
        made.add(new Line(texts.text(refusal.isPresent() ? "kind.refusedFile" : "kind.file"), file.name(), file.country(),
                file.country().isEmpty() ? "" : file.identity().map(identity -> texts.text("differences.round", identity.round())).orElse(""), refusal.map(why -> why.sentence(locale)).orElse(""), true, refusal.isPresent()));
        file.remarks().forEach(remark -> made.add(new Line(texts.text("kind.remark"), remark.sentence(locale), "", "", "", false, false)));
        file.differences().stream().filter(one -> all || one.kind() != Difference.Kind.SAME && one.kind() != Difference.Kind.BLANK)
                .sorted((one, other) -> Boolean.compare(other.isRefused(), one.isRefused())).map(this::line).forEach(made::add);
        return made;
    }

    private Line line(Difference difference) {
        Field field = difference.field();
        String about = field.key().text().contains("@") ? " [" + field.key().text().replaceFirst(".*@", "") + "]" : "";
        return new Line(texts.text("kind." + difference.kind().name().toLowerCase(Locale.ROOT)), (field.number() + " " + field.text()).strip() + about,
                difference.before().map(reply -> words(reply, field)).orElse(""), difference.after().map(reply -> words(reply, field)).orElse(difference.told()),
                difference.why().map(why -> why.sentence(locale)).orElse(""), false, difference.isRefused());
    }

    private static String words(Reply reply, Field field) {
        return CollectedLines.words(reply, field);
    }

    Control control() {
        return table;
    }
}
