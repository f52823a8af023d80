package org.rapporteur.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import javax.xml.XMLConstants;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A form filled in as Word does it: what stands in content controls is replaced, lists are chosen from, boxes are ticked. */
final class FilledDocument extends FilledForm {

    private static final String DOCUMENT = "word/document.xml";

    FilledDocument(Path file, UnaryOperator<String> words) throws IOException {
        super(file, words);
    }

    @Override
    int fill() throws Exception {
        Document document = xml(DOCUMENT);
        Set<String> ticked = new HashSet<>();
        int answers = 0;
        for (Element control : all(document, "sdt")) {
            Element properties = all(control, "sdtPr").getFirst();
            String key = all(properties, "tag").getFirst().getAttributeNS(control.getNamespaceURI(), "val");
            List<Element> choices = all(properties, "listItem");
            List<Element> box = all(properties, "checked");
            if (!box.isEmpty()) {
                boolean first = ticked.add(key.replaceFirst("=.*", ""));
                box.getFirst().setAttributeNS(box.getFirst().getNamespaceURI(), "w14:val", first ? "1" : "0");
                write(control, first ? "\u2612" : "\u2610");
                answers += first ? 1 : 0;
            } else {
                String text = choices.isEmpty() ? words(key) : choice(choices.stream().map(item -> item.getAttributeNS(control.getNamespaceURI(), "displayText"))
                        .filter(shown -> !shown.isEmpty()).toList());
                if (!text.isEmpty()) {
                    all(properties, "showingPlcHdr").forEach(placeholder -> properties.removeChild(placeholder));
                    write(control, text);
                    answers++;
                }
            }
        }
        put(DOCUMENT, document);
        return answers;
    }

    private static void write(Element control, String text) {
        Element content = all(control, "sdtContent").getFirst();
        while (content.hasChildNodes()) {
            content.removeChild(content.getFirstChild());
        }
        for (String piece : text.split("(?<=[\n\t])|(?=[\n\t])")) {
            Element run = add(content, "w:r");
            if (piece.equals("\n")) {
                add(run, "w:br");
            } else if (piece.equals("\t")) {
                add(run, "w:tab");
            } else {
                Element words = add(run, "w:t");
                words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
                words.setTextContent(piece);
            }
        }
    }
}
