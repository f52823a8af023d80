package org.rapporteur.ui.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.testkit.TestWindow;

/** Windows that are read from right to left. */
class RightToLeftTest {

    private static final RGB PINK = new RGB(250, 10, 200);

    private final TestWindow window = new TestWindow();
    private final List<Shell> opened = new ArrayList<>();

    @AfterEach
    void close() {
        window.run(() -> opened.forEach(Shell::dispose));
    }

    private Shell shell(int direction) {
        var shell = new Shell(window.window().getShell(), SWT.SHELL_TRIM | direction);
        shell.setLayout(new FillLayout());
        shell.setSize(500, 300);
        opened.add(shell);
        return shell;
    }

    private static ImageData picture(Control control) {
        Point size = control.getSize();
        var image = new Image(control.getDisplay(), size.x, size.y);
        var paper = new GC(image);
        control.print(paper);
        paper.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static void page(CTabFolder folder) {
        var page = new Composite(folder, SWT.NONE);
        page.setLayout(new FillLayout());
        var tab = new CTabItem(folder, SWT.NONE);
        tab.setText("Page");
        tab.setControl(page);
    }

    /** Fills a page; when its content has been painted, the page is where it stays. */
    private void fill(CTabFolder folder, int index) {
        Composite page = window.get(() -> (Composite) folder.getItem(index).getControl());
        List<Canvas> painted = new ArrayList<>();
        window.await("page " + index, () -> page.isVisible() && page.getSize().x == folder.getClientArea().width);
        window.run(() -> {
            var content = new Canvas(page, SWT.NONE);
            content.addListener(SWT.Paint, event -> painted.add(content));
            page.layout();
        });
        window.await("the content of page " + index, () -> !painted.isEmpty());
        assertEquals(window.get(folder::getClientArea), window.get(page::getBounds));
    }

    @Test
    void pagesBehindTabsAreSeenAlsoAfterTheWindowGrew() {
        CTabFolder folder = window.get(() -> {
            var tabs = new CTabFolder(shell(SWT.RIGHT_TO_LEFT), SWT.BOTTOM | SWT.FLAT);
            page(tabs);
            page(tabs);
            tabs.setSelection(0);
            tabs.getShell().open();
            return tabs;
        });
        fill(folder, 0);
        window.run(() -> folder.setSelection(1));
        fill(folder, 1);
        window.run(() -> folder.getShell().setSize(800, 400));
        fill(folder, 1);
        window.run(() -> folder.setSelection(0));
        fill(folder, 0);
    }

    @Test
    void rowsOfTreesHaveTheirIcons() {
        Tree tree = window.get(() -> {
            var rows = new TreeViewer(shell(SWT.RIGHT_TO_LEFT), SWT.NONE);
            rows.setContentProvider(new Leaves());
            RightToLeft.label(rows, new DelegatingStyledCellLabelProvider(new Marked(icon(rows.getControl()))));
            rows.setInput("Africa");
            rows.getTree().getShell().open();
            return rows.getTree();
        });
        window.await("the icon", () -> {
            ImageData picture = picture(tree);
            return IntStream.range(0, picture.width * picture.height).anyMatch(
                    at -> picture.palette.getRGB(picture.getPixel(at % picture.width, at / picture.width)).equals(PINK));
        });
    }

    private static Image icon(Control owner) {
        Display display = owner.getDisplay();
        var icon = new Image(display, 16, 16);
        var paper = new GC(icon);
        paper.setBackground(new org.eclipse.swt.graphics.Color(PINK));
        paper.fillRectangle(0, 0, 16, 16);
        paper.dispose();
        owner.addListener(SWT.Dispose, event -> icon.dispose());
        return icon;
    }

    private static final class Leaves implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return new Object[] { input };
        }

        @Override
        public Object[] getChildren(Object element) {
            return new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return false;
        }
    }

    private static final class Marked extends LabelProvider implements IStyledLabelProvider {
        private final Image icon;

        Marked(Image icon) {
            this.icon = icon;
        }

        @Override
        public StyledString getStyledText(Object element) {
            return new StyledString(getText(element)).append(" 12", StyledString.COUNTER_STYLER);
        }

        @Override
        public Image getImage(Object element) {
            return icon;
        }
    }

    @Test
    void aTableThatIsWiderThanItsPlaceBeginsAtItsFirstColumn() {
        ScrollBar bar = window.get(() -> {
            var table = new Table(shell(SWT.RIGHT_TO_LEFT), SWT.NONE);
            for (int column = 0; column < 8; column++) {
                new TableColumn(table, SWT.NONE).setWidth(150);
            }
            new TableItem(table, SWT.NONE);
            table.getShell().open();
            return table.getHorizontalBar();
        });
        window.await("the first column", () -> bar.getMaximum() > bar.getThumb() && bar.getSelection() + bar.getThumb() == bar.getMaximum());
    }

    @Test
    void whatIsChosenCanBeReadAsInOtherWindows() {
        assertArrayEquals(choice(SWT.LEFT_TO_RIGHT), choice(SWT.RIGHT_TO_LEFT));
    }

    private byte[] choice(int direction) {
        Combo combo = window.get(() -> {
            var choice = new Combo(shell(direction), SWT.READ_ONLY);
            choice.setItems("African Union", "European Union");
            choice.select(0);
            choice.getShell().open();
            return choice;
        });
        window.await("the choice", () -> combo.isFocusControl());
        return window.get(() -> picture(combo)).data;
    }
}
