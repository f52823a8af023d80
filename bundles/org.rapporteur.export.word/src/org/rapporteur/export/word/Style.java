package org.rapporteur.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.Part;

/**
 * How documents look: the parts that are the same in every document, compressed once for each language, and the page. Safe for use
 * by several threads.
 */
final class Style {

    static final Part STYLES = part("styles");
    static final Part NUMBERING = part("numbering");
    static final Part SETTINGS = part("settings");
    static final Part FONTS = part("fontTable");

    /** Lists that begin at 1 anew get numbers from here on. */
    static final int FIRST_RESTART = 3;

    /** As many numbered lists as a document may hold, each with its own count. */
    static final int RESTARTS = 200;

    private final String styles;
    private final Page page;
    private final Map<String, List<FixedPart>> byLanguage = new ConcurrentHashMap<>();

    Style(String styles, Page page) {
        this.styles = styles;
        this.page = page;
    }

    /**
     * A page, in twentieths of a point.
     *
     * @param width width of the paper
     * @param height height of the paper
     * @param top upper margin
     * @param right right margin
     * @param bottom lower margin
     * @param left left margin
     */
    record Page(int width, int height, int top, int right, int bottom, int left) {

        /** A4 with margins of two centimetres and a half above and below, and two at the sides. */
        static final Page A4 = new Page(11906, 16838, 1418, 1134, 1418, 1134);

        /** Width of the text. */
        int text() {
            return width - left - right;
        }
    }

    static Style own() {
        return new Style(resource("styles.xml"), Page.A4);
    }

    Page page() {
        return page;
    }

    /** The parts that are the same in every document of a language: styles, numbering, settings, fonts. */
    List<FixedPart> parts(String language) {
        return byLanguage.computeIfAbsent(language, this::compress);
    }

    private List<FixedPart> compress(String language) {
        String tag = Locale.forLanguageTag(language).toLanguageTag();
        var restarts = new StringBuilder();
        for (int i = FIRST_RESTART; i < FIRST_RESTART + RESTARTS; i++) {
            restarts.append("<w:num w:numId=\"").append(i).append("\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\">"
                    + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return List.of(FixedPart.of(STYLES, styles.replace("@LANG@", tag).replace("@BIDI@", tag)),
                FixedPart.of(NUMBERING, resource("numbering.xml").replace("@RESTARTS@", restarts)),
                FixedPart.of(SETTINGS, resource("settings.xml").replace("@LANG@", tag)), FixedPart.of(FONTS, resource("fonts.xml")));
    }

    static String resource(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Part part(String name) {
        return new Part("word/" + name + ".xml", "application/vnd.openxmlformats-officedocument.wordprocessingml." + name + "+xml");
    }
}
