package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.XmlReader;

/** Which format of numbers each style of an {@code .xlsx} has. */
final class NumberFormats {

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    void read(XmlReader xml) throws UnreadableException {
        boolean inCellStyles = false;
        while (xml.next()) {
            switch (xml.name()) {
                case "numFmt" -> own.put(xml.number("numFmtId", 0), xml.attribute("formatCode").orElse("General"));
                case "cellXfs" -> inCellStyles = true;
                case "cellStyles", "dxfs" -> inCellStyles = false;
                case "xf" -> {
                    if (inCellStyles) {
                        styles.add(xml.number("numFmtId", 0));
                    }
                }
                default -> {
                    // colours and fonts do not matter
                }
            }
        }
    }

    /** Number of a style's format. */
    int index(int style) {
        return style < styles.size() ? styles.get(style) : 0;
    }

    /** A style's format. */
    String format(int style) {
        String format = own.getOrDefault(index(style), BuiltinFormats.getBuiltinFormat(index(style)));
        return format == null || format.isEmpty() ? "General" : format;
    }
}
