/**
 * Versions of a questionnaire. One that has been sent is frozen; a change makes a new version, in which a question that stays the same
 * keeps its identifier. Answers refer to the questions of the version that was asked, so that none is ever lost.
 */
package org.rapporteur.questionnaire.version;
