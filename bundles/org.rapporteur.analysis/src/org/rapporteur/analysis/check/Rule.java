package org.rapporteur.analysis.check;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.CountryRecord;

/**
 * A rule: what it is called, how serious its findings are, and how it looks for them. The key of its message is its identifier.
 *
 * @param id stable identifier
 * @param severity of all its findings
 * @param search how it looks
 * @param <S> how: through the dossier, or through one country record
 */
public record Rule<S>(String id, Severity severity, S search) {

    /** Looks through a dossier, its country records left out. */
    public interface InDossier {
        /** Adds what is found. */
        void look(Inquiry inquiry, Findings out);
    }

    /** Looks through one country record. */
    public interface InRecord {
        /** Adds what is found. */
        void look(CountryRecord record, Inquiry inquiry, Findings out);
    }
}
