/** Drives the workbench in tests, through its real widgets, from the thread of the tests. */
package org.rapporteur.ui.testkit;
