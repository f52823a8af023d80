/** The workbench's side of questionnaires: writing them, sending them, taking the answers, going through them. */
package org.rapporteur.questionnaire.ui;
