package org.rapporteur.questionnaire.office;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.rapporteur.ooxml.CustomProperties;
import org.rapporteur.ooxml.DocumentProperties;
import org.rapporteur.ooxml.OfficePackage;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.Relationships;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.Heading;

/**
 * What the package of a form begins with in every format: what it is, and the identity that it carries.
 *
 * @param form the form
 * @param main the part that programs open
 */
public record FormPackage(Form form, Part main) {

    /**
     * All parts of the package.
     *
     * @param others those of the format, without the main part
     */
    public List<Part> parts(List<Part> others) {
        return Stream.of(List.of(main), others, List.of(CustomProperties.PART), DocumentProperties.parts()).flatMap(List::stream).toList();
    }

    /**
     * Writes the beginning.
     *
     * @param office the package
     * @throws IOException when it cannot be written
     */
    public void begin(OfficePackage office) throws IOException {
        var root = Relationships.ofPackage();
        root.add("officeDocument", main);
        DocumentProperties.relate(root);
        CustomProperties.relate(root);
        office.relationships(root);
        Heading heading = form.heading();
        DocumentProperties.write(new DocumentProperties.Facts(heading.title() + " – " + heading.country(), heading.subject(), heading.sender(),
                List.of(form.identity().round(), form.identity().country()), heading.day(), heading.locale().toLanguageTag(), false), office);
        CustomProperties.write(form.identity().carried(), office);
    }
}
