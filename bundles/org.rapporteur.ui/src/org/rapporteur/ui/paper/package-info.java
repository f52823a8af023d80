/**
 * Shows blocks of reports in the window as they look on paper. Everything is drawn: a report of any length costs what is in sight, and
 * looks the same in preview, history and report.
 */
package org.rapporteur.ui.paper;
