package org.rapporteur.questionnaire.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.rapporteur.ooxml.Address;
import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.OfficePackage;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.Relationships;
import org.rapporteur.ooxml.SheetNames;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.ooxml.Xstring;
import org.rapporteur.questionnaire.form.Direction;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormSection;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.office.FormPackage;

/** One form as a package: its parts and how they are related. */
final class FormWorkbook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final Part BOOK = new Part("xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    /** Longest footer (Excel specifications and limits). */
    private static final int LONGEST_FOOTER = 255;

    private final Form form;
    private final FormWords words;
    private final FixedPart styles;
    private final Lists lists;
    private final List<String> names = new ArrayList<>();

    FormWorkbook(Form form, FormWords words, FixedPart styles) {
        this.form = form;
        this.words = words;
        this.styles = styles;
        lists = new Lists(form, HiddenSheet.NAME, words.text("yes"));
        var unique = new SheetNames();
        unique.next(HiddenSheet.NAME, HiddenSheet.NAME);
        names.add(unique.next(words.text("sheet.about"), "About"));
        for (FormSection section : form.sections()) {
            names.add(unique.next(section.number() + " " + section.title(), "Section " + section.number()));
        }
        names.add(HiddenSheet.NAME);
    }

    void write(OutputStream out) throws IOException {
        var file = new FormPackage(form, BOOK);
        try (var office = new OfficePackage(out, form.heading().day(), form.heading().locale(), file.parts(parts()))) {
            file.begin(office);
            office.copy(styles);
            book(office, sheets(office));
            office.finish();
        }
    }

    private List<Part> parts() {
        var parts = new ArrayList<>(List.of(FormStyles.PART));
        for (int i = 0; i < names.size(); i++) {
            parts.add(sheet(i));
        }
        return parts;
    }

    private static Part sheet(int index) {
        return new Part("xl/worksheets/sheet" + (index + 1) + ".xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
    }

    private List<SectionSheet.Place> sheets(OfficePackage office) throws IOException {
        List<SectionSheet.Place> places = new ArrayList<>();
        XmlWriter about = start(office, 0, 0, AboutSheet.widths());
        new AboutSheet(form, words).rows(about);
        end(about, new Validations());
        var rules = new AnswerRules(words, lists);
        for (int i = 0; i < form.sections().size(); i++) {
            var section = new SectionSheet(form.sections().get(i), names.get(i + 1), words, rules);
            XmlWriter xml = start(office, i + 1, SectionSheet.HEADER_ROW, SectionSheet.widths());
            section.rows(xml);
            end(xml, section.validations());
            places.addAll(section.places());
        }
        XmlWriter hidden = start(office, names.size() - 1, 0, 40, 66, 4, 4);
        new HiddenSheet(form, lists).rows(hidden, places);
        end(hidden, new Validations());
        return places;
    }

    private XmlWriter start(OfficePackage office, int index, int frozen, long... widths) throws IOException {
        XmlWriter xml = office.part(sheet(index));
        xml.place(() -> names.get(index));
        xml.markup("<worksheet ").markup(MAIN).markup("><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\"")
                .markup(words.direction() == Direction.RIGHT_TO_LEFT ? " rightToLeft=\"1\"" : "")
                .markup(index == 0 ? " tabSelected=\"1\"" : "").markup(" workbookViewId=\"0\"");
        if (frozen > 0) {
            xml.markup("><pane ySplit=\"").number(frozen).markup("\" topLeftCell=\"A").number(frozen + 1)
                    .markup("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>");
        } else {
            xml.markup("/>");
        }
        xml.markup("</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < widths.length; i++) {
            xml.markup("<col min=\"").number(i + 1).markup("\" max=\"").number(i + 1).markup("\" width=\"").number(widths[i])
                    .markup("\" customWidth=\"1\"/>");
        }
        return xml.markup("</cols><sheetData>");
    }

    private void end(XmlWriter xml, Validations validations) throws IOException {
        xml.markup("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\"/>");
        validations.write(xml);
        xml.markup("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        String footer = "&L&6" + form.identity().line() + "&R&8&P/&N";
        if (footer.length() <= LONGEST_FOOTER) {
            xml.markup("<headerFooter><oddFooter>").text(footer).markup("</oddFooter></headerFooter>");
        }
        xml.markup("</worksheet>");
    }

    private void book(OfficePackage office, List<SectionSheet.Place> places) throws IOException {
        var related = Relationships.of(BOOK);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ids.add(related.add("worksheet", sheet(i)));
        }
        related.add("styles", FormStyles.PART);
        office.relationships(related);
        XmlWriter book = office.part(BOOK);
        book.place(form.heading()::title);
        book.markup("<workbook ").markup(MAIN)
                .markup(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 0; i < names.size(); i++) {
            book.markup("<sheet");
            Xstring.attribute(book, "name", names.get(i));
            book.markup(" sheetId=\"").number(i + 1).markup(i == names.size() - 1 ? "\" state=\"hidden\"" : "\"").markup(" r:id=\"")
                    .markup(ids.get(i)).markup("\"/>");
        }
        book.markup("</sheets><definedNames>");
        for (int i = 0; i < form.sections().size(); i++) {
            book.markup("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").number(i + 1).markup("\">");
            Xstring.write(book, Address.sheet(names.get(i + 1)));
            book.markup("!$").number(SectionSheet.HEADER_ROW).markup(":$")
                    .number(SectionSheet.HEADER_ROW).markup("</definedName>");
        }
        for (SectionSheet.Place place : places) {
            book.markup("<definedName name=\"").markup(place.mark().name()).markup("\">");
            Xstring.write(book, place.reference());
            book.markup("</definedName>");
        }
        book.markup("</definedNames></workbook>");
    }
}
