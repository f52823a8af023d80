/** Reports as Excel workbooks to work in. */
package org.rapporteur.export.excel;
