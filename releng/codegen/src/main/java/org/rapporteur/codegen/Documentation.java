package org.rapporteur.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes what a model calls its classes, features and literals, and what it says of them, as the English texts that stand beside the
 * generated interfaces. A name becomes a label as it is, {@code deliveredAt} "delivered at", unless the model gives a better one with
 * the detail {@code label}.
 */
final class Documentation {

  private final Map<String, String> texts = new TreeMap<>();

  /** Writes the texts of a package below the folder of the sources. */
  void write(GenPackage genPackage, Path sources) throws IOException {
    genPackage.getEcorePackage().getEClassifiers().forEach(this::collect);
    StringBuilder lines = new StringBuilder();
    texts.forEach((key, text) -> lines.append(key).append(" = ").append(text).append('\n'));
    Path folder = sources.resolve(genPackage.getInterfacePackageName().replace('.', '/'));
    Files.createDirectories(folder);
    Files.write(folder.resolve("documentation.properties"), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void collect(EClassifier classifier) {
    if (classifier instanceof EClass type) {
      put(type.getName(), type, words(type.getName()));
      type.getEStructuralFeatures()
          .forEach(feature -> put(type.getName() + "." + feature.getName(), feature, words(feature.getName())));
    } else if (classifier instanceof EEnum type) {
      put(type.getName(), type, words(type.getName()));
      type.getELiterals().forEach(literal -> put(type.getName() + "." + literal.getLiteral(), literal,
          literal.getLiteral().replace('-', ' ')));
    }
  }

  private void put(String key, ENamedElement element, String name) {
    texts.put(key, escape(detail(element, "label").orElse(name)));
    texts.put(key + ".tip", escape(detail(element, "documentation")
        .orElseThrow(() -> new IllegalStateException("The model does not say what " + key + " is."))));
  }

  private static Optional<String> detail(EModelElement element, String key) {
    return Optional.ofNullable(EcoreUtil.getAnnotation(element, GenModelPackage.eNS_URI, key));
  }

  private static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** As files of texts want it: braces are placeholders, a backslash escapes. */
  private static String escape(String text) {
    return text.strip().replace("\\", "\\\\").replace("'{", "’{").replaceAll("([{}])", "'$1'").replaceAll("\\s*\\R\\s*", " ");
  }
}
