package org.rapporteur.model.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of a package in one language. They lie beside a class of the package, in {@code texts.properties} (English),
 * {@code texts_fr.properties} and so on, in UTF-8, each message in the syntax that {@link Message} tells.
 * <p>
 * A key that {@code texts_fr_CA} lacks is looked up in {@code texts_fr}, then in {@code texts}; the default locale of the machine
 * plays no part. A text follows the plurals and numbers of the language it is written in.
 * <p>
 * Reading the files takes some time: make one per document or command, not one per text. Safe for use by several threads.
 */
public final class Texts {

    /** What the files are called when no other name is given. */
    static final String DEFAULT_NAME = "texts";

    private final String bundle;
    private final List<Layer> layers;
    private final Map<String, Message> compiled = new ConcurrentHashMap<>();

    private Texts(String bundle, List<Layer> layers) {
        this.bundle = bundle;
        this.layers = layers;
    }

    /**
     * One file: its raw texts, and the language they are in.
     *
     * @param texts text by key
     * @param language its language
     */
    record Layer(Map<String, String> texts, Language language) {
    }

    /**
     * The texts beside a class.
     *
     * @param anchor a class of the package; its class loader finds the files
     * @param locale the language wanted
     * @throws MissingTextException when there is no {@code texts.properties} beside the class
     */
    public static Texts of(Class<?> anchor, Locale locale) {
        return of(anchor, DEFAULT_NAME, locale);
    }

    /**
     * The texts beside a class, in files of another name.
     *
     * @param anchor a class of the package; its class loader finds the files
     * @param name name of the files, before the language
     * @param locale the language wanted
     * @throws MissingTextException when there is no file of this name without language beside the class
     */
    public static Texts of(Class<?> anchor, String name, Locale locale) {
        return new Texts(TextFile.bundle(anchor, name), TextFile.layers(anchor, name, locale));
    }

    /**
     * A text.
     *
     * @param key its key
     * @param arguments what fills {@code {0}}, {@code {1}} …: texts, numbers and collections, none null; dates are printed before
     * @return the text with the arguments filled in
     * @throws MissingTextException when no file has the key
     * @throws IllegalArgumentException when the text is malformed, or wants an argument that is missing or of another kind
     */
    public String text(String key, Object... arguments) {
        return compiled.computeIfAbsent(key, this::compile).format(arguments);
    }

    /**
     * A text that not every language has.
     *
     * @param key its key
     * @param arguments what fills the placeholders
     * @return the text; empty when no file has the key
     */
    public Optional<String> find(String key, Object... arguments) {
        return has(key) ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    /**
     * Whether a file has a key.
     *
     * @param key the key
     */
    public boolean has(String key) {
        return layers.stream().anyMatch(layer -> layer.texts().containsKey(key));
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        layers.forEach(layer -> keys.addAll(layer.texts().keySet()));
        return keys;
    }

    /** The language in which texts are found first: that of the most particular file there is, English when there is only that. */
    public Locale language() {
        return layers.getFirst().language().locale();
    }

    private Message compile(String key) {
        for (Layer layer : layers) {
            String pattern = layer.texts().get(key);
            if (pattern != null) {
                return new MessageParser(pattern, bundle + ", " + key).message(layer.language());
            }
        }
        throw new MissingTextException(bundle, key);
    }
}
