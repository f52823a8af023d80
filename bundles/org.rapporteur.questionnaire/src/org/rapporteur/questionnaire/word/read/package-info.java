/** Reading Word documents that come back. */
package org.rapporteur.questionnaire.word.read;
