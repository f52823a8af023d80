package org.rapporteur.ui.exporting;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.rapporteur.model.Identified;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.ReportKind;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.CheckList;

/** Which reports, of which regions and countries, in which formats. */
final class WhatPage extends WizardPage {

    private final DossierSession session;
    private final List<ReportExporter> formats;
    private final ExportChoice last;
    private final Texts texts;
    private final Names names;
    private final Map<ReportKind, Button> kinds = new LinkedHashMap<>();
    private final Map<String, Button> formatBoxes = new LinkedHashMap<>();
    private CheckList<Region> regions;
    private CheckList<Party> countries;

    WhatPage(DossierSession session, List<ReportExporter> formats, ExportChoice last, Texts texts) {
        super("what");
        this.session = session;
        this.formats = formats;
        this.last = last;
        this.texts = texts;
        names = new Names(session.locale());
        setTitle(texts.text("what.title"));
        setDescription(texts.text("what.text"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(18, 12).numColumns(3).applyTo(area);
        var left = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(left);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
        var reports = group(left, "kinds");
        Arrays.stream(ReportKind.values()).forEach(kind -> kinds.put(kind, box(reports, texts.text("kind." + kind),
                last.kinds().contains(kind))));
        var formatGroup = group(left, "formats");
        formats.forEach(format -> formatBoxes.put(format.id(), box(formatGroup, texts.find("format." + format.id()).orElse(format.id()),
                last.formats().isEmpty() || last.formats().contains(format.id()))));
        regions = new CheckList<>(area, texts.text("regions"), this::validate);
        regions.show(session.dossier().getRegions(), region -> names.name(region.getNames(), region.getId()));
        regions.tick(region -> ExportChoice.has(last.regions(), region.getId(), ids(session.dossier().getRegions())));
        countries = new CheckList<>(area, texts.text("countries"), this::validate);
        countries.show(members(), names::shortName);
        List<String> there = ids(members());
        countries.tick(party -> ExportChoice.has(last.countries(), party.getId(), there));
        setControl(area);
        validate();
    }

    private Group group(Composite parent, String key) {
        var group = new Group(parent, SWT.NONE);
        group.setText(texts.text(key));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private Button box(Group group, String text, boolean ticked) {
        var box = new Button(group, SWT.CHECK);
        box.setText(text);
        box.setSelection(ticked);
        box.addListener(SWT.Selection, event -> validate());
        return box;
    }

    /** The countries that have a report: members of a region, by their names. */
    private List<Party> members() {
        return session.dossier().getRegions().stream().flatMap(region -> region.getMemberships().stream())
                .filter(membership -> membership.getRole() == MembershipRole.MEMBER).map(membership -> membership.getParty())
                .filter(party -> party != null && !(party instanceof Organisation)).distinct()
                .sorted(java.util.Comparator.comparing(names::shortName, java.text.Collator.getInstance(session.locale()))).toList();
    }

    private static List<String> ids(Collection<? extends Identified> objects) {
        return objects.stream().map(Identified::getId).toList();
    }

    Set<ReportKind> kinds() {
        return kinds.entrySet().stream().filter(box -> box.getValue().getSelection()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    Set<String> formats() {
        return formatBoxes.entrySet().stream().filter(box -> box.getValue().getSelection()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Identifiers of the regions; none when all are ticked. */
    Set<String> regions() {
        return regions.isAll() ? Set.of() : Set.copyOf(ids(regions.ticked()));
    }

    /** Identifiers of the countries; none when all are ticked or none has a report. */
    Set<String> countries() {
        return countries.isAll() || !kinds().contains(ReportKind.COUNTRY) ? Set.of() : Set.copyOf(ids(countries.ticked()));
    }

    private void validate() {
        countries.setEnabled(kinds().contains(ReportKind.COUNTRY));
        Optional<String> missing = missing();
        setMessage(missing.orElse(hint()), missing.isPresent() ? ERROR : hint() == null ? NONE : INFORMATION);
        setPageComplete(missing.isEmpty());
    }

    private Optional<String> missing() {
        boolean noCountry = kinds().equals(Set.of(ReportKind.COUNTRY)) && countries.ticked().isEmpty();
        return Stream.of(kinds().isEmpty() ? "missing.kind" : "", formats().isEmpty() ? "missing.format" : "",
                regions.isEmpty() ? "missing.none" : regions.ticked().isEmpty() ? "missing.region" : "",
                noCountry || kinds().contains(ReportKind.COUNTRY) && !countries.isEmpty() && countries.ticked().isEmpty() ? "missing.country" : "")
                .filter(key -> !key.isEmpty()).findFirst().map(texts::text);
    }

    private String hint() {
        return kinds().contains(ReportKind.GLANCE) && !regions.isAll() ? texts.text("hint.glance") : null; // the platform's way to say: none
    }
}
