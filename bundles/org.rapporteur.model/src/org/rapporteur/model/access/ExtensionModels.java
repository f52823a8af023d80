package org.rapporteur.model.access;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;

/** The extensions of the model that installed plug-ins bring. Offered as an OSGi service to whoever reads dossiers. */
public interface ExtensionModels {

    /** The packages, in no particular order. */
    List<EPackage> packages();
}
