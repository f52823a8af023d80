/** The Caribbean seminars. */
package org.rapporteur.region.caribbean;
