package org.rapporteur.questionnaire.xlsform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rapporteur.questionnaire.condition.Condition;

/** What was read of a form so far: the identifiers that are taken, and what the names in its conditions mean. */
final class Known {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> columns = new HashSet<>();
    private final Set<String> tables = new HashSet<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();
    private final Relevant relevant = new Relevant(name -> columns.contains(name) ? "" : byName.getOrDefault(name, ""),
            (id, name) -> choices.getOrDefault(id, Map.of()).getOrDefault(name, name), tables::contains);

    /** An identifier that nothing else has; taken from now on. */
    String free(String id) {
        String free = Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? id : id + "-" + number).filter(one -> !ids.contains(one))
                .findFirst().orElseThrow();
        ids.add(free);
        return free;
    }

    /**
     * A question that conditions may refer to from now on.
     *
     * @return whether it is the first of its name; conditions mean that one
     */
    boolean question(String name, String id) {
        return byName.putIfAbsent(name, id) == null;
    }

    /** The question of a name is the column of a table: no condition refers to one. */
    void column(String name) {
        columns.add(name);
    }

    /** A question is a table: conditions count its rows. */
    void table(String id) {
        tables.add(id);
    }

    /** The identifier of a choice, which has its name unless something else was called so. */
    String choice(String question, String name) {
        String plain = XmlName.plain(name);
        String id = free(ids.contains(plain) ? question + "." + plain : plain);
        choices.computeIfAbsent(question, key -> new HashMap<>()).put(name, id);
        return id;
    }

    /** The condition of an expression; empty when it cannot be said as one. */
    Optional<Condition> condition(String expression) {
        return relevant.condition(expression);
    }
}
