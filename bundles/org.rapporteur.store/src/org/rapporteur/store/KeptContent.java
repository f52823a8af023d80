package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Content of plug-ins that are not installed. When a file is read, each of their {@code extensions} elements becomes an object of
 * the model that holds its text; when it is written, the text comes back byte for byte, with the namespaces it needs.
 *
 * @param namespaces namespaces of such plug-ins by prefix
 */
record KeptContent(Map<String, String> namespaces) {

    /** What a file without such content keeps. */
    static final KeptContent NONE = new KeptContent(Map.of());

    private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns:([\\w.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern TYPE = Pattern.compile("\\sxsi:type\\s*=\\s*[\"']([\\w.-]+):");
    private static final String EXTENSIONS = "<extensions";
    private static final Pattern KEPT = Pattern.compile("<extensions xsi:type=\"rap:KeptExtension\" content=\"([^\"]*)\"/>");

    /** A file's text with what was found in it. */
    record Read(String text, KeptContent kept) {
    }

    /**
     * Takes content of unknown plug-ins out of a file.
     *
     * @param text the file
     * @param known namespaces that are explained
     */
    static Read read(String text, Set<String> known) {
        int root = Tags.root(text);
        int rootEnd = Tags.rootEnd(text);
        if (rootEnd < 0) {
            return new Read(text, NONE);
        }
        Map<String, String> unknown = new LinkedHashMap<>();
        Matcher declared = NAMESPACE.matcher(text).region(root, rootEnd);
        while (declared.find()) {
            if (!known.contains(uri(declared))) {
                unknown.put(declared.group(1), uri(declared));
            }
        }
        return unknown.isEmpty() ? new Read(text, NONE) : new Read(replace(text, unknown.keySet()), new KeptContent(Map.copyOf(unknown)));
    }

    private static String uri(Matcher declaration) {
        return Optional.ofNullable(declaration.group(2)).orElseGet(() -> declaration.group(3));
    }

    private static String replace(String text, Set<String> unknown) {
        var out = new StringBuilder();
        int from = 0;
        for (int start = text.indexOf(EXTENSIONS); start >= 0; start = text.indexOf(EXTENSIONS, from)) {
            int behind = unknown.contains(prefix(text, start)) ? end(text, start) : -1;
            if (behind < 0) {
                out.append(text, from, start + EXTENSIONS.length());
                from = start + EXTENSIONS.length();
            } else {
                out.append(text, from, start);
                out.append("<extensions xsi:type=\"rap:KeptExtension\" content=\"").append(escape(text.substring(start, behind)))
                        .append("\"/>");
                from = behind;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The prefix of an element's type; empty when it has none. */
    private static String prefix(String text, int start) {
        int end = Tags.end(text, start);
        Matcher type = TYPE.matcher(end < 0 ? "" : text.substring(start, end));
        return type.find() ? type.group(1) : "";
    }

    /** Where the element that starts at a place ends; -1 when it does not. Elements of the same name may stand in it. */
    private static int end(String text, int start) {
        int depth = 0;
        for (int at = start; at >= 0 && at < text.length();) {
            if (text.startsWith("<!--", at)) {
                at = Tags.after(text, "-->", at);
            } else if (text.startsWith("<![CDATA[", at)) {
                at = Tags.after(text, "]]>", at);
            } else if (text.startsWith("</", at)) {
                depth--;
                at = Tags.after(text, ">", at);
            } else {
                int close = Tags.end(text, at);
                if (close < 0) {
                    return -1;
                }
                depth += text.charAt(close - 1) == '/' ? 0 : 1;
                at = close + 1;
            }
            if (depth == 0 || at < 0) {
                return at;
            }
            at = text.indexOf('<', at);
        }
        return -1;
    }

    /** Puts the kept content back into a file that is about to be written. */
    String restore(String text) {
        if (namespaces.isEmpty()) {
            return text;
        }
        var out = new StringBuilder();
        Matcher kept = KEPT.matcher(text);
        while (kept.find()) {
            kept.appendReplacement(out, Matcher.quoteReplacement(unescape(kept.group(1))));
        }
        return declare(kept.appendTail(out).toString());
    }

    /** Declares the namespaces on the root element, in the order of their prefixes among those of plug-ins. */
    private String declare(String text) {
        int rootEnd = Tags.rootEnd(text);
        var all = new TreeMap<>(namespaces);
        Matcher declared = NAMESPACE.matcher(text).region(0, rootEnd);
        int first = -1;
        int last = -1;
        while (declared.find()) {
            if (!Set.of("xmi", "xsi").contains(declared.group(1))) {
                first = first < 0 ? declared.start() : first;
                last = declared.end();
                all.putIfAbsent(declared.group(1), uri(declared));
            }
        }
        if (first < 0) {
            return text;
        }
        var declarations = new StringBuilder();
        for (String prefix : new TreeSet<>(all.keySet())) {
            declarations.append(" xmlns:").append(prefix).append("=\"").append(all.get(prefix)).append('"');
        }
        return text.substring(0, first) + declarations + text.substring(last);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\t", "&#x9;").replace("\n", "&#xA;")
                .replace("\r", "&#xD;");
    }

    private static String unescape(String text) {
        return text.replace("&#xD;", "\r").replace("&#xA;", "\n").replace("&#x9;", "\t").replace("&quot;", "\"").replace("&gt;", ">")
                .replace("&lt;", "<").replace("&amp;", "&");
    }
}
