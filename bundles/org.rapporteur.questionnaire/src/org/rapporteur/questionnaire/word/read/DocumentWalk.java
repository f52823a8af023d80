package org.rapporteur.questionnaire.word.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.XmlReader;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.questionnaire.returned.FormContent;

/**
 * Goes once through a document and gathers what stands at its marks. What was deleted or moved away while changes were tracked does not
 * count, codes of fields neither.
 */
final class DocumentWalk {

    private static final Set<String> PASSED_OVER = Set.of("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx", "sectPr", "sdtEndPr",
            "del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback", "rt", "rubyPr");
    private static final Set<String> NO_TEXT = Set.of("drawing", "pict", "object", "footnoteReference", "endnoteReference", "oMath",
            "oMathPara", "altChunk", "contentPart");
    /** Signs of Wingdings and Wingdings 2 that stand for a box with a cross or a tick, and for an empty one. */
    private static final Set<String> TICKED = Set.of("F0FE", "F0FD", "F078", "F0FC", "F0FB", "F052", "F051", "F053", "F054");
    private static final Set<String> UNTICKED = Set.of("F0A8", "F06F", "F0A3", "F02A");

    /** A content control that is open; without a place when its tag is none of ours. */
    private static final class Control {
        private Optional<Place> place = Optional.empty();
        private Optional<Boolean> ticked = Optional.empty();
    }

    private final XmlReader xml;
    private final UnaryOperator<String> decoding;
    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, Place> bookmarks = new LinkedHashMap<>();
    private final Deque<Place.Cell> cells = new ArrayDeque<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private int paragraphs;

    /**
     * @param decoding what the words of the document stand for
     */
    DocumentWalk(XmlReader xml, UnaryOperator<String> decoding) {
        this.xml = xml;
        this.decoding = decoding;
    }

    /** Every appearance of every mark, by its name. */
    Map<String, List<Place>> places() {
        return places;
    }

    /** Tags of controls by the names of their marks. */
    Map<String, String> tags() {
        return tags;
    }

    void walk() throws UnreadableException {
        for (XmlReader.Step step = xml.step(); step != XmlReader.Step.FINISHED; step = xml.step()) {
            if (step == XmlReader.Step.START) {
                start(xml.name());
            } else if (step == XmlReader.Step.END) {
                end(xml.name());
            }
        }
    }

    private void start(String name) throws UnreadableException {
        if (PASSED_OVER.contains(name)) {
            xml.skip();
        } else if (NO_TEXT.contains(name)) {
            open().forEach(Passage::addNoText);
            xml.skip();
        } else {
            switch (name) {
                case "p" -> {
                    open().forEach(Passage::paragraph);
                    paragraphs++;
                }
                case "tc" -> cells.push(new Place.Cell());
                case "sdt" -> controls.push(new Control());
                case "sdtPr" -> properties();
                case "bookmarkStart" -> bookmark(xml.attribute("name").orElse(""), xml.attribute("id").orElse(""));
                case "bookmarkEnd" -> bookmarks.remove(xml.attribute("id").orElse(""));
                case "t" -> add(decoding.apply(xml.content()));
                case "br", "cr" -> add("\n");
                case "tab", "ptab" -> add("\t");
                case "noBreakHyphen" -> add("\u2011");
                case "softHyphen" -> add("\u00AD");
                case "sym" -> symbol(xml.attribute("char").orElse("").toUpperCase(java.util.Locale.ROOT));
                default -> {
                    // holds what counts
                }
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> paragraphs--;
            case "tc" -> {
                if (!cells.isEmpty()) {
                    cells.pop();
                }
            }
            case "sdt" -> {
                if (!controls.isEmpty()) {
                    controls.pop();
                }
            }
            default -> {
                // nothing ends with it
            }
        }
    }

    /** All that is being gathered here; of cells in one another the innermost. */
    private Stream<Passage> open() {
        return Stream.concat(Stream.concat(cells.stream().limit(1).map(Place.Cell::passage), bookmarks.values().stream().map(Place::passage)),
                controls.stream().flatMap(control -> control.place.stream()).filter(place -> !bookmarks.containsValue(place)).map(Place::passage));
    }

    private void add(String text) {
        open().forEach(passage -> passage.add(text));
    }

    private void symbol(String code) {
        if (TICKED.contains(code)) {
            add("☒");
        } else if (UNTICKED.contains(code)) {
            add("☐");
        } else {
            open().forEach(Passage::addNoText);
        }
    }

    private void bookmark(String name, String id) {
        if (name.startsWith(FormContent.PREFIX)) {
            Place place = place(name);
            place.isBookmark();
            bookmarks.put(id, place);
        }
    }

    private void properties() throws UnreadableException {
        int outside = xml.depth() - 1;
        Control control = controls.isEmpty() ? new Control() : controls.peek();
        while (xml.depth() > outside) {
            XmlReader.Step step = xml.step();
            if (step == XmlReader.Step.FINISHED) {
                return;
            }
            if (step == XmlReader.Step.START && xml.is("tag")) {
                String tag = xml.attribute("val").orElse("");
                if (!tag.isEmpty() && tag.length() <= 64) {
                    control.place = Optional.of(place(new Mark(tag).name()));
                    tags.put(new Mark(tag).name(), tag);
                }
            } else if (step == XmlReader.Step.START && xml.is("checked")) {
                control.ticked = Optional.of(xml.attribute("val").map(value -> value.equals("1") || value.equals("true") || value.equals("on"))
                        .orElse(true));
            }
        }
        if (control.place.isPresent() && control.ticked.isPresent()) {
            control.place.get().tick(control.ticked.get());
        }
    }

    /** The place of a mark here: a bookmark and a control in the same cell are one. */
    private Place place(String name) {
        Optional<Place.Cell> cell = Optional.ofNullable(cells.peek());
        cell.ifPresent(box -> box.marks().add(name));
        List<Place> known = places.computeIfAbsent(name, key -> new ArrayList<>());
        Optional<Place> same = known.stream().filter(place -> cell.isPresent() && place.cell().equals(cell)
                || cell.isEmpty() && place.cell().isEmpty() && bookmarks.containsValue(place)).findFirst();
        return same.orElseGet(() -> {
            var place = new Place(cell, paragraphs > 0);
            known.add(place);
            return place;
        });
    }
}
