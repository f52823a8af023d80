package org.rapporteur.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.DraftState;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.Subject;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Report.Fact;

/** What stands around a report's sections: title, facts of the cover page, properties and the fixed words of formats. */
final class Cover {

    /** Languages of official use that are written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur", "dv", "ku");

    private final Inquiry inquiry;
    private final Texts texts;
    private final Names names;

    Cover(Inquiry inquiry, Texts texts) {
        this.inquiry = inquiry;
        this.texts = texts;
        this.names = inquiry.words().names();
    }

    Report report(Subject subject, List<Block> blocks) {
        var facts = new ArrayList<Fact>();
        String title = title(subject);
        String subtitle = subtitle(subject);
        if (subject instanceof Subject.OfMeeting of) {
            when(of.meeting()).ifPresent(when -> facts.add(fact("cover.when", when)));
            place(of.meeting()).ifPresent(place -> facts.add(fact("cover.place", place)));
        }
        Optional.ofNullable(inquiry.dossier().getPeriod())
                .ifPresent(period -> facts.add(fact("cover.period", period.print(inquiry.dates()))));
        facts.add(fact("cover.date", inquiry.dates().print(inquiry.date())));
        boolean draft = isDraft(subject);
        facts.add(fact("cover.state", texts.text(draft ? "cover.draft" : "cover.final")));
        facts.add(fact("cover.language", language()));
        if (inquiry.dossier().isFictional()) {
            facts.add(fact("cover.fictional.label", texts.text("cover.fictional")));
        }
        return new Report(title, subtitle, facts, properties(subject, title, draft), blocks);
    }

    /** The language as it calls itself; only where there are no texts in it is Java asked, which has to read of all languages first. */
    private String language() {
        Locale locale = inquiry.locale();
        return texts.language().getLanguage().equals(locale.getLanguage()) ? texts.text("cover.thisLanguage") : locale.getDisplayLanguage(locale);
    }

    private String title(Subject subject) {
        return switch (subject) {
            case Subject.OfCountry of -> names.officialName(of.party());
            case Subject.OfMeeting of -> names.title(of.meeting().getNames(), texts.text("cover.unnamedMeeting"));
            case Subject.OfRegion of -> name(of.region());
            case Subject.OfDossier of -> texts.text("cover.glance");
        };
    }

    private String subtitle(Subject subject) {
        return switch (subject) {
            case Subject.OfCountry of -> texts.text("cover.countryReport", name(of.region()));
            case Subject.OfMeeting of -> texts.text("cover.meetingReport", name(of.region()));
            case Subject.OfRegion of -> texts.text("cover.regionalReport");
            case Subject.OfDossier of -> inquiry.dossier().getTitle();
        };
    }

    private String name(Region region) {
        return names.title(region.getNames(), region.getId());
    }

    /** A country's report is final once analysts wrote prose for it and all of it is approved; the others are made from the data alone. */
    private static boolean isDraft(Subject subject) {
        return subject instanceof Subject.OfCountry of
                && of.record().map(record -> hasDraft(record, of.region())).orElse(false);
    }

    private static boolean hasDraft(CountryRecord record, Region region) {
        return record.getNarratives().stream()
                .filter(narrative -> narrative.getRegion() == null || narrative.getRegion() == region)
                .anyMatch(narrative -> narrative.getState() == DraftState.DRAFT);
    }

    private Optional<String> when(Meeting meeting) {
        return Optional.ofNullable(meeting.getWhen()).map(when -> when.print(inquiry.dates()));
    }

    private Optional<String> place(Meeting meeting) {
        if (meeting.getPlace() != null) {
            return Optional.of(meeting.getPlace());
        }
        Optional<String> country = Optional.ofNullable(meeting.getCountry()).map(names::shortName);
        return meeting.getCity() == null ? country
                : Optional.of(country.map(name -> meeting.getCity() + ", " + name).orElse(meeting.getCity()));
    }

    private Report.Properties properties(Subject subject, String title, boolean draft) {
        Locale locale = inquiry.locale();
        String publisher = Optional.ofNullable(inquiry.dossier().getSecretariat()).map(names::officialName).orElse("");
        String kind = texts.text("cover.kind." + ReportKind.of(subject).toString());
        boolean rightToLeft = RIGHT_TO_LEFT.contains(locale.getLanguage());
        return new Report.Properties(locale.toLanguageTag(), rightToLeft, publisher, kind, List.of(kind, title), inquiry.date(), draft,
                new Report.Words(texts.text("words.contents"), texts.text("words.page"), texts.text("words.of"), texts.text("cover.draft"),
                        texts.text("words.overview"), texts.text("words.continued"), texts.text("words.generatedBy")));
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.text(key), value);
    }
}
