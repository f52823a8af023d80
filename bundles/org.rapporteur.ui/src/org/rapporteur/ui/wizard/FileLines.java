package org.rapporteur.ui.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Files that a wizard reads: a path in each line, typed, chosen or dropped. For the window's thread. */
public final class FileLines {

    private final Text text;
    private final Button browse;

    /**
     * Makes the field and, below it, the button.
     *
     * @param area where; files can be dropped anywhere on it
     * @param given the files that stand there at first
     * @param choice asks for files when the button is pressed
     * @param button what the button says
     * @param kinds what is offered to choose among
     * @param changed told whenever the lines are others
     */
    public FileLines(Composite area, List<Path> given, FileChoice choice, String button, List<FileChoice.Kind> kinds, Runnable changed) {
        text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(given.stream().map(Path::toString).collect(Collectors.joining("\n")));
        text.addListener(SWT.Modify, event -> changed.run());
        browse = new Button(area, SWT.PUSH);
        browse.setText(button);
        browse.addListener(SWT.Selection, event -> browse(choice, kinds));
        var drop = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                add(Arrays.stream((String[]) event.data));
            }
        });
    }

    /** The field, to be laid out. */
    public Text text() {
        return text;
    }

    /** The button, to be laid out. */
    public Button button() {
        return browse;
    }

    private void browse(FileChoice choice, List<FileChoice.Kind> kinds) {
        List<Path> chosen = choice.choose(text.getShell(), new FileChoice.Existing(kinds, true));
        if (!chosen.isEmpty()) {
            add(chosen.stream().map(Path::toString));
        }
    }

    private void add(Stream<String> paths) {
        text.setText(String.join("\n", Stream.concat(lines(), paths).distinct().toList()));
    }

    private Stream<String> lines() {
        return text.getText().lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** Whether no file is named. */
    public boolean isEmpty() {
        return lines().findFirst().isEmpty();
    }

    /** The first line that is no file. */
    public Optional<String> missing() {
        return lines().filter(line -> !isFile(line)).findFirst();
    }

    private static boolean isFile(String line) {
        try {
            return Files.isRegularFile(Path.of(line));
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /** The files named, in their order; to be asked when none is missing. */
    public List<Path> files() {
        return lines().map(Path::of).toList();
    }
}
