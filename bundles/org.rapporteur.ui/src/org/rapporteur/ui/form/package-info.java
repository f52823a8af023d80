/** Forms made of what the model tells of its features: a field for each kind of value, checked as it is typed, changed by commands. */
package org.rapporteur.ui.form;
