/** Long work: how far it is, and whether it is to stop. */
package org.rapporteur.model.work;
