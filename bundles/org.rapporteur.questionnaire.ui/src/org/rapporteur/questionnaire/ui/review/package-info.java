/** The page on which an analyst goes through the answers of a country: accepts each, corrects it with a reason, or sends it back. */
package org.rapporteur.questionnaire.ui.review;
