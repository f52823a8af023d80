/** What stands in a form that came back, before anybody asks what it means: whose it is, and the content of every marked place. */
package org.rapporteur.questionnaire.returned;
