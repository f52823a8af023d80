/** The page on which questionnaires are written, with the form as it will look and a list of what is wrong with it. */
package org.rapporteur.questionnaire.ui.editor;
