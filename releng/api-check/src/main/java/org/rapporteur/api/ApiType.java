package org.rapporteur.api;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.util.TraceSignatureVisitor;

/** One type as others see it. */
final class ApiType extends ClassVisitor {

  private final SortedSet<String> members = new TreeSet<>();
  private final List<String> permitted = new ArrayList<>();
  private String name = "";
  private String parents = "";
  private int access;
  private boolean hidden;

  ApiType() {
    super(Opcodes.ASM9);
  }

  /** Whether others can name it. */
  boolean isVisible() {
    return !hidden && isVisible(access);
  }

  /** What it is. */
  String line() {
    String kind = (access & Opcodes.ACC_ANNOTATION) != 0 ? "annotation" : (access & Opcodes.ACC_INTERFACE) != 0 ? "interface"
        : (access & Opcodes.ACC_ENUM) != 0 ? "enum" : (access & Opcodes.ACC_RECORD) != 0 ? "record" : "class";
    boolean plain = kind.equals("class");
    return (permitted.isEmpty() ? "" : "sealed ") + (plain && (access & Opcodes.ACC_ABSTRACT) != 0 ? "abstract " : "")
        + (plain && (access & Opcodes.ACC_FINAL) != 0 ? "final " : "") + kind + " " + name + parents
        + (permitted.isEmpty() ? "" : " permits " + permitted.stream().sorted().collect(Collectors.joining(", ")));
  }

  /** What it has. */
  SortedSet<String> members() {
    return members;
  }

  @Override
  public void visit(int version, int flags, String internal, String signature, String superName, String[] interfaces) {
    access = flags;
    name = internal.replace('/', '.');
    parents = signature == null ? Stream.concat(Stream.of(superName).filter(parent -> !parent.startsWith("java/lang/")), Stream.of(interfaces))
        .map(parent -> parent.replace('/', '.')).sorted().collect(Collectors.joining(", ")) : declaration(signature, flags);
    if (!parents.isEmpty() && signature == null) {
      parents = " of " + parents;
    }
  }

  private static String declaration(String signature, int flags) {
    TraceSignatureVisitor visitor = new TraceSignatureVisitor(flags & Opcodes.ACC_INTERFACE);
    new SignatureReader(signature).accept(visitor);
    return visitor.getDeclaration();
  }

  @Override
  public void visitInnerClass(String internal, String outer, String inner, int flags) {
    if (internal.replace('/', '.').equals(name)) {
      access = (access & ~(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) | flags;
      hidden = outer == null;
    }
  }

  @Override
  public void visitPermittedSubclass(String internal) {
    permitted.add(internal.replace('/', '.'));
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(String component, String descriptor, String signature) {
    members.add("component " + type(descriptor, signature) + " " + component);
    return null;
  }

  @Override
  public FieldVisitor visitField(int flags, String field, String descriptor, String signature, Object value) {
    if (isVisible(flags) && !synthetic(flags)) {
      // constants are copied into what is compiled against them
      members.add(words(flags) + type(descriptor, signature) + " " + field + (value == null ? "" : " = " + value.toString().replaceAll("\\s", " ")));
    }
    return null;
  }

  @Override
  public MethodVisitor visitMethod(int flags, String method, String descriptor, String signature, String[] exceptions) {
    if (isVisible(flags) && !synthetic(flags)) {
      TraceSignatureVisitor visitor = new TraceSignatureVisitor(flags & ~Opcodes.ACC_VARARGS);
      new SignatureReader(signature == null ? descriptor : signature).accept(visitor);
      boolean standard = (access & Opcodes.ACC_INTERFACE) != 0 && (flags & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0;
      String thrown = exceptions == null ? "" : " throws " + Stream.of(exceptions).map(one -> one.replace('/', '.')).sorted().collect(Collectors.joining(", "));
      String result = visitor.getReturnType();
      members.add(words(flags) + (standard ? "default " : "") + (method.equals("<init>") ? "new" : result + " " + method)
          + visitor.getDeclaration() + thrown);
    }
    return null;
  }

  private static String type(String descriptor, String signature) {
    if (signature == null) {
      return Type.getType(descriptor).getClassName();
    }
    TraceSignatureVisitor visitor = new TraceSignatureVisitor(0);
    new SignatureReader(signature).acceptType(visitor);
    return visitor.getDeclaration();
  }

  private static String words(int flags) {
    return ((flags & Opcodes.ACC_ABSTRACT) != 0 ? "abstract " : "") + ((flags & Opcodes.ACC_PROTECTED) != 0 ? "protected " : "")
        + ((flags & Opcodes.ACC_STATIC) != 0 ? "static " : "");
  }

  private static boolean isVisible(int flags) {
    return (flags & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
  }

  private static boolean synthetic(int flags) {
    return (flags & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0;
  }
}
