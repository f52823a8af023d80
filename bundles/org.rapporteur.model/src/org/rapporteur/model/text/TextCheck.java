package org.rapporteur.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.rapporteur.model.text.Message.Choice;
import org.rapporteur.model.text.Message.Kind;
import org.rapporteur.model.text.Message.Literal;
import org.rapporteur.model.text.Message.Part;
import org.rapporteur.model.text.Message.Value;

/** What is wrong with the texts of a package, for the test that each bundle has. */
public final class TextCheck {

    private final Class<?> anchor;
    private final String name;
    private final List<String> problems = new ArrayList<>();

    private TextCheck(Class<?> anchor, String name) {
        this.anchor = anchor;
        this.name = name;
    }

    /**
     * Compares the English texts beside a class with those of other languages: each must have the same keys, none empty, with the
     * same arguments, and each plural the forms that its language needs.
     *
     * @param anchor a class of the package
     * @param languages the other languages
     * @return what is wrong, as sentences; empty when all is well
     */
    public static List<String> problems(Class<?> anchor, Locale... languages) {
        return problems(anchor, Texts.DEFAULT_NAME, languages);
    }

    /**
     * The same for texts in files of another name.
     *
     * @param anchor a class of the package
     * @param name name of the files, before the language
     * @param languages the other languages
     * @return what is wrong, as sentences; empty when all is well
     */
    public static List<String> problems(Class<?> anchor, String name, Locale... languages) {
        TextCheck check = new TextCheck(anchor, name);
        return check.compare(check.read("", Locale.ENGLISH), languages);
    }

    /**
     * The same for texts that have a file for each language, and in the one without language only what serves all others.
     *
     * @param anchor a class of the package
     * @param name name of the files, before the language
     * @param first the language with which the others are compared
     * @param languages the other languages
     * @return what is wrong, as sentences; empty when all is well
     */
    public static List<String> problemsOfPeers(Class<?> anchor, String name, Locale first, Locale... languages) {
        TextCheck check = new TextCheck(anchor, name);
        return check.compare(check.read("_" + first.getLanguage(), first), languages);
    }

    private List<String> compare(Map<String, SortedSet<Integer>> first, Locale... languages) {
        for (Locale language : languages) {
            String suffix = "_" + language.getLanguage();
            Map<String, SortedSet<Integer>> other = read(suffix, language);
            TreeSet<String> keys = new TreeSet<>(first.keySet());
            keys.addAll(other.keySet());
            for (String key : keys) {
                if (!first.containsKey(key)) {
                    problem(suffix, key, "is not in the first language");
                } else if (!other.containsKey(key)) {
                    problem(suffix, key, "is missing");
                } else if (!first.get(key).equals(other.get(key))) {
                    problem(suffix, key, "has the placeholders " + other.get(key) + " instead of " + first.get(key));
                }
            }
        }
        return List.copyOf(problems);
    }

    /** The arguments that each text of a file has placeholders for. */
    private Map<String, SortedSet<Integer>> read(String suffix, Locale locale) {
        Map<String, SortedSet<Integer>> placeholders = new TreeMap<>();
        Optional<Map<String, String>> file = TextFile.read(anchor, name + suffix);
        if (file.isEmpty()) {
            problems.add("There is no file " + TextFile.bundle(anchor, name + suffix) + ".properties.");
        }
        file.orElse(Map.of()).forEach((key, text) -> {
            SortedSet<Integer> found = new TreeSet<>();
            placeholders.put(key, found);
            if (text.isEmpty()) {
                problem(suffix, key, "is empty");
            }
            try {
                Message message = new MessageParser(text, key).message(new Language(locale));
                collect(message.parts(), found, suffix, key, locale);
            } catch (IllegalArgumentException e) {
                problem(suffix, key, "cannot be read: " + e.getMessage());
            }
        });
        return placeholders;
    }

    private void collect(List<Part> parts, SortedSet<Integer> found, String suffix, String key, Locale locale) {
        for (Part part : parts) {
            switch (part) {
                case Literal literal -> { }
                case Value(int index, Kind kind) -> found.add(index);
                case Choice choice -> {
                    found.add(choice.index());
                    if (choice.kind() == Kind.PLURAL) {
                        checkForms(choice, suffix, key, locale);
                    }
                    choice.forms().values().forEach(form -> collect(form, found, suffix, key, locale));
                }
            }
        }
    }

    private void checkForms(Choice choice, String suffix, String key, Locale locale) {
        for (PluralCategory category : PluralRule.of(locale).required()) {
            if (!choice.forms().containsKey(category.keyword())) {
                problem(suffix, key, "lacks the form “" + category.keyword() + "” of the plural {" + choice.index() + "}");
            }
        }
    }

    private void problem(String suffix, String key, String what) {
        problems.add("The text “" + key + "” in " + TextFile.bundle(anchor, name + suffix) + ".properties " + what + ".");
    }
}
