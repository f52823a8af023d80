package org.rapporteur.codegen;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenRuntimeVersion;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Makes the generator models, which say how an Ecore model becomes Java; they live in memory only. */
final class GenModels {

  private final ResourceSet resources = new ResourceSetImpl();
  private final Map<ModelBundle, GenModel> known = new LinkedHashMap<>();

  GenModels(Models models) {
    models.others().ifPresent(folder -> resources.getURIConverter().getURIMap()
        .put(URI.createURI(Models.ELSEWHERE), URI.createFileURI(folder + "/")));
    EcorePackage.eINSTANCE.eClass();
    GenModelPackage.eINSTANCE.eClass();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
  }

  /** The generator model of the bundle; models that its models refer to are its used packages. */
  GenModel of(ModelBundle bundle) {
    GenModel present = known.get(bundle);
    if (present != null) {
      return present;
    }
    GenModel genModel = settings(bundle);
    known.put(bundle, genModel);
    resources.createResource(URI.createURI("memory:/" + bundle.name() + ".genmodel")).getContents().add(genModel);
    List<EPackage> packages = bundle.models().stream().map(this::load).toList();
    genModel.initialize(packages);
    for (GenPackage genPackage : genModel.getGenPackages()) {
      name(genPackage, bundle);
    }
    EcoreUtil.resolveAll(resources);
    for (Resource resource : List.copyOf(resources.getResources())) {
      URI place = resources.getURIConverter().normalize(resource.getURI());
      if (!place.isFile()) {
        continue;
      }
      ModelBundle owner = ModelBundle.owning(Path.of(place.toFileString()));
      if (!owner.equals(bundle)) {
        genModel.getUsedGenPackages().addAll(of(owner).getGenPackages());
      }
    }
    // Icons come with the workbench; an item provider that names a missing icon would fail.
    genModel.getAllGenPackagesWithClassifiers()
        .forEach(genPackage -> genPackage.getGenClasses().forEach(genClass -> genClass.setImage(false)));
    return genModel;
  }

  private EPackage load(Path model) {
    Resource resource = resources.getResource(URI.createFileURI(model.toString()), true);
    return (EPackage) resource.getContents().get(0);
  }

  private static void name(GenPackage genPackage, ModelBundle bundle) {
    EPackage ePackage = genPackage.getEcorePackage();
    String prefix = EcoreUtil.getAnnotation(ePackage, GenModelPackage.eNS_URI, "prefix");
    genPackage.setPrefix(prefix != null ? prefix : bundle.prefix());
    genPackage.setBasePackage(bundle.basePackage(ePackage.getName()));
    genPackage.setLiteralsInterface(true);
    // A large model would be read from XML at every start, which takes four times as long as making it in code.
    genPackage.setLoadInitialization(false);
  }

  private static GenModel settings(ModelBundle bundle) {
    GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
    genModel.setModelName(bundle.prefix());
    genModel.setModelPluginID(bundle.name());
    genModel.setModelDirectory(sourceFolder(bundle.name()));
    genModel.setEditPluginID(bundle.name() + ".edit");
    genModel.setEditDirectory(sourceFolder(bundle.name() + ".edit"));
    genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
    genModel.setRuntimeVersion(GenRuntimeVersion.EMF242);
    genModel.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
    // A country's record is a file of its own: containment has to cross resources.
    genModel.setContainmentProxies(true);
    genModel.setBooleanFlagsField("flags");
    genModel.setMinimalReflectiveMethods(true);
    genModel.setOperationReflection(false);
    genModel.setSuppressEMFModelTags(true);
    genModel.setSuppressGenModelAnnotations(true);
    genModel.setImportOrganizing(true);
    genModel.setCreationIcons(false);
    genModel.setOptimizedHasChildren(true);
    // The manifests and plugin.xml of our bundles are written by hand.
    genModel.setBundleManifest(false);
    genModel.setUpdateClasspath(false);
    genModel.setGenerateSchema(false);
    genModel.setForceOverwrite(true);
    genModel.setCanGenerate(true);
    genModel.setLineDelimiter("\n");
    return genModel;
  }

  private static String sourceFolder(String bundle) {
    return "/" + bundle + "/src-gen";
  }
}
