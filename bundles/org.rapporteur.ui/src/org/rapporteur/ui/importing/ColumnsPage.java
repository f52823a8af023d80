package org.rapporteur.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.importing.Importer;
import org.rapporteur.importing.Layout;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.LongWork;
import org.rapporteur.ui.wizard.ReadingPage;

/** How the files are to be read: what is guessed from the first one, to be corrected. */
final class ColumnsPage extends ReadingPage<Layout> {

    private final DossierSession session;
    private final Importer importer;
    private final FilesPage files;
    private final Optional<Region> selected;
    private final Texts texts;
    private final Names names;
    private final Map<String, Combo> columns = new LinkedHashMap<>();
    private final List<Optional<Identified>> regionChoices = new ArrayList<>();
    private final List<Optional<Identified>> meetingChoices = new ArrayList<>();
    private Group group;
    private Combo region;
    private Combo meeting;
    private Text more;
    private List<Path> shown = List.of();

    ColumnsPage(DossierSession session, Importer importer, FilesPage files, Optional<Region> selected, Texts texts) {
        super("columns", texts.text("columns.title"), texts.text("columns.text"), texts.text("columns.reading"), session.locale());
        this.session = session;
        this.importer = importer;
        this.files = files;
        this.selected = selected;
        this.texts = texts;
        names = new Names(session.locale());
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(18, 12).numColumns(2).applyTo(area);
        group = new Group(area, SWT.NONE);
        group.setText(texts.text("columns"));
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
        var right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        region = combo(right, "region");
        choices(region, regionChoices, texts.text("region.file"), session.dossier().getRegions());
        region.select(Math.max(0, regionChoices.indexOf(selected.map(Identified.class::cast))));
        region.addListener(SWT.Selection, event -> showMeetings());
        meeting = combo(right, "meeting");
        showMeetings();
        new Label(right, SWT.NONE).setText(texts.text("more"));
        more = new Text(right, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        more.setMessage(texts.text("more.example"));
        more.setToolTipText(texts.text("more.tip"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(more);
        setControl(area);
    }

    private Combo combo(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(texts.text(key));
        var combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void choices(Combo combo, List<Optional<Identified>> choices, String none, List<? extends Identified> objects) {
        choices.clear();
        choices.add(Optional.empty());
        combo.removeAll();
        combo.add(none);
        for (Identified object : objects) {
            choices.add(Optional.of(object));
            combo.add(name(object));
        }
        combo.select(0);
    }

    private String name(EObject object) {
        return switch (object) {
            case Region one -> names.name(one.getNames(), one.getId());
            case Meeting one -> names.name(one.getNames(), one.getId());
            default -> String.valueOf(object);
        };
    }

    private void showMeetings() {
        List<Meeting> meetings = regionChoices.get(region.getSelectionIndex()).map(Region.class::cast).map(Region::getMeetings)
                .<List<Meeting>>map(List::copyOf).orElse(List.of());
        choices(meeting, meetingChoices, texts.text("meeting.column"), meetings);
    }

    @Override
    protected boolean isCurrent() {
        return read().isPresent() && shown.equals(files.files());
    }

    /** The columns of the first file. */
    @Override
    protected LongWork.Work<Layout> reading() {
        Path first = files.files().getFirst();
        String further = more.getText();
        return progress -> importer.layout(first, further, progress);
    }

    @Override
    protected void show(Optional<Layout> layout) {
        shown = files.files();
        setPageComplete(layout.isPresent());
        columns.clear();
        for (var child : group.getChildren()) {
            child.dispose();
        }
        layout.ifPresent(this::list);
        ((Composite) getControl()).layout(true, true);
    }

    private void list(Layout layout) {
        for (String field : layout.fields()) {
            new Label(group, SWT.NONE).setText(texts.text("field." + field));
            var combo = new Combo(group, SWT.DROP_DOWN | SWT.READ_ONLY);
            combo.add(texts.text("column.none"));
            layout.headers().forEach(combo::add);
            combo.select(layout.columns().containsKey(field) ? 1 + layout.headers().indexOf(layout.columns().get(field)) : 0);
            GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(combo);
            columns.put(field, combo);
        }
    }

    /** What is to be imported, as it is chosen now. */
    ImportChoice choice() {
        Map<String, String> chosen = new LinkedHashMap<>();
        columns.forEach((field, combo) -> chosen.put(field, combo.getSelectionIndex() <= 0 ? "" : combo.getText()));
        return new ImportChoice(files.files(), chosen, id(region, regionChoices), id(meeting, meetingChoices), more.getText());
    }

    private static Optional<String> id(Combo combo, List<Optional<Identified>> choices) {
        return choices.get(Math.max(0, combo.getSelectionIndex())).map(Identified::getId);
    }
}
