package org.rapporteur.assembler;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Classes in a format older than Java 6, which have no stack maps: Java keeps none of them in its archives, so each would be
 * read and verified the old way at every start. They are written anew in the format of Java 8, and do the same.
 */
final class OldClasses implements AutoCloseable {

  /** What every class begins with: Java Virtual Machine Specification, section 4.1. */
  private static final int MAGIC = 0xCAFEBABE;

  private final URLClassLoader classes;

  /**
   * @param jar the jar they lie in; classes in it and in the jars beside it are looked up to tell what they have in common
   */
  OldClasses(Path jar) throws IOException {
    List<URL> path = new ArrayList<>();
    try (DirectoryStream<Path> beside = Files.newDirectoryStream(jar.toAbsolutePath().getParent(), "*.jar")) {
      for (Path each : beside) {
        path.add(each.toUri().toURL());
      }
    }
    classes = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /**
   * The content of an entry of the jar, in a format that Java archives if it is a class in one that it does not. A class that
   * needs others that are not there stays as it is.
   */
  byte[] renewed(String entry, byte[] content) {
    if (!entry.endsWith(".class") || major(content) >= Opcodes.V1_6) {
      return content;
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
      @Override
      protected ClassLoader getClassLoader() {
        return classes;
      }
    };
    ClassVisitor renewing = new ClassVisitor(Opcodes.ASM9, writer) {
      @Override
      public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
      }
    };
    try {
      new ClassReader(content).accept(renewing, ClassReader.SKIP_FRAMES);
      return writer.toByteArray();
    } catch (TypeNotPresentException | LinkageError incomplete) {
      return content;
    }
  }

  /** The version of a class file's format, section 4.1; that of Java 6 for what is no class. */
  static int major(byte[] content) {
    boolean isClass = content.length > 8 && ByteBuffer.wrap(content).getInt() == MAGIC;
    return isClass ? ByteBuffer.wrap(content).getShort(6) : Opcodes.V1_6;
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
