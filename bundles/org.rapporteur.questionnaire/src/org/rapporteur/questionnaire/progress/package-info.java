/**
 * From answers to progress: what the accepted answers of a country become in its record, as a list of changes that can be shown, made
 * as one step, and found again when the answers are corrected.
 */
package org.rapporteur.questionnaire.progress;
