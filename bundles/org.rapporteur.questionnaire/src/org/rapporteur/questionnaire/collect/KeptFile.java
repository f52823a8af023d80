package org.rapporteur.questionnaire.collect;

/**
 * A file that came back, to be kept with the dossier.
 *
 * @param path where in the dossier's folder
 * @param content the file
 */
public record KeptFile(String path, byte[] content) {
}
