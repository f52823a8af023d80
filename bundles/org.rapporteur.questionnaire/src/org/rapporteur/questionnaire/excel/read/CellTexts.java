package org.rapporteur.questionnaire.excel.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.UnreadableException.Reason;
import org.rapporteur.ooxml.read.XmlReader;
import org.rapporteur.questionnaire.returned.Box;
import org.rapporteur.questionnaire.returned.Box.Hindrance;

/** What cells show, as texts. Of a formula only the result that was stored is taken. */
final class CellTexts {

    /** Digits that a workbook holds. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> shared = new ArrayList<>();
    private final DateFormats formats;

    CellTexts(DateFormats formats) {
        this.formats = formats;
    }

    /** Reads the texts that cells refer to by number. */
    void share(XmlReader xml) throws UnreadableException {
        while (xml.next()) {
            if (xml.is("si")) {
                shared.add(item(xml));
            }
        }
    }

    /** The text of an element with runs; hints on how to read it aloud are no part of it. */
    private static String item(XmlReader xml) throws UnreadableException {
        int outside = xml.depth() - 1;
        var text = new StringBuilder();
        while (xml.depth() > outside) {
            XmlReader.Step step = xml.step();
            if (step == XmlReader.Step.FINISHED) {
                break;
            }
            if (step == XmlReader.Step.START && xml.is("rPh")) {
                xml.skip();
            } else if (step == XmlReader.Step.START && xml.is("t")) {
                text.append(xml.content());
            }
        }
        return decoded(text.toString());
    }

    private static String decoded(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(match ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)))) : text;
    }

    /** Reads a cell whose element has begun; goes to its end. */
    Box cell(XmlReader xml) throws UnreadableException {
        String type = xml.attribute("t").orElse("n");
        int style = DateFormats.number(xml, "s");
        int outside = xml.depth() - 1;
        boolean formula = false;
        Optional<String> value = Optional.empty();
        while (xml.depth() > outside) {
            XmlReader.Step step = xml.step();
            if (step == XmlReader.Step.FINISHED) {
                break;
            }
            if (step == XmlReader.Step.START) {
                switch (xml.name()) {
                    case "is" -> value = Optional.of(item(xml));
                    case "v" -> value = Optional.of(xml.content());
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        if (value.isEmpty()) {
            return formula ? new Box("", Optional.empty(), Optional.of(Hindrance.FORMULA)) : Box.of("");
        }
        return box(type, style, value.get());
    }

    private Box box(String type, int style, String value) throws UnreadableException {
        return switch (type) {
            case "inlineStr" -> Box.of(value);
            case "s" -> Box.of(shared(value.strip()));
            case "str" -> Box.of(decoded(value));
            case "b" -> Box.of(value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE");
            case "e" -> new Box("", Optional.empty(), Optional.of(Hindrance.ERROR));
            case "d" -> Box.of(value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
            default -> Box.of(value.isBlank() ? "" : number(style, value.strip()));
        };
    }

    private String shared(String index) throws UnreadableException {
        int number = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : -1;
        if (number < 0 || number >= shared.size()) {
            throw new UnreadableException(Reason.DAMAGED, null);
        }
        return shared.get(number);
    }

    private String number(int style, String value) throws UnreadableException {
        try {
            double number = Double.parseDouble(value);
            if (!Double.isFinite(number)) {
                throw new UnreadableException(Reason.DAMAGED, null);
            }
            Optional<String> date = formats.date(style, number);
            if (date.isPresent()) {
                return date.get();
            }
            var exact = BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros();
            return exact.signum() == 0 ? "0" : exact.toPlainString();
        } catch (NumberFormatException none) {
            throw new UnreadableException(Reason.DAMAGED, none);
        }
    }
}
