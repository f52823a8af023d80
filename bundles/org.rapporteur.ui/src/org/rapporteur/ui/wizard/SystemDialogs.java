package org.rapporteur.ui.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;

/** The system's own dialogs. */
@Component
public final class SystemDialogs implements FileChoice {

    @Override
    public List<Path> choose(Shell shell, Wanted wanted) {
        return switch (wanted) {
            case Existing files -> existing(shell, files);
            case ToWrite file -> toWrite(shell, file);
            case ToMake folder -> toMake(shell, folder);
            case Folder folder -> folder(shell, folder);
        };
    }

    private static List<Path> existing(Shell shell, Existing wanted) {
        var dialog = new FileDialog(shell, SWT.OPEN | (wanted.several() ? SWT.MULTI : SWT.NONE));
        dialog.setFilterExtensions(wanted.kinds().stream().map(Kind::patterns).toArray(String[]::new));
        dialog.setFilterNames(wanted.kinds().stream().map(kind -> kind.name().isEmpty() ? kind.patterns() : kind.name()).toArray(String[]::new));
        return dialog.open() == null ? List.of() : Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
    }

    private static List<Path> toWrite(Shell shell, ToWrite wanted) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName(wanted.name());
        dialog.setFilterExtensions(new String[] { "*" + wanted.name().substring(wanted.name().lastIndexOf('.')) });
        dialog.setOverwrite(true);
        return answer(dialog.open());
    }

    private static List<Path> toMake(Shell shell, ToMake wanted) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(wanted.title());
        dialog.setFilterPath(wanted.parent().toString());
        dialog.setFileName(wanted.name());
        return answer(dialog.open());
    }

    private static List<Path> folder(Shell shell, Folder wanted) {
        var dialog = new DirectoryDialog(shell, SWT.OPEN);
        if (!wanted.title().isEmpty()) {
            dialog.setText(wanted.title());
        }
        dialog.setMessage(wanted.message());
        dialog.setFilterPath(wanted.start());
        return answer(dialog.open());
    }

    private static List<Path> answer(String path) {
        return Stream.ofNullable(path).map(Path::of).toList();
    }
}
