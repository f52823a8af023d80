/** Following up who was asked: due dates as a calendar that any calendar program takes. */
package org.rapporteur.questionnaire.follow;
