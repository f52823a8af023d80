/** The wizard that takes answers from forms that came back: it shows each beside what the dossier has, and stores them as one step. */
package org.rapporteur.questionnaire.ui.collect;
