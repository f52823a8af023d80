package org.rapporteur.ui.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.parts.Shipped;

import jakarta.inject.Inject;

/** The user guide: its pages to choose from, readable, with links from one to another. */
public final class GuideView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.rapporteur.ui.guide";

    private static final String FIRST = "workbench.md";

    private final Optional<Path> folder;
    private final Texts texts = Texts.of(GuideView.class, Locale.getDefault());
    private final List<Path> pages = new ArrayList<>();
    private Combo choice;
    private StyledText page;
    private Font title;
    private Font heading;
    private Markdown shown = new Markdown("", List.of());

    /**
     * Made by the platform.
     *
     * @param shipped finds the guide
     */
    @Inject
    public GuideView(Shipped shipped) {
        folder = shipped.find("docs/user");
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(parent);
        title = font(parent, 6);
        heading = font(parent, 3);
        parent.addListener(SWT.Dispose, event -> {
            title.dispose();
            heading.dispose();
        });
        choice = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        Accessible.name(choice, texts.text("pages"));
        choice.addListener(SWT.Selection, event -> show(pages.get(choice.getSelectionIndex())));
        page = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        Accessible.name(page, texts.text("page"));
        page.setMargins(12, 8, 12, 8);
        page.setLineSpacing(3);
        page.addListener(SWT.MouseDown, event -> follow(page.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x, event.y))));
        page.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                follow(page.getCaretOffset());
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        fill();
    }

    private static Font font(Composite parent, int larger) {
        FontData data = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT).getFontData()[0];
        return new Font(parent.getDisplay(), data.getName(), data.getHeight() + larger, SWT.BOLD);
    }

    private void fill() {
        try (Stream<Path> files = folder.isEmpty() ? Stream.empty() : Files.list(folder.get())) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .sorted((one, other) -> Boolean.compare(other.endsWith(FIRST), one.endsWith(FIRST))).forEach(pages::add);
        } catch (IOException unreadable) {
            pages.clear();
        }
        pages.forEach(file -> choice.add(name(file)));
        if (pages.isEmpty()) {
            page.setText(texts.text("none"));
        } else {
            show(pages.getFirst());
        }
    }

    private static String name(Path file) {
        return read(file).lines().findFirst().orElse("").replaceFirst("^#+ *", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private void show(Path file) {
        choice.select(pages.indexOf(file));
        shown = Markdown.of(read(file));
        page.setText(shown.text());
        page.setStyleRanges(shown.spans().stream().map(this::style).toArray(StyleRange[]::new));
        page.setTopIndex(0);
    }

    private StyleRange style(Markdown.Span span) {
        var style = new StyleRange();
        style.start = span.start();
        style.length = span.length();
        Palette palette = Palette.on(page);
        switch (span.look()) {
            case TITLE -> style.font = title;
            case HEADING -> style.font = heading;
            case STRONG -> style.fontStyle = SWT.BOLD;
            case EMPHASIS -> style.fontStyle = SWT.ITALIC;
            case CODE -> {
                style.font = JFaceResources.getTextFont();
                style.foreground = palette.quiet();
            }
            case LINK -> {
                style.underline = true;
                style.underlineStyle = SWT.UNDERLINE_LINK;
            }
        }
        return style;
    }

    private void follow(int offset) {
        shown.spans().stream().filter(span -> span.look() == Markdown.Look.LINK)
                .filter(span -> offset >= span.start() && offset < span.start() + span.length()).findFirst()
                .map(span -> folder.orElseThrow().resolve(span.target().replaceFirst("#.*", "")).normalize())
                .filter(pages::contains).ifPresent(this::show);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
