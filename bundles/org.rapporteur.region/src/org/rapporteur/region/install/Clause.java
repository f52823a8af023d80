package org.rapporteur.region.install;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A clause of a manifest header in the syntax of OSGi: {@code org.example.a;org.example.b;version="1.2";resolution:=optional}.
 *
 * @param paths the names
 * @param parameters attributes and directives by name, those of directives with a colon at the end
 */
record Clause(List<String> paths, Map<String, String> parameters) {

    /** The clauses of a header; none of null: the manifest has no such header. */
    static List<Clause> of(String header) {
        return header == null ? List.of() : parts(header, ',').filter(part -> !part.isEmpty()).map(Clause::clause).toList();
    }

    private static Clause clause(String text) {
        List<String> paths = new ArrayList<>();
        Map<String, String> parameters = new HashMap<>();
        parts(text, ';').forEach(part -> {
            int equals = part.indexOf('=');
            if (equals < 0) {
                paths.add(part);
            } else {
                boolean directive = equals > 0 && part.charAt(equals - 1) == ':';
                String name = part.substring(0, directive ? equals - 1 : equals).strip().replaceAll(":.*", "");
                parameters.put(directive ? name + ":" : name, part.substring(equals + 1).strip().replaceAll("^\"|\"$", ""));
            }
        });
        return new Clause(List.copyOf(paths), Map.copyOf(parameters));
    }

    private static Stream<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == separator && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts.stream();
    }

    /** Whether it may be missing. */
    boolean optional() {
        return "optional".equals(parameters.get("resolution:"));
    }
}
