/** What is wrong with a questionnaire: found before it is sent, in the workbench and by {@code rapporteur validate}. */
package org.rapporteur.questionnaire.check;
