package org.rapporteur.questionnaire.collect;

import java.util.List;
import java.util.Optional;

import org.rapporteur.questionnaire.form.FormIdentity;

/**
 * What one file brings.
 *
 * @param name name of the file
 * @param hash SHA-256 of the file, in hexadecimal; empty when it was not read
 * @param identity whose form it is; empty when that is not known
 * @param country name of the country; empty when it is not known
 * @param refusal why the file as a whole is not taken; empty when it is
 * @param remarks what is to be known about it
 * @param differences question by question, in the order of the form; empty when it is not taken
 */
public record CollectedFile(String name, String hash, Optional<FormIdentity> identity, String country, Optional<Refusal> refusal,
        List<Refusal> remarks, List<Difference> differences) {

    /** Copies the lists. */
    public CollectedFile {
        remarks = List.copyOf(remarks);
        differences = List.copyOf(differences);
    }

    /** How many answers are of a kind. */
    public long count(Difference.Kind kind) {
        return differences.stream().filter(difference -> difference.kind() == kind).count();
    }
}
