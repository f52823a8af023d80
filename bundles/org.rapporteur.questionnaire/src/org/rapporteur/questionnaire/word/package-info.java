/** Forms as Word documents that are filled in on a screen or by hand. */
package org.rapporteur.questionnaire.word;
