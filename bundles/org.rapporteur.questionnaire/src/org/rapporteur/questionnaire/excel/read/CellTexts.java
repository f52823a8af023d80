package org.rapporteur.questionnaire.excel.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rapporteur.ooxml.read.CellText;
import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.UnreadableException.Reason;
import org.rapporteur.ooxml.read.XmlReader;
import org.rapporteur.questionnaire.returned.Box;
import org.rapporteur.questionnaire.returned.Box.Hindrance;

/** What cells show, as texts. Of a formula only the result that was stored is taken. */
final class CellTexts {

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    /** Digits that a workbook holds. */
    private static final MathContext DIGITS = new MathContext(15);

    private final List<String> shared = new ArrayList<>();
    private final DateFormats formats;

    CellTexts(DateFormats formats) {
        this.formats = formats;
    }

    /** Reads the texts that cells refer to by number. */
    void share(XmlReader xml) throws UnreadableException {
        while (xml.next()) {
            if (xml.is("si")) {
                shared.add(CellText.of(xml));
            }
        }
    }

    /** Reads a cell whose element has begun; goes to its end. */
    Box cell(XmlReader xml) throws UnreadableException {
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s", 0);
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
                    case "is" -> value = Optional.of(CellText.of(xml));
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
            case "str" -> Box.of(CellText.decoded(value));
            case "b" -> Box.of(value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE");
            case "e" -> new Box("", Optional.empty(), Optional.of(Hindrance.ERROR));
            case "d" -> Box.of(value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
            default -> Box.of(value.isBlank() ? "" : number(style, value.strip()));
        };
    }

    private String shared(String index) throws UnreadableException {
        int number = INDEX.matcher(index).matches() ? Integer.parseInt(index) : -1;
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
