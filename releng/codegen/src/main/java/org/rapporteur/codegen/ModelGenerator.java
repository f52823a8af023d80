package org.rapporteur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;

/** Generates the code of one bundle into a scratch folder, then brings the source folders up to date. */
final class ModelGenerator {

  private static final String EDIT_TEXTS = "plugin.properties";

  private final ModelBundle bundle;
  private final Models models;

  ModelGenerator(ModelBundle bundle, Models models) {
    this.bundle = bundle;
    this.models = models;
  }

  /** Generates the model code, and the item providers if there is a bundle for them. */
  void generate() throws IOException {
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE
        .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    Path scratch = Files.createTempDirectory("codegen");
    try {
      GenModel genModel = new GenModels(models).of(bundle);
      require(genModel.diagnose());
      Generator generator = new WithoutMerging();
      generator.setInput(genModel);
      for (GenPackage genPackage : genModel.getGenPackages()) {
        new Documentation().write(genPackage, scratch.resolve(bundle.name()).resolve("src-gen"));
      }
      run(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, bundle, scratch);
      if (bundle.edit().isPresent()) {
        ModelBundle edit = bundle.edit().get();
        run(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, edit, scratch);
      }
    } finally {
      delete(scratch);
    }
  }

  private static void run(Generator generator, GenModel genModel, String type, ModelBundle target, Path scratch)
      throws IOException {
    Path project = Files.createDirectories(scratch.resolve(target.name()));
    EcorePlugin.getPlatformResourceMap().put(target.name(), URI.createFileURI(project + "/"));
    require(generator.generate(genModel, type, new BasicMonitor()));
    Path sources = project.resolve("src-gen");
    Path texts = project.resolve(EDIT_TEXTS);
    if (type.equals(GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE) && Files.exists(texts)) {
      Files.move(texts, sources.resolve(EDIT_TEXTS));
    }
    new GeneratedFolder(target.generatedSources()).becomeLike(sources);
  }

  private static void require(Diagnostic result) {
    if (result.getSeverity() >= Diagnostic.ERROR) {
      List<String> problems = result.getChildren().stream().map(Diagnostic::getMessage).toList();
      throw new IllegalStateException("The code could not be generated: " + String.join("; ", problems));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> content = Files.walk(folder)) {
      for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Generated files are never edited, so there is nothing to merge, and no Java parser is needed. */
  private static final class WithoutMerging extends Generator {

    private final JControlModel nothingToMerge = new JControlModel();

    @Override
    public JControlModel getJControlModel() {
      return nothingToMerge;
    }
  }
}
