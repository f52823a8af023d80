/** What forms have in common as files, whatever their format. */
package org.rapporteur.questionnaire.office;
