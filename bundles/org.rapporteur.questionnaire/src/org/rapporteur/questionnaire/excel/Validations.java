package org.rapporteur.questionnaire.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.ooxml.Xstring;

/** What may be typed into cells, and what is said beside them; cells of the same kind share one. */
final class Validations {

    /** Longest message, and longest title of one (Excel specifications and limits). */
    private static final int LONGEST = 255;
    private static final int LONGEST_TITLE = 32;

    private final Map<Rule, List<String>> rules = new LinkedHashMap<>();

    /**
     * A rule.
     *
     * @param attributes type and operator: the program's own mark-up
     * @param formula the formula, the program's own, in which {@code @} stands for the first cell; empty when anything may be typed
     * @param title title of the message beside the cell
     * @param prompt the message beside the cell
     * @param error what is said when something else is typed; empty when anything may be
     */
    record Rule(String attributes, String formula, String title, String prompt, String error) {
    }

    void add(Rule rule, String cell) {
        rules.computeIfAbsent(rule, r -> new ArrayList<>()).add(cell);
    }

    void write(XmlWriter xml) throws IOException {
        if (rules.isEmpty()) {
            return;
        }
        xml.markup("<dataValidations count=\"").number(rules.size()).markup("\">");
        for (var entry : rules.entrySet()) {
            Rule rule = entry.getKey();
            xml.markup("<dataValidation").markup(rule.attributes()).markup(" allowBlank=\"1\" showInputMessage=\"1\"")
                    .markup(rule.error().isEmpty() ? "" : " showErrorMessage=\"1\"");
            message(xml, "error", rule.error(), LONGEST);
            message(xml, "promptTitle", rule.title(), LONGEST_TITLE);
            message(xml, "prompt", rule.prompt(), LONGEST);
            xml.markup(" sqref=\"").markup(String.join(" ", entry.getValue())).markup("\">");
            if (!rule.formula().isEmpty()) {
                xml.markup("<formula1>").text(rule.formula().replace("@", entry.getValue().getFirst())).markup("</formula1>");
            }
            xml.markup("</dataValidation>");
        }
        xml.markup("</dataValidations>");
    }

    private static void message(XmlWriter xml, String name, String text, int longest) throws IOException {
        if (!text.isEmpty()) {
            Xstring.attribute(xml, name, text.length() <= longest ? text
                    : text.substring(0, text.offsetByCodePoints(0, Math.min(longest - 8, text.codePointCount(0, text.length()) - 1))) + "…");
        }
    }
}
