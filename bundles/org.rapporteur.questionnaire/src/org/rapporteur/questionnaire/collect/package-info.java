/**
 * Answers that come back: files are read, each answer is matched by its mark and compared with what the dossier has, and all of it is
 * shown before any of it is stored.
 */
package org.rapporteur.questionnaire.collect;
