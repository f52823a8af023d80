/**
 * The form of a country in a round, in one language, as a neutral tree that knows no file format: what is asked, in which order,
 * with which choices, and what the country said before. Word and Excel forms are written from it, and what comes back is matched
 * with it by the {@linkplain org.rapporteur.questionnaire.form.FieldKey keys} of its fields.
 */
package org.rapporteur.questionnaire.form;
