package org.rapporteur.cli.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project for a region: the files of a template, in whose names and texts words between two {@code @} stand for what the region is
 * called.
 *
 * @param template the folder of the template
 * @param home where Rapporteur is installed
 */
public record RegionProject(Path template, Path home) {

    private static final Pattern PLACE = Pattern.compile("@(id|name|Prefix|package|path|bundle|group|home)@");

    /**
     * Writes the project. It is put together beside its folder and appears there when it is whole.
     *
     * @param names what the region is called; there is no problem with them
     * @param folder the folder of the project; missing or empty
     * @throws IOException when the template cannot be read or the project not put together; nothing is left then
     */
    public void write(RegionNames names, Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        Files.createDirectories(place.getParent());
        Path beside = Files.createTempDirectory(place.getParent(), ".region-");
        try {
            for (Path file : files()) {
                Path copy = beside.resolve(fill(template.relativize(file).toString(), values(names, Escape.NONE)));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, fill(Files.readString(file), values(names, Escape.of(file))));
            }
            Files.createDirectories(place);
            try (Stream<Path> parts = Files.list(beside)) {
                for (Path part : parts.toList()) {
                    Files.move(part, place.resolve(part.getFileName()));
                }
            }
            Files.delete(beside);
        } catch (IOException | RuntimeException problem) {
            delete(beside);
            throw problem;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(template)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Map<String, String> values(RegionNames names, Escape escape) {
        return Map.of("id", names.id(), "name", escape.apply(names.name().strip()), "Prefix", names.prefix(), "package", names.javaPackage(),
                "path", names.javaPackage().replace('.', '/'), "bundle", names.javaPackage(), "group", names.group(),
                "home", escape.apply(home.toString()));
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** How a text is written so that a file of some kind says it. */
    private enum Escape {
        NONE {
            @Override
            String apply(String text) {
                return text;
            }
        },
        XML {
            @Override
            String apply(String text) {
                return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
            }
        },
        /** Braces are placeholders, a backslash escapes, and an apostrophe before a brace begins what is taken literally. */
        TEXTS {
            @Override
            String apply(String text) {
                return text.replace("\\", "\\\\").replace("'{", "’{").replaceAll("([{}])", "'$1'");
            }
        };

        abstract String apply(String text);

        static Escape of(Path file) {
            String name = file.getFileName().toString();
            return name.endsWith(".properties") ? TEXTS : name.matches(".*\\.(xml|xmi|ecore)") ? XML : NONE;
        }
    }
}
