package org.rapporteur.region.declared;

/** What is wrong with an element of a file, before it is known which file that is. */
final class Mistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String key;
    private final transient Object[] arguments;

    Mistake(Place place, String key, Object... arguments) {
        super(key);
        this.place = place;
        this.key = key;
        this.arguments = arguments;
    }

    RegionFileException in(String file) {
        return new RegionFileException(file, place, key, arguments);
    }
}
