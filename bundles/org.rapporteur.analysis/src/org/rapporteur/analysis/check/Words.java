package org.rapporteur.analysis.check;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Claim;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.ObjectNames;
import org.rapporteur.model.text.Texts;

/** How messages name what they speak of, in the language of an inquiry. */
public final class Words {

    private final Texts texts;
    private final ObjectNames names;
    private final DatePrinter dates;

    Words(Inquiry inquiry) {
        dates = inquiry.dates();
        texts = inquiry.texts(Findings.class);
        names = inquiry.once(Words.class, "names", () -> new ObjectNames(inquiry.words().names(), inquiry.words().labels(), dates,
                inquiry.texts(ObjectNames.class)));
    }

    /** What people call an object; the name of what contains it when it has none of its own. */
    public String name(EObject object) {
        return names.name(object);
    }

    /** The names of several objects, in their order. */
    public List<String> names(Collection<? extends EObject> objects) {
        return objects.stream().map(this::name).toList();
    }

    /** A date as its source says it. */
    public String date(SourceDate date) {
        return date.print(dates);
    }

    /** Where something is said: the places in its sources; says so when there is none. */
    public String places(Cited cited) {
        List<String> places = cited.getCitations().stream().flatMap(this::place).distinct().toList();
        return places.isEmpty() ? texts.text("source.none") : String.join("; ", places);
    }

    /** Where several things are said. */
    public String places(Collection<? extends Cited> cited) {
        return String.join("; ", cited.stream().map(this::places).distinct().toList());
    }

    /** A claim's words with their place. */
    public String statement(Claim claim) {
        return texts.text("statement", claim.getWording(), places(claim));
    }

    /** A claim's number as it is to be read: more than 50. */
    public String quantity(Claim claim) {
        return texts.text("quantity." + claim.getQualifier().getName(), claim.getNumber());
    }

    /** What a claim is about: a group in words, or the name of a feature. */
    public String about(String about) {
        return texts.find("about." + about).orElse(about);
    }

    private Stream<String> place(Citation citation) {
        boolean outside = citation.getSource() != null && citation.getSource().isExternal();
        String source = citation.getSource() == null ? null : citation.getSource().getTitle();
        if (citation.getPlace() == null || outside) {
            return Stream.of(source, citation.getPlace()).filter(Objects::nonNull).limit(1);
        }
        return Stream.of(citation.getPlace());
    }
}
