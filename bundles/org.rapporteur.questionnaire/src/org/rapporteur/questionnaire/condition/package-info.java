/**
 * When a question applies: the small language of {@code Question.condition}, which the model's documentation tells. Unknown is not
 * no: a condition holds, does not hold, or nobody knows.
 */
package org.rapporteur.questionnaire.condition;
