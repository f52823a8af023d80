/** The pages of the Caribbean seminars in the workbench. */
package org.rapporteur.region.caribbean.ui;
