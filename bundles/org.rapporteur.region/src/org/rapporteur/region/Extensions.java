package org.rapporteur.region;

import java.util.stream.Stream;

import org.rapporteur.model.Extensible;

/** What a region's plug-in has added to objects of the model. */
public final class Extensions {

    private Extensions() {
    }

    /** The extensions of one kind, in their order. */
    public static <T> Stream<T> of(Extensible object, Class<T> kind) {
        return object.getExtensions().stream().filter(kind::isInstance).map(kind::cast);
    }
}
