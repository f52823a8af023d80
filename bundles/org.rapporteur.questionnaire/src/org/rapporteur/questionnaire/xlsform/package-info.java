/**
 * Questionnaires as XLSForms and back: workbooks with the sheets {@code survey}, {@code choices} and {@code settings}, in which many
 * tools for surveys keep their questions. What one side cannot express is listed with its place, never dropped in silence.
 */
package org.rapporteur.questionnaire.xlsform;
