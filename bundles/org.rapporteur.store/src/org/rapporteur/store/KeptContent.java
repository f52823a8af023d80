package org.rapporteur.store;

import java.util.LinkedHashMap;
import java.util.Map;
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

    private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns:([\\w.-]+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern START = Pattern.compile("<extensions\\s[^<>]*?xsi:type=\"([\\w.-]+):[\\w.-]+\"");
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
        int rootEnd = text.indexOf('>', Math.max(0, text.indexOf("?>") + 2));
        if (rootEnd < 0) {
            return new Read(text, NONE);
        }
        Map<String, String> unknown = new LinkedHashMap<>();
        Matcher declared = NAMESPACE.matcher(text).region(0, rootEnd);
        while (declared.find()) {
            if (!known.contains(declared.group(2))) {
                unknown.put(declared.group(1), declared.group(2));
            }
        }
        return unknown.isEmpty() ? new Read(text, NONE) : new Read(replace(text, unknown), new KeptContent(Map.copyOf(unknown)));
    }

    private static String replace(String text, Map<String, String> unknown) {
        var out = new StringBuilder();
        int from = 0;
        Matcher start = START.matcher(text);
        while (start.find(from)) {
            int end = unknown.containsKey(start.group(1)) ? end(text, start.start()) : -1;
            if (end < 0) {
                out.append(text, from, start.end());
                from = start.end();
            } else {
                out.append(text, from, start.start());
                out.append("<extensions xsi:type=\"rap:KeptExtension\" content=\"").append(escape(text.substring(start.start(), end)))
                        .append("\"/>");
                from = end;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Where the element that starts at a place ends; -1 when it does not. Elements of the same name may stand in it. */
    private static int end(String text, int start) {
        int depth = 0;
        for (int at = start; at >= 0 && at < text.length();) {
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<![CDATA[", at)) {
                at = after(text, "]]>", at);
            } else if (text.startsWith("</", at)) {
                depth--;
                at = after(text, ">", at);
            } else {
                int close = tagEnd(text, at);
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

    private static int after(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? -1 : at + mark.length();
    }

    /** Where a start tag ends, its attributes' values passed over. */
    private static int tagEnd(String text, int from) {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return at;
            }
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
        int rootEnd = text.indexOf('>', text.indexOf("?>") + 2);
        var all = new TreeMap<>(namespaces);
        Matcher declared = NAMESPACE.matcher(text).region(0, rootEnd);
        int first = -1;
        int last = -1;
        while (declared.find()) {
            if (!Set.of("xmi", "xsi").contains(declared.group(1))) {
                first = first < 0 ? declared.start() : first;
                last = declared.end();
                all.putIfAbsent(declared.group(1), declared.group(2));
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
