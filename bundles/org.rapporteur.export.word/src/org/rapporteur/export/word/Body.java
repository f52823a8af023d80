package org.rapporteur.export.word;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.rapporteur.ooxml.Markup;
import org.rapporteur.ooxml.Palette;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Block.Heading;
import org.rapporteur.report.tree.Block.KeyFigures;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Run;

/** Writes the content of a document, block by block. Text from data is always text: never a field, never mark-up. */
final class Body {

    private static final Markup SPACER = Markup.of("<w:p><w:pPr><w:pStyle w:val=\"Spacer\"/></w:pPr></w:p>");
    private static final int EMU_PER_TWIP = 635;

    private final XmlWriter xml;
    private final Report report;
    private final Style style;
    private final Map<Chart, String> charts;
    private final Paragraphs paragraphs;
    private int headings;
    private int numberedLists;
    private int drawings;

    /**
     * A body.
     *
     * @param xml where to
     * @param report the report
     * @param style how it looks
     * @param charts relationship of each chart
     */
    Body(XmlWriter xml, Report report, Style style, Map<Chart, String> charts) {
        this.xml = xml;
        this.report = report;
        this.style = style;
        this.charts = charts;
        paragraphs = new Paragraphs(xml, report.properties().rightToLeft());
    }

    void cover() throws IOException {
        paragraphs.plain("Title", report.title());
        paragraphs.plain("Subtitle", report.subtitle());
        for (var fact : report.facts()) {
            paragraphs.start("KeyLabel");
            paragraphs.run(Run.quiet(fact.label() + ": "));
            paragraphs.run(Run.plain(fact.value()));
            paragraphs.end();
        }
    }

    /** A table of contents as a field, already filled: entries lead to their headings, without page numbers that could be wrong. */
    void contents() throws IOException {
        List<Heading> listed = report.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .filter(heading -> heading.level() <= 2).toList();
        if (listed.size() < 2) {
            return;
        }
        paragraphs.plain("TOCHeading", report.properties().words().contents());
        int number = 0;
        int written = 0;
        for (Block block : report.blocks()) {
            if (block instanceof Heading heading) {
                number++;
                if (heading.level() <= 2) {
                    entry(heading, number, written++ == 0, written == listed.size());
                }
            }
        }
    }

    private void entry(Heading heading, int number, boolean first, boolean last) throws IOException {
        paragraphs.start("TOC" + heading.level());
        if (first) {
            xml.markup("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o &quot;1-2&quot; \\h \\n \\z "
                    + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
        }
        xml.markup("<w:hyperlink w:anchor=\"_Toc").number(number).markup("\" w:history=\"1\">");
        paragraphs.run(Run.plain(heading.text()));
        xml.markup("</w:hyperlink>");
        if (last) {
            xml.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        }
        paragraphs.end();
    }

    void block(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> {
                paragraphs.start(switch (paragraph.style()) {
                    case BODY -> "Normal";
                    case LEAD -> "ReportLead";
                    case QUOTATION -> "Quote";
                });
                paragraphs.runs(paragraph.runs());
                paragraphs.end();
            }
            case Block.Listing listing -> listing(listing);
            case KeyFigures figures -> keyFigures(figures);
            case Block.Table table -> {
                if (table.rows().count() > 0) {
                    paragraphs.plain("Caption", table.title());
                    new TableWriter(xml, report, style.page().text()).write(table);
                    xml.markup(SPACER);
                }
            }
            case Chart chart -> chart(chart);
            case Block.Note note -> note(note);
        }
    }

    private void heading(Heading heading) throws IOException {
        headings++;
        paragraphs.start("Heading" + heading.level());
        xml.markup("<w:bookmarkStart w:id=\"").number(headings).markup("\" w:name=\"_Toc").number(headings).markup("\"/>");
        paragraphs.run(Run.plain(heading.text()));
        xml.markup("<w:bookmarkEnd w:id=\"").number(headings).markup("\"/>");
        paragraphs.end();
    }

    private void listing(Block.Listing listing) throws IOException {
        int number = listing.numbered() ? Style.FIRST_RESTART + numberedLists++ % Style.RESTARTS : 1;
        for (List<Run> item : listing.items()) {
            paragraphs.startListed(listing.numbered() ? "ListNumber" : "ListBullet", number);
            paragraphs.runs(item);
            paragraphs.end();
        }
    }

    private void keyFigures(KeyFigures figures) throws IOException {
        int width = style.page().text() / figures.figures().size();
        xml.markup("<w:tbl><w:tblPr>").markup(report.properties().rightToLeft() ? "<w:bidiVisual/>" : "").markup("<w:tblW w:w=\"")
                .number(style.page().text()).markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\"/><w:tblDescription");
        xml.attribute("w:val", figures.figures().stream().map(figure -> figure.label() + ": " + figure.value()).collect(joining("; ")));
        xml.markup("/></w:tblPr><w:tblGrid>");
        for (int i = 0; i < figures.figures().size(); i++) {
            xml.markup("<w:gridCol w:w=\"").number(width).markup("\"/>");
        }
        xml.markup("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (var figure : figures.figures()) {
            xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"").number(width).markup("\" w:type=\"dxa\"/></w:tcPr>");
            paragraphs.plain("KeyFigure", figure.value());
            paragraphs.plain("KeyLabel", figure.label());
            if (!figure.remark().isEmpty()) {
                paragraphs.plain("KeyRemark", figure.remark());
            }
            xml.markup("</w:tc>");
        }
        xml.markup("</w:tr></w:tbl>").markup(SPACER);
    }

    private void chart(Chart chart) throws IOException {
        drawings++;
        paragraphs.plain("Caption", chart.title());
        boolean horizontal = chart.kind() == Chart.Kind.BAR || chart.kind() == Chart.Kind.STACKED_BAR;
        long width = (long) style.page().text() * EMU_PER_TWIP;
        long height = horizontal ? Math.min(7_600_000L, 700_000L + 270_000L * chart.categories().size()) : 2_900_000L;
        xml.markup("<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"").number(width)
                .markup("\" cy=\"").number(height).markup("\"/><wp:docPr id=\"").number(drawings).markup("\"");
        xml.attribute("name", chart.title()).attribute("descr", chart.description());
        xml.markup("/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
                + "<c:chart r:id=\"").markup(charts.get(chart)).markup("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    private void note(Block.Note note) throws IOException {
        var colours = Palette.of(note.tone());
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"ReportNote\"/><w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"")
                .markup(colours.solid()).markup("\"/></w:pBdr>").markup(report.properties().rightToLeft() ? "<w:bidi/>" : "").markup("</w:pPr>");
        paragraphs.run(Run.plain(note.text()));
        paragraphs.end();
    }

    /** The page, and what runs above and below it. */
    void section(String header, String footer) throws IOException {
        var page = style.page();
        xml.markup("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"").markup(header)
                .markup("\"/><w:footerReference w:type=\"default\" r:id=\"").markup(footer)
                .markup("\"/><w:footerReference w:type=\"first\" r:id=\"").markup(footer).markup("\"/><w:pgSz w:w=\"").number(page.width())
                .markup("\" w:h=\"").number(page.height()).markup(page.width() > page.height() ? "\" w:orient=\"landscape\"/>" : "\"/>")
                .markup("<w:pgMar w:top=\"").number(page.top()).markup("\" w:right=\"").number(page.right()).markup("\" w:bottom=\"")
                .number(page.bottom()).markup("\" w:left=\"").number(page.left())
                .markup("\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/><w:titlePg/>")
                .markup(report.properties().rightToLeft() ? "<w:bidi/>" : "").markup("</w:sectPr>");
    }
}
