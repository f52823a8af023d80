/** The page of a region's rounds: who was asked, who answered, who is late; and the wizards that ask, remind and begin a round. */
package org.rapporteur.questionnaire.ui.rounds;
