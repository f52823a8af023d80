package org.rapporteur.questionnaire.issue;

/**
 * A file that goes with a letter.
 *
 * @param name its name, of letters, digits, hyphens, dots and the like
 * @param content its bytes, not copied
 */
record Attachment(String name, byte[] content) {
}
