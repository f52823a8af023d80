/** Issuing a round: a form for each country, covering letters, and reminders for those that are late. */
package org.rapporteur.questionnaire.issue;
