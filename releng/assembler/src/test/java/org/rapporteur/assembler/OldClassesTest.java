package org.rapporteur.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

class OldClassesTest {

  @TempDir
  private Path folder;

  private Path jar;

  @BeforeEach
  void aJar() throws Exception {
    jar = folder.resolve("original.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("Size.class"));
      out.write(size(Opcodes.V1_5));
    }
  }

  @Test
  void aClassOfJava5IsWrittenInTheFormatOfJava8AndDoesTheSame() throws Exception {
    try (OldClasses classes = new OldClasses(jar)) {
      byte[] renewed = classes.renewed("Size.class", size(Opcodes.V1_5));
      assertEquals(Opcodes.V1_8, new ClassReader(renewed).readUnsignedShort(6));
      IntUnaryOperator size = loaded(renewed);
      assertEquals(7, size.applyAsInt(-7));
      assertEquals(7, size.applyAsInt(7));
    }
  }

  @Test
  void whatJavaArchivesAnywayAndWhatIsNoClassStaysAsItIs() throws Exception {
    byte[] current = size(Opcodes.V1_6);
    byte[] text = "no class".getBytes(StandardCharsets.UTF_8);
    try (OldClasses classes = new OldClasses(jar)) {
      assertSame(current, classes.renewed("Size.class", current));
      assertSame(text, classes.renewed("texts.properties", text));
      assertSame(text, classes.renewed("Text.class", text));
    }
  }

  /** A class with a branch, which needs a stack map from Java 7 on: the size of a number without its sign. */
  private static byte[] size(int version) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(version, Opcodes.ACC_PUBLIC, "Size", null, "java/lang/Object", new String[] {"java/util/function/IntUnaryOperator"});
    var constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    constructor.visitVarInsn(Opcodes.ALOAD, 0);
    constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    constructor.visitInsn(Opcodes.RETURN);
    constructor.visitMaxs(1, 1);
    var apply = writer.visitMethod(Opcodes.ACC_PUBLIC, "applyAsInt", "(I)I", null, null);
    Label positive = new Label();
    apply.visitVarInsn(Opcodes.ILOAD, 1);
    apply.visitJumpInsn(Opcodes.IFGE, positive);
    apply.visitVarInsn(Opcodes.ILOAD, 1);
    apply.visitInsn(Opcodes.INEG);
    apply.visitInsn(Opcodes.IRETURN);
    apply.visitLabel(positive);
    apply.visitVarInsn(Opcodes.ILOAD, 1);
    apply.visitInsn(Opcodes.IRETURN);
    apply.visitMaxs(1, 2);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static IntUnaryOperator loaded(byte[] content) throws ReflectiveOperationException {
    var loader = new ClassLoader(OldClassesTest.class.getClassLoader()) {
      Class<?> define() {
        return defineClass("Size", content, 0, content.length);
      }
    };
    return (IntUnaryOperator) loader.define().getConstructor().newInstance();
  }
}
