package org.rapporteur.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether generated code belongs to its input: a digest of the models, of every model they refer to, and of the
 * generator itself, kept beside the other build results of the bundle.
 *
 * <p>Digests and not times are compared, because a fresh clone, a copied folder or a switched branch has misleading times.
 */
final class Fingerprint {

  private static final Pattern REFERENCE = Pattern.compile("\"(?:[^\"#]*\\s)?([^\"#\\s]+\\.ecore)#");
  private static final List<Class<?>> GENERATOR =
      List.of(ModelGenerator.class, GenModels.class, ModelBundle.class, GeneratedFolder.class, Documentation.class);

  private final ModelBundle bundle;
  private final String value;

  private Fingerprint(ModelBundle bundle, String value) {
    this.bundle = bundle;
    this.value = value;
  }

  static Fingerprint of(ModelBundle bundle, Models others) throws IOException {
    MessageDigest digest = sha256();
    for (Class<?> part : GENERATOR) {
      try (InputStream code = part.getResourceAsStream(part.getSimpleName() + ".class")) {
        digest.update(code.readAllBytes());
      }
    }
    Set<Path> models = new LinkedHashSet<>();
    bundle.models().forEach(model -> collect(model, others, models));
    for (Path model : models) {
      digest.update(Files.readAllBytes(model));
    }
    return new Fingerprint(bundle, HexFormat.of().formatHex(digest.digest()));
  }

  /** Whether the code that is there was generated from this very input. */
  boolean isCurrent() throws IOException {
    boolean present = Files.isDirectory(bundle.generatedSources())
        && bundle.edit().map(ModelBundle::generatedSources).map(Files::isDirectory).orElse(true);
    return present && Files.isRegularFile(file()) && Files.readString(file()).equals(value);
  }

  void keep() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), value);
  }

  private Path file() {
    return bundle.folder().resolve("target").resolve("codegen.fingerprint");
  }

  private static void collect(Path model, Models others, Set<Path> models) {
    if (!models.add(model)) {
      return;
    }
    try {
      Matcher reference = REFERENCE.matcher(Files.readString(model));
      while (reference.find()) {
        others.referred(model, reference.group(1)).filter(Files::isRegularFile).ifPresent(referred -> collect(referred, others, models));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The model " + model + " cannot be read.", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
