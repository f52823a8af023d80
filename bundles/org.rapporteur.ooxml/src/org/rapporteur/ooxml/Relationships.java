package org.rapporteur.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a part of a package refers to. Not safe for use by several threads. */
public final class Relationships {

    /** What the types of relationships begin with that Office documents use. */
    public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final String source;
    private final List<Relationship> all = new ArrayList<>();

    private record Relationship(String id, String type, String target) {
    }

    private Relationships(String source) {
        this.source = source;
    }

    /** Relationships of the package itself. */
    public static Relationships ofPackage() {
        return new Relationships("");
    }

    /**
     * Relationships of a part.
     *
     * @param part the part that refers to others
     */
    public static Relationships of(Part part) {
        return new Relationships(part.name());
    }

    /**
     * Adds a relationship to a part of the package.
     *
     * @param type its type: a name as in {@link #OFFICE}, or a whole address
     * @param target the part
     * @return the identifier by which the source refers to it
     */
    public String add(String type, Part target) {
        String id = "rId" + (all.size() + 1);
        all.add(new Relationship(id, type.contains(":") ? type : OFFICE + type, "/" + target.name()));
        return id;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Name of the part that holds them. */
    String name() {
        int slash = source.lastIndexOf('/') + 1;
        return source.isEmpty() ? OfficePackage.ROOT : source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    void write(XmlWriter xml) throws IOException {
        xml.markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Relationship one : all) {
            xml.markup("<Relationship").attribute("Id", one.id()).attribute("Type", one.type());
            xml.attribute("Target", one.target()).markup("/>");
        }
        xml.markup("</Relationships>");
    }
}
