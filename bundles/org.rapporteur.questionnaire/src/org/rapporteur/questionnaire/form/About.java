package org.rapporteur.questionnaire.form;

/**
 * A recommendation that a group of questions is about.
 *
 * @param id its identifier
 * @param number its number as printed in the adopted document; empty when it has none
 * @param text its text
 * @param meeting name of the meeting that adopted it
 * @param due by when it is to be implemented, in words; empty when not said
 * @param status what the record says of it: the status in words; empty when nothing was reported
 * @param asOf of when that is, in words; empty when not known
 */
public record About(String id, String number, String text, String meeting, String due, String status, String asOf) {
}
