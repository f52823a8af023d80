package org.rapporteur.region.declared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rapporteur.model.Group;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Name;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.Settings;
import org.rapporteur.model.Text;
import org.rapporteur.region.QuestionnaireTemplate;
import org.rapporteur.region.ReportText;
import org.rapporteur.region.Vocabulary;

/** What the elements of a region's file mean. */
final class RegionFile {

    /** Namespace that a file may have; a later form of such files gets another one. */
    static final String NAMESPACE = "http://www.rapporteur.org/region/1";

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final int LONGEST = 30;
    private static final List<String> PARTS = List.of(NAME, "description", "group", "series", "members", "thresholds", "vocabulary",
            "questionnaire", "report");

    private final Element root;

    private RegionFile(Element root) {
        this.root = root;
    }

    /** The region that a file declares. */
    static DeclaredRegion read(Element root) throws Mistake {
        return new RegionFile(root).region();
    }

    private DeclaredRegion region() throws Mistake {
        if (!root.name().equals("region")) {
            throw root.mistake("notARegion", root.name());
        }
        root.allow(List.of(ID), PARTS);
        root.allowNoText();
        Region region = ModelFactory.eINSTANCE.createRegion();
        region.setId(ModelReader.key(root, root.required(ID), LONGEST));
        region.setModule(region.getId());
        region.getNames().addAll(ModelReader.all(root, NAME, Literals.NAME, Name.class));
        if (region.getNames().isEmpty()) {
            throw root.mistake("missingElement", root.name(), NAME);
        }
        region.getGroups().addAll(ModelReader.all(root, "group", Literals.GROUP, Group.class));
        region.getSeries().addAll(ModelReader.all(root, "series", Literals.SERIES, Series.class));
        Optional<Element> description = once("description");
        description.ifPresent(words -> region.setDescription(words.text()));
        Optional<Element> thresholds = once("thresholds");
        if (thresholds.isPresent()) {
            region.setSettings(ModelReader.read(thresholds.get(), Literals.SETTINGS, Settings.class));
        }
        new MemberReader(region).read(root.children("members").toList());
        return new DeclaredRegion(region, vocabulary(), questionnaire(region.getId()), reports());
    }

    private Optional<Element> once(String name) throws Mistake {
        List<Element> all = root.children(name).toList();
        if (all.size() > 1) {
            throw all.get(1).mistake("twice", name);
        }
        return all.stream().findFirst();
    }

    private Vocabulary vocabulary() throws Mistake {
        Map<String, List<Vocabulary.Term>> lists = new LinkedHashMap<>();
        for (Element list : root.children("vocabulary").toList()) {
            list.allow(List.of(ID), List.of("term"));
            list.allowNoText();
            String id = ModelReader.key(list, list.required(ID), LONGEST);
            if (lists.putIfAbsent(id, terms(list)) != null) {
                throw list.mistake("identifierTwice", id);
            }
        }
        return new Vocabulary(lists);
    }

    private static List<Vocabulary.Term> terms(Element list) throws Mistake {
        List<Vocabulary.Term> terms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element term : list.children()) {
            term.allow(List.of(ID), List.of("label"));
            term.allowNoText();
            Map<String, String> labels = new HashMap<>();
            for (Element label : term.children()) {
                Text text = ModelReader.read(label, Literals.TEXT, Text.class);
                if (labels.putIfAbsent(text.getLanguage(), text.getText()) != null) {
                    throw label.mistake("languageTwice", label.name(), text.getLanguage());
                }
            }
            if (!labels.containsKey("en")) {
                throw term.mistake("noEnglishLabel", term.name());
            }
            String id = ModelReader.key(term, term.required(ID), LONGEST);
            if (!seen.add(id)) {
                throw term.mistake("identifierTwice", id);
            }
            terms.add(new Vocabulary.Term(id, labels));
        }
        return terms;
    }

    private Optional<Questionnaire> questionnaire(String id) throws Mistake {
        Optional<Element> declared = once("questionnaire");
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        Questionnaire all = QuestionnaireTemplate.with(id, ModelReader.read(declared.get(), Literals.QUESTIONNAIRE, Questionnaire.class));
        Set<String> seen = new HashSet<>();
        for (var questions = all.eAllContents(); questions.hasNext();) {
            if (questions.next() instanceof Question question && !seen.add(question.getId())) {
                throw place(declared.get(), question.getId()).mistake("questionTwice", question.getId());
            }
        }
        return Optional.of(all);
    }

    /** The last element with an identifier, below another; that one itself where there is none. */
    private static Element place(Element in, String id) {
        Element found = in;
        for (Element child : in.children()) {
            Element below = place(child, id);
            found = below != child || child.attribute(ID).filter(id::equals).isPresent() ? below : found;
        }
        return found;
    }

    private List<ReportText> reports() throws Mistake {
        List<ReportText> reports = new ArrayList<>();
        for (Element report : root.children("report").toList()) {
            report.allow(List.of("in"), List.of("heading", "paragraph"));
            report.allowNoText();
            List<Text> headings = new ArrayList<>();
            List<Text> paragraphs = new ArrayList<>();
            for (Element child : report.children()) {
                (child.name().equals("heading") ? headings : paragraphs).add(ModelReader.read(child, Literals.TEXT, Text.class));
            }
            for (String part : List.of("heading", "paragraph")) {
                if (report.children(part).findAny().isEmpty()) {
                    throw report.mistake("missingElement", report.name(), part);
                }
            }
            reports.add(new ReportText(kinds(report), headings, paragraphs));
        }
        return reports;
    }

    private static Set<ReportText.Kind> kinds(Element report) throws Mistake {
        Map<String, ReportText.Kind> known = new LinkedHashMap<>();
        for (ReportText.Kind kind : ReportText.Kind.values()) {
            known.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        Set<ReportText.Kind> kinds = EnumSet.noneOf(ReportText.Kind.class);
        for (String word : new LinkedHashSet<>(List.of(report.required("in").strip().split("\\s+")))) {
            if (!known.containsKey(word)) {
                throw report.mistake("badValue", report.name(), "in", word, Element.expected(known.keySet()));
            }
            kinds.add(known.get(word));
        }
        return kinds;
    }
}
