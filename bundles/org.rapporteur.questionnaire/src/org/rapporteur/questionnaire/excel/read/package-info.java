/** Reading Excel workbooks that come back. */
package org.rapporteur.questionnaire.excel.read;
