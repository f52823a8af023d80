package org.rapporteur.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one text, with semicolons between. */
record ListNotation(Notation one) implements Notation {

    @Override
    public String write(Object value) {
        return value == null ? "" : ((Collection<?>) value).stream().map(one::write).collect(Collectors.joining("; "));
    }

    @Override
    public Reading read(String text) {
        List<Object> values = new ArrayList<>();
        for (String part : text.split(";")) {
            switch (part.isBlank() ? Reading.Value.of(null) : one.read(part)) {
                case Reading.Refusal refusal -> {
                    return refusal;
                }
                case Reading.Value value when value.value() != null && !values.contains(value.value()) -> values.add(value.value());
                case Reading.Value nothing -> {
                    // an empty part, or one that is there already
                }
            }
        }
        return Reading.Value.of(values);
    }
}
