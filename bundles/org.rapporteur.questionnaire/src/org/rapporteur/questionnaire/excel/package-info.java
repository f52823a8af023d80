/** Forms as Excel workbooks. */
package org.rapporteur.questionnaire.excel;
